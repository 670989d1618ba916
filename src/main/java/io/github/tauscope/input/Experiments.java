package io.github.tauscope.input;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import java.util.List;

/** Puts what was read together, and says in a sentence where it makes no experiment. */
public final class Experiments {

    private Experiments() {}

    /**
     * Returns the logits of numbers that a person gave as logits or as probabilities.
     *
     * @throws InputException where every class is masked
     */
    public static Logits logits(double[] numbers, NumberKind kind) {
        try {
            return kind == NumberKind.PROBABILITY ? Logits.fromProbabilities(numbers) : Logits.of(numbers);
        } catch (InvalidLogitsException e) {
            throw new InputException(
                    kind == NumberKind.PROBABILITY
                            ? "every probability is 0; at least one must be greater."
                            : "every logit is -inf; at least one must be a finite number.");
        }
    }

    /**
     * Returns an experiment with other labels.
     *
     * @throws InputException where the labels are not as many as the logits
     */
    public static Experiment labelled(List<String> labels, Experiment experiment) {
        if (labels.size() != experiment.size()) {
            throw new InputException(counted(labels.size(), "label") + " for " + counted(experiment.size(), "logit")
                    + "; allowed is one for each.");
        }
        return experiment.withLabels(labels);
    }

    private static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
