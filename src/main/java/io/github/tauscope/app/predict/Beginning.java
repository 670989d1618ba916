package io.github.tauscope.app.predict;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Optional;

/**
 * How a prediction begins.
 *
 * @param figure the one it is made in
 */
record Beginning(FigureKind figure) {

    /** How many draws are predicted: so few that chance can be seen. */
    private static final int DRAWS = 100;

    /** Returns that in the figure that is shown, or that of the bars where the figure has none. */
    static Beginning in(FigureKind shown, Experiment experiment) {
        boolean isOwn =
                switch (shown) {
                    case SWEEP, SAMPLING -> true;
                    case CALIBRATION -> shown.isOffered(experiment);
                    case BARS, STEPS, LOSS, SIMPLEX -> false;
                };
        return new Beginning(isOwn ? shown : FigureKind.BARS);
    }

    /** Returns why nothing can be predicted, in a sentence; empty if something can. */
    Optional<String> absence(Experiment experiment, Messages words) {
        return figure == FigureKind.CALIBRATION
                ? figure.absence(experiment, words)
                : absence(experiment).map(words::text);
    }

    private Optional<Message> absence(Experiment experiment) {
        if (experiment.isListed()) {
            return Optional.of(Message.of("predict.absent.list"));
        }
        int most = figure == FigureKind.SAMPLING ? ShownClasses.MOST : ShownClasses.LIMIT;
        if (experiment.size() > most) {
            return Optional.of(Message.of("predict.absent.many", NumberText.count(most)));
        }
        return experiment.size() == 1 ? Optional.of(Message.of("predict.absent.one")) : Optional.empty();
    }

    /** Returns the experiment with an open prediction of what is seen. */
    Experiment begun(Reading reading) {
        Experiment experiment = reading.experiment();
        Prediction prediction =
                switch (figure) {
                    case SWEEP -> CurvePrediction.of(experiment.logits().argmax()[0]);
                    case SAMPLING -> DrawsPrediction.of(DRAWS, experiment.size());
                    case CALIBRATION -> BinsPrediction.NONE;
                    case BARS, STEPS, LOSS, SIMPLEX -> BarsPrediction.of(reading.distribution());
                };
        Sampling sampling = experiment.inquiry().sampling();
        Sampling undrawn = figure == FigureKind.SAMPLING && sampling.draws() > 0
                ? sampling.withDraws(0).withNewSeed() // draws that were seen are no secret
                : sampling;
        return experiment.withInquiry(asked -> asked.withSampling(undrawn).withPrediction(prediction));
    }
}
