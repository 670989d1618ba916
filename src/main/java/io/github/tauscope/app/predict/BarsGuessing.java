package io.github.tauscope.app.predict;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Divergence;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Shares;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Objects;

/** A guess of the probabilities at another temperature. */
record BarsGuessing(Experiment experiment, BarsPrediction prediction, Messages words) implements SharesGuessing {

    @Override
    public String question() {
        return isReady()
                ? words.text(
                        "predict.question", Guessing.tau(experiment.temperature()), Guessing.tau(prediction.target()))
                : words.text("predict.question.first");
    }

    @Override
    public String hint() {
        return words.text("predict.drag");
    }

    @Override
    public boolean isReady() {
        return !prediction.target().equals(experiment.temperature());
    }

    @Override
    public boolean isUntouched() {
        return prediction
                .guess()
                .equals(Shares.of(Distribution.of(experiment.scaledLogits(), experiment.temperature())));
    }

    @Override
    public String value(int index, int place) {
        return Reals.format(prediction.guess().get(index));
    }

    @Override
    public double share(String text) {
        return probability(text);
    }

    @Override
    public String allowed() {
        return words.text("predict.guess.allowed");
    }

    @Override
    public String outcome() {
        Distribution truth = truth();
        Distribution guess = prediction.guess().distribution();
        double off = Divergence.totalVariation(guess, truth);
        int worst = SharesGuessing.worst(guess, truth);
        return words.text(
                off < EXACT ? "predict.outcome.right" : "predict.outcome",
                Guessing.tau(prediction.target()),
                NumberText.quantity(off),
                Guessing.label(experiment, worst),
                NumberText.probability(guess.at(worst)),
                NumberText.probability(truth.at(worst)));
    }

    @Override
    public String why() {
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
                    Guessing.label(experiment, order[0]),
                    Guessing.label(experiment, order[1]),
                    NumberText.grouped(NumberText.exponential(truth.logOdds(order[0], order[1]))),
                    Guessing.tau(target),
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
                Guessing.tau(from));
    }

    private Distribution truth() {
        return Distribution.of(experiment.scaledLogits(), prediction.target());
    }

    /**
     * Returns the probability that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    static double probability(String text) {
        double p = Reals.parseFinite(text);
        if (p < 0 || p > 1) {
            throw new IllegalArgumentException("A probability is from 0 to 1, not " + text + ".");
        }
        return p;
    }
}
