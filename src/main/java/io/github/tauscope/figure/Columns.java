package io.github.tauscope.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns of equal width, side by side, the first at {@code left}.
 *
 * @param narrow whether texts in them run upwards because they would not fit side by side
 */
public record Columns(double left, double width, int count, boolean narrow) {

    private static final double LEAST_BAR = 0.75;
    private static final double NARROW_BAR = 0.76;
    private static final double WIDE_BAR = 0.6;
    private static final double LABEL_SIZE = 14;
    private static final double UPRIGHT_LABEL_SIZE = 12;
    private static final double LEAST_LABEL_SIZE = 9;

    /** From one line of a label to the next, in sizes of its font. */
    static final double LINE = 1.2;

    /** How far below its upper edge a label has its baseline, in sizes of its font. */
    private static final double CAPITAL_HEIGHT = 0.85;

    public static Columns across(double left, double plotWidth, int count, double narrowBelow) {
        double width = plotWidth / count;
        return new Columns(left, width, count, width < narrowBelow);
    }

    public double x(int k) {
        return left + k * width;
    }

    public double centre(int k) {
        return x(k) + width / 2;
    }

    /**
     * Returns the columns in which upright texts of a size meet no neighbour: all that are wide enough, else those given first
     * and as many others as keep their distance.
     */
    public Set<Integer> spaced(double size, List<Integer> first) {
        int step = step(size);
        Set<Integer> spaced = new TreeSet<>();
        Stream.concat(first.stream(), IntStream.range(0, count).boxed())
                .filter(k -> spaced.stream().allMatch(other -> other.equals(k) || Math.abs(other - k) >= step))
                .forEach(spaced::add);
        return spaced;
    }

    /** Returns how many columns an upright text of a size takes; 1 where texts run from left to right. */
    public int step(double size) {
        return narrow ? (int) Math.max(1, Math.ceil(size / width)) : 1;
    }

    /** Returns the columns that have upright numbers of a size: all, or every other, or only those given first. */
    public Set<Integer> numbered(double size, List<Integer> first) {
        Set<Integer> numbered = spaced(size, first);
        if (step(size) > 2) {
            numbered.retainAll(first);
        }
        return numbered;
    }

    /** Returns the width of a bar, a part of its column that still lets many bars be told apart. */
    public double barWidth() {
        return width * (narrow ? NARROW_BAR : WIDE_BAR);
    }

    /** Returns the column at a place; none to the left or right of all. */
    public OptionalInt at(double x) {
        double k = Math.floor((x - left) / width);
        return k >= 0 && k < count ? OptionalInt.of((int) k) : OptionalInt.empty();
    }

    /** Returns the font size of labels at a unit, as large as lets upright ones stand side by side. */
    public double labelSize(double unit) {
        return narrow ? Math.max(LEAST_LABEL_SIZE, Math.min(UPRIGHT_LABEL_SIZE * unit, width - 2)) : LABEL_SIZE * unit;
    }

    /** Returns a bar in the middle of a column, from one height up or down to another, and never too low to be seen. */
    public Box bar(int k, double barWidth, double from, double to) {
        double height = Math.max(LEAST_BAR, Math.abs(to - from));
        return new Box(centre(k) - barWidth / 2, to <= from ? from - height : from, barWidth, height);
    }

    /**
     * Writes a text in the middle of a column, with its baseline at a height or, in narrow columns, upwards with its anchor there.
     */
    public void write(Surface surface, int k, String text, double y, TextStyle style) {
        if (narrow) {
            surface.text(text, centre(k) + style.middleToBaseline(), y, style.turnedUpright());
        } else {
            surface.text(text, centre(k), y, style.centred());
        }
    }

    /** Writes lines in the middle of a column, below a height: under each other or, where they run upwards, side by side. */
    public void writeBelow(Surface surface, int k, List<String> lines, double y, TextStyle style) {
        double line = LINE * style.size();
        for (int i = 0; i < lines.size(); i++) {
            double x = centre(k) + style.middleToBaseline() + (i - (lines.size() - 1) / 2.0) * line;
            double baseline = y + CAPITAL_HEIGHT * style.size() + i * line;
            if (narrow) {
                surface.text(lines.get(i), x, y, style.endAligned().turnedUpright());
            } else {
                surface.text(lines.get(i), centre(k), baseline, style.centred());
            }
        }
    }
}
