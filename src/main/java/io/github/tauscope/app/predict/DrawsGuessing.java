package io.github.tauscope.app.predict;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Divergence;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.kernel.Sampler;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.stream.IntStream;

/** A guess of how often each class is drawn. */
record DrawsGuessing(Experiment experiment, DrawsPrediction prediction, Messages words) implements SharesGuessing {

    /** The number of standard errors that the figure shows, too. */
    private static final int ERRORS = 2;

    @Override
    public String question() {
        return words.text("predict.draws.question", draws(), Guessing.tau(experiment.temperature()));
    }

    @Override
    public String hint() {
        return words.text("predict.draws.drag");
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public boolean isUntouched() {
        return false; // it begins with nothing that is seen
    }

    /** Returns a count, with decimals where other guesses gave way. */
    @Override
    public String value(int index, int place) {
        return tenths(prediction.guess().get(index) * prediction.draws());
    }

    @Override
    public double share(String text) {
        double count = Reals.parseFinite(text);
        if (count < 0 || count > prediction.draws()) {
            throw new IllegalArgumentException("A count is from 0 to " + prediction.draws() + ", not " + text + ".");
        }
        return count / prediction.draws();
    }

    @Override
    public String allowed() {
        return words.text("predict.draws.allowed", draws());
    }

    @Override
    public String outcome() {
        Sample drawn = sample();
        double[] counts = IntStream.range(0, experiment.size())
                .mapToDouble(i -> StrictMath.log(drawn.count(i)))
                .toArray();
        Distribution truth = Distribution.of(Logits.of(counts), Temperature.ONE);
        Distribution guess = prediction.guess().distribution();
        double off = Divergence.totalVariation(guess, truth);
        int worst = SharesGuessing.worst(guess, truth);
        return words.text(
                off < EXACT ? "predict.draws.outcome.right" : "predict.draws.outcome",
                draws(),
                NumberText.quantity(off),
                Guessing.label(experiment, worst),
                tenths(prediction.guess().get(worst) * prediction.draws()),
                NumberText.count(drawn.count(worst)));
    }

    @Override
    public String why() {
        Distribution rest = rest();
        int likeliest = rest.order(1)[0];
        double p = rest.probability(likeliest);
        double error = ERRORS * Math.sqrt(p * (1 - p) * prediction.draws());
        return rest.isCertain()
                ? words.text("predict.draws.why.certain", Guessing.label(experiment, likeliest))
                : words.text(
                        "predict.draws.why",
                        Guessing.label(experiment, likeliest),
                        NumberText.probability(rest.at(likeliest)),
                        draws(),
                        tenths(p * prediction.draws()),
                        tenths(error));
    }

    private static String tenths(double count) {
        return NumberText.rounded(Math.rint(count * 10) / 10);
    }

    private Sample sample() {
        Sampling sampling = experiment.inquiry().sampling();
        return Sampler.of(rest(), sampling.seed()).sample(prediction.draws());
    }

    private Distribution rest() {
        Distribution whole = Distribution.of(experiment.scaledLogits(), experiment.temperature());
        return experiment.inquiry().sampling().cut().of(whole);
    }

    private String draws() {
        return NumberText.count(prediction.draws());
    }
}
