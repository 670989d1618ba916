package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;

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
}
