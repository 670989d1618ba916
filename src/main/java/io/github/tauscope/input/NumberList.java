package io.github.tauscope.input;

/** Numbers with commas between, as they are written in an argument. */
public final class NumberList {

    private NumberList() {}

    /**
     * Reads the numbers, of which there is at least one.
     *
     * @throws InputException where an entry is empty or no number of this kind; the sentence counts entries from 1
     */
    public static double[] parse(String text, NumberKind kind) {
        String[] entries = text.split(",", -1);
        double[] values = new double[entries.length];
        for (int i = 0; i < entries.length; i++) {
            values[i] = entry(entries[i], i + 1, entries.length, kind);
        }
        return values;
    }

    private static double entry(String entry, int position, int count, NumberKind kind) {
        String place = count == 1 ? "" : "entry " + position + " of " + count + ", ";
        if (entry.isBlank()) {
            String found = count == 1 ? "nothing is given" : "entry " + position + " of " + count + " is empty";
            throw new InputException(found + "; allowed are " + kind.allowed() + ", with commas between.");
        }
        try {
            return kind.parse(entry.strip());
        } catch (InputException e) {
            throw new InputException(place + e.getMessage());
        }
    }
}
