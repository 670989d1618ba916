package io.github.tauscope.app.predict;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;

/** How a prediction of one kind is asked for and judged. */
sealed interface Guessing permits TypedGuessing, BinsGuessing {

    /** Returns that of a prediction. */
    static Guessing of(Experiment experiment, Prediction prediction, Workbench bench) {
        if (prediction instanceof BarsPrediction bars) {
            return new BarsGuessing(experiment, bars, bench.messages());
        }
        if (prediction instanceof DrawsPrediction draws) {
            return new DrawsGuessing(experiment, draws, bench.messages());
        }
        return prediction instanceof CurvePrediction curve
                ? new CurveGuessing(experiment, curve, bench.messages())
                : new BinsGuessing(
                        experiment,
                        (BinsPrediction) prediction,
                        bench.reliabilityProperty().get(),
                        bench.messages());
    }

    /** Asks. */
    String question();

    /** Says how to answer. */
    String hint();

    /** Returns whether it is clear what the prediction is about, so that it can be committed. */
    boolean isReady();

    /** Returns what is guessed of a class place by place, or at all; none where each class has one guess. */
    List<String> places();

    /** Says how far off the prediction was, and what surprises most. */
    String outcome();

    /** Says why it is so, in a sentence. */
    String why();

    static String tau(Temperature temperature) {
        return NumberText.temperature(temperature);
    }

    static String label(Experiment experiment, int index) {
        return Printable.excerpt(experiment.labels().get(index));
    }
}
