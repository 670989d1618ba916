package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import java.util.List;

/** Reads numbers from an argument: a list as {@link NumberTexts} has it, each perhaps a fraction such as 1/3. */
public final class NumberList {

    private NumberList() {}

    /**
     * Reads at least one number.
     *
     * @throws InputException if an entry is empty or isn't a number of this kind; the sentence counts entries from 1
     */
    public static double[] parse(String text, NumberKind kind) {
        List<String> entries = NumberTexts.of(text);
        double[] values = new double[entries.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = entry(entries.get(i), i + 1, values.length, kind);
        }
        return values;
    }

    private static double entry(String entry, int position, int count, NumberKind kind) {
        boolean isOnly = count == 1;
        if (entry.isBlank()) {
            throw new InputException(
                    isOnly
                            ? Message.of("input.list.none", kind.allowed())
                            : Message.of("input.list.empty", position, count, kind.allowed()));
        }
        try {
            return kind.parseTyped(entry.strip());
        } catch (InputException e) {
            throw isOnly ? e : new InputException("input.list.entry", position, count, e.sentence());
        }
    }
}
