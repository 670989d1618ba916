package io.github.tauscope.input;

import io.github.tauscope.text.Message;

/** Reads numbers from an argument, separated by commas, each perhaps a fraction such as 1/3; or a printed array of logits. */
public final class NumberList {

    private NumberList() {}

    /**
     * Reads at least one number.
     *
     * @throws InputException if an entry is empty or isn't a number of this kind; the sentence counts entries from 1
     */
    public static double[] parse(String text, NumberKind kind) {
        if (kind == NumberKind.LOGIT && TextLogits.isArray(text)) {
            return TextLogits.onlyRow(text).logits().toArray();
        }
        String[] entries = text.split(",", -1);
        double[] values = new double[entries.length];
        for (int i = 0; i < entries.length; i++) {
            values[i] = entry(entries[i], i + 1, entries.length, kind);
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
