package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for the numbers of the bars of a panel: above the bar, above its outline or the line across, or hanging in the bar. A
 * number that would meet another bar, cross an outline or be too small to read in all of them gives way.
 *
 * @param bars one for each column
 * @param level the height of a line across the panel, which no number crosses that has another place; NaN for none
 */
record ValuePlaces(BarLayout layout, Box plot, List<Bar> bars, double level) {

    /** Between the end of a bar and a number that hangs in it. */
    static final double MARGIN = 3;

    /** The sizes that are tried for a number, as parts of the usual one. */
    private static final double[] SIZES = {1, 0.85, 0.7};

    /** How far above its bar a number may stand for the sake of a line, in sizes of its letters. */
    private static final double FARTHEST = 2;

    /** Between a number and the line of an outline around it. */
    private static final double CLEARANCE = 0.75;

    /**
     * A bar with its outline.
     *
     * @param outline null for none
     * @param hook how far down a number that hangs in it begins at least
     */
    record Bar(Box box, @Nullable Box outline, double hook) {

        static Bar of(Box box, @Nullable Box outline) {
            return new Bar(box, outline, box.y() + MARGIN);
        }
    }

    /**
     * Returns the number of a column at its place; empty if there is none where it could be read.
     *
     * @param pierces whether it stands on the axis, where it may hide the sides of the outline
     */
    Optional<PlacedValue> place(int k, String text, TextStyle style, boolean pierces) {
        return DoubleStream.of(SIZES)
                .mapToObj(part -> part == 1 ? style : style.sized(part * style.size()))
                .filter(smaller -> smaller.isLegible(layout.unit()))
                .flatMap(smaller -> inSize(k, text, smaller, pierces).stream())
                .findFirst();
    }

    private Optional<PlacedValue> inSize(int k, String text, TextStyle style, boolean pierces) {
        Bar bar = bars.get(k);
        double outlined = bar.outline() == null ? Double.NaN : bar.outline().y();
        double overLevel = bar.box().y() - level < FARTHEST * style.size() ? level : Double.NaN;
        List<PlacedValue> above = DoubleStream.of(bar.box().y(), outlined, overLevel)
                .filter(y -> y <= bar.box().y())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(y -> above(k, text, y, style))
                .filter(value -> isClear(value, pierces))
                .toList();
        Stream<PlacedValue> clearOfLine = above.stream().filter(value -> !isOnLevel(value.box()));
        return Stream.of(clearOfLine, hanging(k, text, style).stream(), above.stream())
                .flatMap(places -> places)
                .findFirst();
    }

    /** Returns whether the line across the panel runs through a number, or too near to it. */
    boolean isOnLevel(Box box) {
        return level > box.y() - MARGIN && level < box.bottom() + MARGIN;
    }

    /** Returns whether a number hides a part of the outline of its own bar. */
    boolean isPiercing(PlacedValue value) {
        return isCrossed(value.letters(isUpright()), bars.get(value.column()).outline());
    }

    private PlacedValue above(int k, String text, double y, TextStyle style) {
        Box box = box(k, text, 0, style);
        double top = y - BarPainter.VALUE_GAP * layout.unit() - box.height();
        return new PlacedValue(k, text, style, box.moved(0, top), false);
    }

    /** Returns a number in its bar, as high as it hangs on no line. */
    private Optional<PlacedValue> hanging(int k, String text, TextStyle style) {
        Bar bar = bars.get(k);
        Box outline = bar.outline();
        return DoubleStream.of(bar.hook(), outline == null ? Double.NaN : outline.y() + MARGIN, level + MARGIN)
                .filter(y -> y >= bar.hook())
                .sorted()
                .mapToObj(y -> new PlacedValue(k, text, style, box(k, text, y, style), true))
                .filter(this::isClearInBar)
                .findFirst();
    }

    private Box box(int k, String text, double y, TextStyle style) {
        double length = style.width(text);
        double width = isUpright() ? style.size() : length;
        return new Box(layout.columns().centre(k) - width / 2, y, width, isUpright() ? length : style.size());
    }

    private boolean isClearInBar(PlacedValue value) {
        Bar bar = bars.get(value.column());
        Box letters = value.letters(isUpright());
        return bar.box().contains(letters) && !isOnLevel(letters) && !isCrossed(letters, bar.outline());
    }

    /** Returns whether a number above a bar meets no bar and crosses no outline; one that runs upwards stays in its plot. */
    private boolean isClear(PlacedValue value, boolean pierces) {
        Box letters = value.letters(isUpright());
        return !(isUpright() && letters.y() < plot.y())
                && near(value.column())
                        .noneMatch(k -> bars.get(k).box().meets(letters)
                                || (!(pierces && k == value.column())
                                        && isCrossed(letters, bars.get(k).outline())));
    }

    /** Returns the columns that a number may reach over. */
    private IntStream near(int k) {
        int reach = layout.columns().step(BarLayout.UPRIGHT_SIZE * layout.unit());
        return IntStream.rangeClosed(Math.max(0, k - reach), Math.min(bars.size() - 1, k + reach));
    }

    private static boolean isCrossed(Box letters, @Nullable Box outline) {
        return outline != null
                && outline.widened(CLEARANCE, CLEARANCE).meets(letters)
                && !outline.widened(-CLEARANCE, -CLEARANCE).contains(letters);
    }

    private boolean isUpright() {
        return layout.columns().narrow();
    }
}
