package io.github.tauscope.text;

import java.util.regex.Pattern;

/** Labels in sentences, where a number would be taken for a value. */
public final class SpokenLabel {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private SpokenLabel() {}

    /** Returns a label as it is shown, or {@code class 3} for 3. */
    public static String of(String label, Messages words) {
        return isNumber(label) ? words.text("label.spoken", label) : Printable.label(label);
    }

    /** Returns whether a label could be a value. */
    public static boolean isNumber(String label) {
        return NUMBER.matcher(label).matches();
    }
}
