package io.github.tauscope.chart;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import java.util.Locale;
import java.util.Optional;

/** The figures. */
public enum FigureKind {
    /** Logits and probabilities as bars. */
    BARS,
    /** Probabilities and entropy over the temperature. */
    SWEEP,
    /** Softmax step by step beside another way. */
    STEPS,
    /** A loss over the temperature, and its gradient. */
    LOSS,
    /** Draws beside what to expect. */
    SAMPLING,
    /** Three classes as a point of a triangle. */
    SIMPLEX;

    /** Returns why an experiment has no such figure, in a sentence; empty where it has one. */
    Optional<String> absence(Experiment experiment, Messages words) {
        return this == SIMPLEX ? SimplexChart.absence(experiment, words) : Optional.empty();
    }

    /** Returns the drawings of the experiment of a reading. */
    Drawings drawings(Reading first, Look look) {
        return switch (this) {
            case BARS -> reading -> BarChart.draw(reading, look);
            case SWEEP -> SweepChart.of(first.experiment(), look);
            case STEPS -> reading -> StepChart.draw(reading, look);
            case LOSS -> LossChart.of(first, look);
            case SAMPLING -> reading -> SamplingChart.draw(reading, look);
            case SIMPLEX -> reading -> SimplexChart.draw(reading, look);
        };
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
