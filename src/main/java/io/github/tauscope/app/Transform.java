package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.TypedNumber;
import io.github.tauscope.model.Experiment;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A change of all logits by one typed number, or by several. */
enum Transform {
    /** z + c. */
    SHIFT,
    /** s·z. */
    SCALE,
    /** z = ln q, for numbers with commas, semicolons or white space between, or decimal commas and semicolons. */
    FROM_PROBABILITIES;

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");
    private static final Pattern SEMICOLON = Pattern.compile("[\\s;]+");

    /** Throws an {@link IllegalArgumentException} of the kernel if the text is not allowed. */
    UnaryOperator<Experiment> parse(String text) {
        if (this == FROM_PROBABILITIES) {
            double[] probabilities = separator(text)
                    .splitAsStream(text.strip())
                    .map(TypedNumber::toPlain)
                    .mapToDouble(Reals::parse)
                    .toArray();
            Logits logits = Logits.fromProbabilities(probabilities);
            return experiment -> experiment.withLogits(logits);
        }
        double number = Reals.parseFinite(TypedNumber.toPlain(text));
        return experiment -> this == SHIFT ? experiment.shifted(number) : experiment.scaled(number);
    }

    private static Pattern separator(String text) {
        return text.indexOf(';') >= 0 ? SEMICOLON : SEPARATOR;
    }
}
