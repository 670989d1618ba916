package io.github.tauscope.app.workbench;

import io.github.tauscope.input.InputException;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.Locale;

/** Says what was wrong with an input. */
public final class Problems {

    private Problems() {}

    /** Returns a sentence that says what was found and what is allowed. */
    public static String sentence(IllegalArgumentException problem, String allowed, Messages words) {
        if (problem instanceof InvalidNumberException number) {
            String text = Printable.excerpt(number.text().strip());
            return words.text("problem.number." + number.reason(), text, text.replace(',', '.'), text.replace(",", ""))
                    + " " + allowed;
        }
        if (problem instanceof InvalidLogitsException logits) {
            return words.text("problem.logits." + logits.reason(), String.valueOf(logits.index() + 1));
        }
        throw problem;
    }

    /** Returns the sentence of an input that can't be read, as one that stands alone. */
    public static String sentence(InputException problem, Messages words) {
        String text = words.text(problem.sentence());
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
