package io.github.tauscope.app.predict;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Divergence;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/** Asks for a prediction, and says how near it was and why. */
record PredictionText(Experiment experiment, Prediction prediction, Messages words) {

    /** Below this, a total variation is the rounding of a drag. */
    private static final double EXACT = 0.005;

    String question() {
        return prediction.target().equals(experiment.temperature())
                ? words.text("predict.question.first")
                : words.text("predict.question", tau(experiment.temperature()), tau(prediction.target()));
    }

    /** Says how far off the prediction was, and for which class the most. */
    String outcome() {
        Distribution truth = truth();
        Distribution guess = prediction.distribution();
        double off = Divergence.totalVariation(guess, truth);
        int worst = IntStream.range(0, truth.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(truth.probability(i) - guess.probability(i))))
                .orElseThrow();
        return words.text(
                off < EXACT ? "predict.outcome.right" : "predict.outcome",
                tau(prediction.target()),
                NumberText.quantity(off),
                label(worst),
                NumberText.probability(guess.at(worst)),
                NumberText.probability(truth.at(worst)));
    }

    /** Says why the bars are where they are, in a sentence. */
    String why() {
        Temperature target = prediction.target();
        if (target.equals(Temperature.UNIFORM)) {
            return words.text(
                    "predict.why.UNIFORM", NumberText.count(experiment.logits().unmasked()));
        }
        if (target.equals(Temperature.ARGMAX)) {
            int winners = experiment.logits().argmax().length;
            return words.text(winners == 1 ? "predict.why.ARGMAX" : "predict.why.ties", NumberText.count(winners));
        }
        Distribution truth = truth();
        int[] order = truth.order(2);
        if (!truth.logits().isMasked(order[1])) {
            return words.text(
                    "predict.why.odds",
                    label(order[0]),
                    label(order[1]),
                    NumberText.grouped(NumberText.exponential(truth.logOdds(order[0], order[1]))),
                    tau(target),
                    oddsBefore(order));
        }
        return words.text("predict.why.masked");
    }

    private String oddsBefore(int[] order) {
        Temperature from = Objects.requireNonNullElse(prediction.from(), experiment.temperature());
        double before = Distribution.of(experiment.scaledLogits(), from).logOdds(order[0], order[1]);
        return words.text(
                "predict.why.before",
                Double.isInfinite(before) ? "∞" : NumberText.grouped(NumberText.exponential(before)),
                tau(from));
    }

    private Distribution truth() {
        return Distribution.of(experiment.scaledLogits(), prediction.target());
    }

    private String label(int index) {
        return Printable.excerpt(experiment.labels().get(index));
    }

    private static String tau(Temperature temperature) {
        return NumberText.temperature(temperature);
    }
}
