package io.github.tauscope.lesson;

import java.util.Comparator;
import java.util.List;

/** Finds the name that somebody meant. */
final class Nearest {

    /** A longer word is not a misspelt name, and comparing it would take its time. */
    private static final int LONGEST = 40;

    private Nearest() {}

    /** Returns the name that needs the fewest letters inserted, deleted or replaced; of equals, the first. */
    static String to(String word, List<String> names) {
        String begin = word.substring(0, Math.min(word.length(), LONGEST));
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(begin, name)))
                .orElseThrow();
    }

    /** Source: V. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
