package io.github.tauscope.output;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns of text in a terminal, the first aligned left and the others right. */
final class Columns {

    /** East Asian characters and pictographs, which take two cells of a terminal. */
    private static final Pattern WIDE = Pattern.compile(
            "[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF"
                    + "\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\x{1F300}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}"
                    + "\\x{1F900}-\\x{1F9FF}\\x{20000}-\\x{3FFFD}]");

    /** Combining marks, joiners, and the parts of a Hangul syllable after its first, which take none. */
    private static final Pattern NO_WIDTH = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\u1160-\\u11FF&&[^\\u00AD]]");

    private final int[] widths;
    private final String gap;

    Columns(Stream<List<String>> rows, String gap) {
        this.widths = rows.map(row -> row.stream().mapToInt(Columns::width).toArray())
                .reduce(Columns::widest)
                .orElseThrow();
        this.gap = gap;
    }

    String line(List<String> cells) {
        return joined(column -> {
            String spaces = " ".repeat(widths[column] - width(cells.get(column)));
            return column == 0 ? cells.get(column) + spaces : spaces + cells.get(column);
        });
    }

    /** Returns a line of hyphens, with other last characters in columns aligned right. */
    String rule(String end) {
        return joined(column -> column == 0 ? "-".repeat(widths[0]) : "-".repeat(widths[column] - end.length()) + end);
    }

    private String joined(IntFunction<String> cells) {
        return IntStream.range(0, widths.length).mapToObj(cells).collect(Collectors.joining(gap));
    }

    private static int width(String text) {
        return Math.toIntExact(text.codePoints().count() + count(WIDE, text) - count(NO_WIDTH, text));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static int[] widest(int[] one, int[] other) {
        int[] widest = new int[one.length];
        Arrays.setAll(widest, column -> Math.max(one[column], other[column]));
        return widest;
    }
}
