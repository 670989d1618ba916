package io.github.tauscope.figure.simplex;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.List;

/** The name of a class away from its neighbours in the list. */
public final class CornerName {

    private CornerName() {}

    /** Returns the label; the number instead where it is blank, or with it where another class has the same label. */
    public static String of(List<String> labels, int index, Messages words) {
        String label = labels.get(index);
        String number = words.text("simplex.number", String.valueOf(index + 1));
        if (label.isBlank()) {
            return number;
        }
        boolean alone = labels.indexOf(label) == labels.lastIndexOf(label);
        return alone ? Printable.of(label) : Printable.of(label) + " " + number;
    }
}
