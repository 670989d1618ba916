package io.github.tauscope.app.predict;

import io.github.tauscope.app.workbench.TemperatureMotion;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import java.util.Optional;

/** Begins a prediction, commits it and shows what it was about, or ends it. */
public final class Predictor {

    private static final String KEY = "prediction";

    /** How long the bars take to where they will be, in seconds. */
    private static final double SECONDS = 1.5;

    private final Workbench bench;
    private final TemperatureMotion motion;

    public Predictor(Workbench bench) {
        this.bench = bench;
        this.motion = new TemperatureMotion(bench.lab(), KEY);
    }

    /** Begins in the figure that is shown, unless there is an open prediction; says why where nothing can be predicted. */
    public void begin() {
        if (bench.lab().experiment().openPrediction() == null
                && bench.lessons().asked().isEmpty()) {
            Reading reading = bench.lab().reading();
            Beginning beginning = Beginning.in(bench.settings().figureProperty().get(), reading.experiment());
            Optional<String> absence = beginning.absence(reading.experiment(), bench.messages());
            if (absence.isPresent()) {
                bench.notice().refuse(absence.get());
            } else {
                bench.settings().figureProperty().set(beginning.figure());
                bench.lab().commit(e -> beginning.begun(reading));
            }
        }
    }

    /** Takes the open prediction as it is, and shows what it is about. */
    void commit() {
        Experiment experiment = bench.lab().experiment();
        Prediction open = experiment.openPrediction();
        if (open instanceof DrawsPrediction draws) {
            commit(experiment.withInquiry(
                    asked -> asked.withSampling(asked.sampling().withDraws(draws.draws()))));
        } else if (open != null && Guessing.of(experiment, open, bench).isReady()) {
            commit(experiment.withTemperature(open.aim(experiment.temperature())));
        }
    }

    /** Shows an answer beneath the open prediction, if there is one; where only the temperature is another, it moves there. */
    public void commit(Experiment answer) {
        Experiment present = bench.lab().experiment();
        Prediction open = present.openPrediction();
        Prediction kept = open == null ? null : open.committed(present.temperature(), answer.temperature());
        Experiment shown = answer.withPrediction(kept);
        boolean isMove = kept instanceof BarsPrediction
                && shown.withTemperature(present.temperature()).equals(present.withPrediction(kept));
        if (isMove && !bench.settings().reducedMotionProperty().get()) {
            bench.lab().update(KEY, e -> e.withPrediction(kept));
            motion.begin(part -> between(present.temperature(), answer.temperature(), part), SECONDS);
        } else {
            bench.lab().commit(e -> shown);
        }
    }

    void end() {
        motion.pause();
        bench.lab().commit(e -> e.withPrediction(null));
    }

    private static Temperature between(Temperature from, Temperature to, double part) {
        double start = TemperatureTrack.position(from);
        return part >= 1 ? to : TemperatureTrack.at(start + part * (TemperatureTrack.position(to) - start));
    }
}
