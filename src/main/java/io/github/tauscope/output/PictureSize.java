package io.github.tauscope.output;

/**
 * The size of a picture.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param pixelRatio the image pixels per CSS pixel, in each direction: in [1, 4] for files, less for a preview; SVG and PDF ignore it
 */
public record PictureSize(int width, int height, double pixelRatio) {

    public static final int USUAL_WIDTH = 1200;
    public static final int USUAL_HEIGHT = 800;

    /** The least width and height; anything smaller has no room for a number. */
    public static final int LEAST = 100;

    public static final int MOST = 10_000;
    public static final int MOST_RATIO = 4;

    /** The most pixels in an image; each takes four bytes while it is painted. */
    public static final long MOST_PIXELS = 100_000_000;

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
