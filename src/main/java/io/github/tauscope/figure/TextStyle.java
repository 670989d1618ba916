package io.github.tauscope.figure;

/**
 * How a text is written.
 *
 * @param size of the font in pixels
 * @param weight of the font
 * @param ink its colour
 * @param anchor which end of the text stands at the given point
 * @param upright whether the text runs from the bottom to the top instead of from left to right
 */
public record TextStyle(double size, Weight weight, Ink ink, Anchor anchor, boolean upright) {

    /** The two weights of the bundled font. */
    public enum Weight {
        /** For what is read last. */
        REGULAR,
        /** For titles and values. */
        SEMI_BOLD
    }

    /** Which part of a text stands at its point. */
    public enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    private static final double HALF_CAPITAL = 0.35;
    private static final double SIZES_PER_PIXEL = 4;

    /** Returns a text in regular weight that begins at its point. */
    public static TextStyle regular(double size, Ink ink) {
        return new TextStyle(size, Weight.REGULAR, ink, Anchor.START, false);
    }

    /** Returns a text in semi-bold weight that begins at its point. */
    public static TextStyle semiBold(double size, Ink ink) {
        return new TextStyle(size, Weight.SEMI_BOLD, ink, Anchor.START, false);
    }

    /** Returns this style in another colour. */
    public TextStyle inked(Ink changed) {
        return new TextStyle(size, weight, changed, anchor, upright);
    }

    /** Returns this style with another anchor. */
    public TextStyle anchored(Anchor changed) {
        return new TextStyle(size, weight, ink, changed, upright);
    }

    /** Returns this style with another size, or up to a quarter of a pixel less: letters of a new size are slow to draw. */
    public TextStyle sized(double changed) {
        return new TextStyle(Math.floor(changed * SIZES_PER_PIXEL) / SIZES_PER_PIXEL, weight, ink, anchor, upright);
    }

    /** Returns this style running upwards. */
    public TextStyle turnedUpright() {
        return new TextStyle(size, weight, ink, anchor, true);
    }

    /** Returns how far the baseline lies below the middle of the capitals and digits. */
    public double middleToBaseline() {
        return size * HALF_CAPITAL;
    }
}
