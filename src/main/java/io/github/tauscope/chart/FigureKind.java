package io.github.tauscope.chart;

import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The figures. */
public enum FigureKind {
    /** Logits and probabilities as bars. */
    BARS((first, look) -> reading -> BarChart.draw(reading, look)),
    /** Probabilities and entropy over the temperature. */
    SWEEP(SweepChart::drawings),
    /** Softmax step by step, next to another method. */
    STEPS((first, look) -> reading -> StepChart.draw(reading, look)) {
        @Override
        public Optional<String> absence(Experiment experiment, Messages words) {
            return ListSentence.absence(experiment, "partial.absent.steps", words);
        }
    },
    /** A loss over the temperature, and its gradient. */
    LOSS(LossChart::drawings) {
        @Override
        public Optional<String> absence(Experiment experiment, Messages words) {
            return ListSentence.absence(experiment, "partial.absent.loss", words);
        }
    },
    /** Draws, next to what to expect. */
    SAMPLING((first, look) -> reading -> SamplingRun.draw(reading, look)),
    /** Three classes as a point of a triangle. */
    SIMPLEX((first, look) -> reading -> SimplexChart.draw(reading, look)) {
        @Override
        public Optional<String> absence(Experiment experiment, Messages words) {
            return SimplexChart.absence(experiment, words);
        }
    },
    /** Confidence and accuracy of rows with true classes. */
    CALIBRATION(CalibrationChart::drawings) {
        @Override
        public boolean isOffered(Experiment experiment) {
            return CalibrationChart.isOffered(experiment);
        }

        @Override
        public Optional<String> absence(Experiment experiment, Messages words) {
            return CalibrationChart.absence(experiment, words);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<Reading, Look, Function<Reading, Drawing>> drawings;

    FigureKind(BiFunction<Reading, Look, Function<Reading, Drawing>> drawings) {
        this.drawings = drawings;
    }

    /** Returns the figure in which a prediction is made. */
    public static FigureKind of(Prediction prediction) {
        if (prediction instanceof CurvePrediction) {
            return SWEEP;
        }
        if (prediction instanceof DrawsPrediction) {
            return SAMPLING;
        }
        return prediction instanceof BinsPrediction ? CALIBRATION : BARS;
    }

    /** Returns whether there is something to show or to say of an experiment: a window has no tab where there is not. */
    public boolean isOffered(Experiment experiment) {
        return true;
    }

    /** Returns why an experiment has no such figure, in a sentence; empty if it has one. */
    public Optional<String> absence(Experiment experiment, Messages words) {
        return Optional.empty();
    }

    /** Returns the name of its tab, which most figures also have as their title. */
    public String title(Messages words) {
        return words.text("tab." + this);
    }

    Function<Reading, Drawing> drawings(Reading first, Look look) {
        return drawings.apply(first, look);
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
