package io.github.tauscope.output;

/**
 * How large a picture is.
 *
 * @param width in pixels of CSS, which SVG has and {@code pixelRatio} pixels of an image make
 * @param height the same
 * @param pixelRatio how many pixels of an image there are to one of those: in files in [1, 4], less for a preview
 */
public record PictureSize(int width, int height, double pixelRatio) {

    /** How wide a picture is where nobody has chosen. */
    public static final int USUAL_WIDTH = 1200;

    /** How high it is then. */
    public static final int USUAL_HEIGHT = 800;

    /** The least width and height: less has no room for a number. */
    public static final int LEAST = 100;

    /** The greatest width and height. */
    public static final int MOST = 10_000;

    /** The greatest pixel ratio. */
    public static final int MOST_RATIO = 4;

    /** The most pixels of an image, which take four bytes each while it is painted. */
    public static final long MOST_PIXELS = 100_000_000;

    /** Returns whether an image of this size would have too many pixels. */
    public boolean isTooMuch() {
        return (long) pixelsAcross() * pixelsDown() > MOST_PIXELS;
    }

    /** Returns the width of an image, rounded to whole pixels. */
    public int pixelsAcross() {
        return (int) Math.round(width * pixelRatio);
    }

    /** Returns the height of an image, rounded to whole pixels. */
    public int pixelsDown() {
        return (int) Math.round(height * pixelRatio);
    }
}
