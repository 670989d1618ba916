package io.github.tauscope.arguments;

import io.github.tauscope.input.InputException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of a set, such as {@code 2,5-9} or {@code all}, in the order in which they are given.
 *
 * @param ranges of indices from 0, each not empty
 */
public record RowNumbers(List<Range> ranges) {

    private static final String ALL = "all";
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,10})\\s*(?:-\\s*(\\d{1,10})\\s*)?");

    /** The indices from one to another, both included. */
    public record Range(int first, int last) {}

    public static RowNumbers all(int rows) {
        return new RowNumbers(List.of(new Range(0, rows - 1)));
    }

    /**
     * Reads the numbers, which count from 1.
     *
     * @param rows how many rows there are
     * @throws InputException if it isn't a list of numbers and ranges, or there are no such rows
     */
    public static RowNumbers parse(Argument argument, int rows) {
        return argument.text().equals(ALL)
                ? all(rows)
                : new RowNumbers(Stream.of(argument.text().split(",", -1))
                        .map(part -> range(part, argument, rows))
                        .toList());
    }

    public boolean isOne() {
        return ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
    }

    public IntStream stream() {
        return ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()));
    }

    /** Returns these without some others, in ascending order; there may be none left. */
    public RowNumbers without(RowNumbers others) {
        BitSet left = indices();
        left.andNot(others.indices());
        List<Range> kept = new ArrayList<>();
        for (int first = left.nextSetBit(0);
                first >= 0;
                first = left.nextSetBit(kept.get(kept.size() - 1).last() + 1)) {
            kept.add(new Range(first, left.nextClearBit(first) - 1));
        }
        return new RowNumbers(List.copyOf(kept));
    }

    /** Returns how many rows are also among some others. */
    public int shared(RowNumbers others) {
        BitSet both = indices();
        both.and(others.indices());
        return both.cardinality();
    }

    private BitSet indices() {
        BitSet indices = new BitSet();
        ranges.forEach(range -> indices.set(range.first(), range.last() + 1));
        return indices;
    }

    /** Returns the numbers as {@link #parse} reads them. */
    @Override
    public String toString() {
        return ranges.stream()
                .map(range -> range.first() == range.last()
                        ? String.valueOf(range.first() + 1)
                        : range.first() + 1 + "-" + (range.last() + 1))
                .collect(Collectors.joining(","));
    }

    private static Range range(String text, Argument argument, int rows) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new InputException("argument.rows", argument.quoted());
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2) == null ? first : Long.parseLong(range.group(2));
        if (first < 1 || last < first || last > rows) {
            throw new InputException("argument.rows.range", argument.quoted(), rows);
        }
        return new Range((int) first - 1, (int) last - 1);
    }
}
