package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Experiment;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A change of all logits by one typed number, or by several. */
enum Transform {
    /** z + c. */
    SHIFT,
    /** s·z. */
    SCALE,
    /** z = ln q, for numbers separated by commas, semicolons or white space. */
    FROM_PROBABILITIES;

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    /** Throws an {@link IllegalArgumentException} of the kernel if the text is not allowed. */
    UnaryOperator<Experiment> parse(String text) {
        if (this == FROM_PROBABILITIES) {
            double[] probabilities = SEPARATOR
                    .splitAsStream(text.strip())
                    .mapToDouble(Reals::parse)
                    .toArray();
            Logits logits = Logits.fromProbabilities(probabilities);
            return experiment -> experiment.withLogits(logits);
        }
        double number = Reals.parseFinite(text);
        return experiment -> this == SHIFT ? experiment.shifted(number) : experiment.scaled(number);
    }
}
