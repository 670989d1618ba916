package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import java.util.stream.IntStream;

/**
 * A text in three parts, of which each may be empty: the foreign one goes from the first to the last character that the bundled font
 * lacks, because letters of one script belong together.
 */
record TextParts(String before, String foreign, String after) {

    static TextParts of(String text, TextStyle.Weight weight) {
        GlyphOutlines glyphs = GlyphOutlines.of(weight);
        int[] letters = text.codePoints().toArray();
        int[] missing = IntStream.range(0, letters.length)
                .filter(i -> !glyphs.has(letters[i]))
                .toArray();
        if (missing.length == 0) {
            return new TextParts(text, "", "");
        }
        int first = missing[0];
        int end = missing[missing.length - 1] + 1;
        return new TextParts(
                new String(letters, 0, first),
                new String(letters, first, end - first),
                new String(letters, end, letters.length - end));
    }
}
