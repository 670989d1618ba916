package io.github.tauscope.app;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberTexts;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.TypedNumber;
import io.github.tauscope.model.Experiment;
import java.util.function.UnaryOperator;

/** A change of all logits by one typed number, or by several. */
enum Transform {
    /** z + c. */
    SHIFT,
    /** s·z. */
    SCALE,
    /** z = ln q, for a list of numbers. */
    FROM_PROBABILITIES;

    /**
     * Returns the change.
     *
     * @throws IllegalArgumentException of the kernel, if a number isn't allowed
     * @throws InputException if the numbers of an array can't be found
     */
    UnaryOperator<Experiment> parse(String text) {
        if (this == FROM_PROBABILITIES) {
            double[] probabilities = NumberTexts.of(text).stream()
                    .filter(entry -> !entry.isEmpty() || text.isBlank()) // a comma at the end does no harm
                    .map(TypedNumber::toPlain)
                    .mapToDouble(Reals::parse)
                    .toArray();
            Logits logits = Logits.fromProbabilities(probabilities);
            return experiment -> experiment.withLogits(logits);
        }
        double number = Reals.parseFinite(TypedNumber.toPlain(text));
        return experiment -> this == SHIFT ? experiment.shifted(number) : experiment.scaled(number);
    }
}
