package io.github.tauscope.output.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text in the order in which its letters stand from left to right. Readers of a PDF put what was written from right to left back into the
 * order of the text when it is copied.
 *
 * <p>Source: Unicode Standard Annex 9.
 */
final class VisualOrder {

    /** A letter with its marks. */
    private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+");

    private VisualOrder() {}

    /** Returns the text itself where it runs from left to right. */
    static String of(String text) {
        char[] letters = text.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] parts = new String[runs];
        for (int k = 0; k < runs; k++) {
            levels[k] = (byte) bidi.getRunLevel(k);
            String part = text.substring(bidi.getRunStart(k), bidi.getRunLimit(k));
            parts[k] = levels[k] % 2 == 0 ? part : reversed(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }

    private static String reversed(String part) {
        List<String> letters = new ArrayList<>(
                LETTER.matcher(part).results().map(MatchResult::group).toList());
        Collections.reverse(letters);
        return String.join("", letters);
    }
}
