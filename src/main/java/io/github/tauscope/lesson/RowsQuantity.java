package io.github.tauscope.lesson;

import io.github.tauscope.chart.CalibrationPoint;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.TemperatureScaling;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.JudgedRows;
import io.github.tauscope.model.RowPlace;
import java.util.function.Function;

/** A quantity of all rows of the set that an experiment is from, such as those of the example {@code digits}. */
enum RowsQuantity implements Quantity {
    ECE(point -> point.reliability().ece()),
    NLL(point -> point.judgement().nll()),
    ACCURACY(point -> point.judgement().accuracy()),
    BRIER(point -> point.judgement().brier()),
    /** The temperature with the least NLL. */
    BEST_TEMPERATURE(point -> TemperatureScaling.fit(point.rows(), Progress.UNWATCHED)
            .temperature()
            .map(Temperature::value)
            .orElse(Double.NaN));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<CalibrationPoint, Double> value;

    RowsQuantity(Function<CalibrationPoint, Double> value) {
        this.value = value;
    }

    /** Returns whether an experiment is a row of a set with true classes. */
    static boolean isOf(Experiment experiment) {
        RowPlace place = experiment.place();
        return place != null && place.set().isLabelled();
    }

    @Override
    public boolean dependsOnTemperature() {
        return this != ACCURACY && this != BEST_TEMPERATURE;
    }

    @Override
    public Value of(Experiment experiment) {
        RowPlace place = experiment.place();
        if (place == null) {
            throw new IllegalArgumentException("no rows");
        }
        JudgedRows rows = JudgedRows.of(place.set(), Progress.UNWATCHED);
        CalibrationPoint.Question question = new CalibrationPoint.Question(rows, experiment.temperature());
        return Value.of(value.apply(CalibrationPoint.of(question, Progress.UNWATCHED)), true);
    }
}
