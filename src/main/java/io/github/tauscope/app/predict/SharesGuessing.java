package io.github.tauscope.app.predict;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.SharesPrediction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A guess of shares of the classes. */
sealed interface SharesGuessing extends TypedGuessing permits BarsGuessing, DrawsGuessing {

    /** What a key changes. */
    double STEP = 0.01;

    /** Below this, a total variation is the rounding of a drag. */
    double EXACT = 0.005;

    Experiment experiment();

    SharesPrediction prediction();

    /**
     * Returns the share that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none in [0, 1]
     */
    double share(String text);

    /** Returns the class whose guess is the farthest from the truth. */
    static int worst(Distribution guess, Distribution truth) {
        return IntStream.range(0, truth.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(truth.probability(i) - guess.probability(i))))
                .orElseThrow();
    }

    @Override
    default List<Integer> classes() {
        Logits logits = experiment().logits();
        return Arrays.stream(logits.descendingOrder()).boxed().toList();
    }

    @Override
    default int about() {
        return experiment().logits().argmax()[0];
    }

    @Override
    default SharesPrediction about(int index) {
        return prediction();
    }

    @Override
    default List<String> places() {
        return List.of();
    }

    @Override
    default SharesPrediction typed(int index, int place, String text) {
        return with(index, share(text));
    }

    @Override
    default SharesPrediction stepped(int index, int place, int steps) {
        return with(index, prediction().guess().get(index) + steps * STEP);
    }

    private SharesPrediction with(int index, double share) {
        return prediction().withGuess(prediction().guess().with(index, share));
    }
}
