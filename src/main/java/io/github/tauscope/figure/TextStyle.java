package io.github.tauscope.figure;

import java.util.stream.Stream;

/**
 * How a text is written.
 *
 * @param anchor which part of the text is at the given point
 * @param upright whether the text runs upwards instead of from left to right
 */
public record TextStyle(double size, Weight weight, Ink ink, Anchor anchor, boolean upright) {

    /** The weights of the bundled font: regular for axes, labels and notes, semi-bold for titles and values. */
    public enum Weight {
        REGULAR,
        SEMI_BOLD
    }

    /** The part of a text that is at its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The least size in which letters can be read beside those of the axes, of which it is two thirds, at unit 1. */
    public static final double LEAST = 8;

    private static final double HALF_CAPITAL = 0.35;
    private static final double SIZES_PER_PIXEL = 4;

    /** Returns a style in regular weight that begins at its point. */
    public static TextStyle regular(double size, Ink ink) {
        return new TextStyle(size, Weight.REGULAR, ink, Anchor.START, false);
    }

    /** Returns a style in semi-bold weight that begins at its point. */
    public static TextStyle semiBold(double size, Ink ink) {
        return new TextStyle(size, Weight.SEMI_BOLD, ink, Anchor.START, false);
    }

    public TextStyle inked(Ink changed) {
        return new TextStyle(size, weight, changed, anchor, upright);
    }

    public TextStyle anchored(Anchor changed) {
        return new TextStyle(size, weight, ink, changed, upright);
    }

    public TextStyle centred() {
        return anchored(Anchor.MIDDLE);
    }

    public TextStyle endAligned() {
        return anchored(Anchor.END);
    }

    /** Returns this style with another size, or up to a quarter of a pixel less: letters of a new size are slow to draw. */
    public TextStyle sized(double changed) {
        return new TextStyle(Math.floor(changed * SIZES_PER_PIXEL) / SIZES_PER_PIXEL, weight, ink, anchor, upright);
    }

    /** Returns this style, or a smaller one where the text would be wider than the room. */
    public TextStyle fitted(String text, double room) {
        double width = width(text);
        return width <= room ? this : sized(size * room / width);
    }

    /** Returns whether letters are large enough to be read beside those of the axes at a unit, but for the rounding of {@link #sized}. */
    public boolean isLegible(double unit) {
        return size > LEAST * unit - 1 / SIZES_PER_PIXEL;
    }

    public TextStyle turnedUpright() {
        return new TextStyle(size, weight, ink, anchor, true);
    }

    /** Returns how far the baseline lies below the middle of the capitals and digits. */
    public double middleToBaseline() {
        return size * HALF_CAPITAL;
    }

    /** Returns the width of a text in pixels. */
    public double width(String text) {
        return FontMetrics.bundled().width(text, this);
    }

    /** Returns how much of a text, in pixels, stands before its point. */
    public double before(String text) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> width(text) / 2;
            case END -> width(text);
        };
    }

    /** Returns the width of the widest text in pixels, 0 for none. */
    public double widest(Stream<String> texts) {
        return texts.mapToDouble(this::width).max().orElse(0);
    }

    /** Returns the text, with an ellipsis in its middle where it would be wider than the room. */
    public String shortened(String text, double room) {
        return FontMetrics.bundled().shortened(text, this, room);
    }
}
