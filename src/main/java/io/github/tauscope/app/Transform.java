package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Experiment;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What can be done to all logits at once with a typed number, or with several. */
enum Transform {
    /** z + c. */
    SHIFT {
        @Override
        UnaryOperator<Experiment> parse(String text) {
            double constant = Reals.parseFinite(text);
            return experiment -> experiment.shifted(constant);
        }
    },

    /** s·z. */
    SCALE {
        @Override
        UnaryOperator<Experiment> parse(String text) {
            double factor = Reals.parseFinite(text);
            return experiment -> experiment.scaled(factor);
        }
    },

    /** z = ln q, for numbers with commas, semicolons or white space between. */
    FROM_PROBABILITIES {
        @Override
        UnaryOperator<Experiment> parse(String text) {
            double[] numbers = SEPARATOR
                    .splitAsStream(text.strip())
                    .mapToDouble(Reals::parse)
                    .toArray();
            Logits logits = Logits.fromProbabilities(numbers);
            return experiment -> experiment.withLogits(logits);
        }
    };

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    /** Throws an {@link IllegalArgumentException} of the kernel where the text is none that is allowed. */
    abstract UnaryOperator<Experiment> parse(String text);
}
