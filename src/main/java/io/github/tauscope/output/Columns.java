package io.github.tauscope.output;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns in a fixed-width font, the first aligned left and the others right. */
final class Columns {

    private final int[] widths;
    private final String gap;

    /** Makes columns wide enough for all rows. */
    Columns(Stream<List<String>> rows, String gap) {
        this.widths = rows.map(row -> row.stream().mapToInt(TextWidth::of).toArray())
                .reduce(Columns::widest)
                .orElseThrow();
        this.gap = gap;
    }

    /** Returns the cells of a row, aligned. */
    String line(List<String> cells) {
        return joined(column -> {
            String spaces = " ".repeat(widths[column] - TextWidth.of(cells.get(column)));
            return column == 0 ? cells.get(column) + spaces : spaces + cells.get(column);
        });
    }

    /**
     * Returns a line of hyphens.
     *
     * @param end the last characters in the columns aligned right
     */
    String rule(String end) {
        return joined(column -> column == 0 ? "-".repeat(widths[0]) : "-".repeat(widths[column] - end.length()) + end);
    }

    private String joined(IntFunction<String> cells) {
        return IntStream.range(0, widths.length).mapToObj(cells).collect(Collectors.joining(gap));
    }

    private static int[] widest(int[] one, int[] other) {
        int[] widest = new int[one.length];
        Arrays.setAll(widest, column -> Math.max(one[column], other[column]));
        return widest;
    }
}
