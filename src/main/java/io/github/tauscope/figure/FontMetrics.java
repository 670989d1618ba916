package io.github.tauscope.figure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Widths of texts in the bundled font IBM Plex Sans, from a table, so that a figure has the same layout on screen, in files
 * and without a toolkit. A letter that the font lacks counts as one em, which few letters of the fallback fonts exceed, and a
 * combining mark as nothing.
 */
public final class FontMetrics {

    private static final String TABLE = "/io/github/tauscope/fonts/advances.properties";
    private static final String ELLIPSIS = "…";
    private static final int EM = 1000;
    private static final int CODE_POINTS = 0x2C00;
    private static final FontMetrics BUNDLED = new FontMetrics();

    private final Map<TextStyle.Weight, int[]> advances = new EnumMap<>(TextStyle.Weight.class);

    private FontMetrics() {
        for (TextStyle.Weight weight : TextStyle.Weight.values()) {
            int[] table = new int[CODE_POINTS];
            Arrays.fill(table, EM);
            advances.put(weight, table);
        }
        Properties lines = new Properties();
        try (var stream = Objects.requireNonNull(FontMetrics.class.getResourceAsStream(TABLE), TABLE)) {
            lines.load(new InputStreamReader(stream, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(
                (key, line) -> fill(key.toString().split("\\."), line.toString().split(" ")));
    }

    public static FontMetrics bundled() {
        return BUNDLED;
    }

    /** Returns the width of a text in pixels. */
    public double width(String text, TextStyle style) {
        int[] table = table(style.weight());
        return text.codePoints().map(c -> advance(table, c)).sum() * style.size() / EM;
    }

    /** Returns whether the font has every letter of a text; false also for the few letters exactly one em wide. */
    public boolean isExact(String text, TextStyle style) {
        int[] table = table(style.weight());
        return text.codePoints().allMatch(c -> advance(table, c) != EM);
    }

    /** Returns the text or, where it is too wide, its beginning and end, which tell similar texts apart, around an ellipsis. */
    public String shortened(String text, TextStyle style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        int[] table = table(style.weight());
        int[] letters = text.codePoints().toArray();
        double room = (width - width(ELLIPSIS, style)) * EM / style.size();
        int kept = 0;
        for (double used = 0; kept < letters.length; kept++) {
            used += advance(table, kept % 2 == 0 ? letters[kept / 2] : letters[letters.length - 1 - kept / 2]);
            if (used > room) {
                break;
            }
        }
        int end = kept / 2;
        String beginning = new String(letters, 0, kept - end);
        return beginning.stripTrailing() + ELLIPSIS + new String(letters, letters.length - end, end).stripLeading();
    }

    private int[] table(TextStyle.Weight weight) {
        return Objects.requireNonNull(advances.get(weight));
    }

    private static int advance(int[] table, int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> codePoint < CODE_POINTS ? table[codePoint] : EM;
        };
    }

    private void fill(String[] key, String[] line) {
        int[] table = table(TextStyle.Weight.valueOf(key[0]));
        int first = Integer.parseInt(key[1], 16);
        for (int column = 0; column < line.length; column++) {
            if (!line[column].equals("-")) {
                table[first + column] = Integer.parseInt(line[column]);
            }
        }
    }
}
