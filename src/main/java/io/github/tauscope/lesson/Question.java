package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import java.util.Optional;

/**
 * A question that is answered before anything moves.
 *
 * @param line of its {@code @predict}, counted from 1
 * @param text what is asked
 * @param answer how it is answered, and what is right
 * @param revealed what is shown then
 * @param why a sentence on why it is so
 */
public record Question(int line, Prose text, Answer answer, Scene revealed, Prose why) {

    /** Returns a scene in which the answer is hidden, if it is to be given in the figure; the scene itself otherwise. */
    public Scene asked(Scene shown) {
        return prediction(shown.experiment())
                .map(open -> shown.with(shown.experiment().withPrediction(open)))
                .orElse(shown);
    }

    /** Returns the prediction that an answer in the figure begins with; empty for another answer. */
    public Optional<Prediction> prediction(Experiment shown) {
        if (answer instanceof Answer.Bars) {
            Distribution seen = Reading.of(shown).distribution();
            return Optional.of(
                    BarsPrediction.of(seen).aimedAt(revealed.experiment().temperature()));
        }
        if (answer instanceof Answer.Curve curve) {
            return Optional.of(CurvePrediction.of(curve.index()));
        }
        if (answer instanceof Answer.Draws) {
            int draws = revealed.experiment().inquiry().sampling().draws();
            return Optional.of(DrawsPrediction.of(draws, shown.size()));
        }
        return answer instanceof Answer.Bins ? Optional.of(BinsPrediction.NONE) : Optional.empty();
    }
}
