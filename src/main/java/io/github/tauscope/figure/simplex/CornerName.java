package io.github.tauscope.figure.simplex;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.List;

/** What a class is called where it stands apart from its neighbours in the list. */
public final class CornerName {

    private CornerName() {}

    /** Returns its label, with its number where it has none or shares it with another class. */
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
