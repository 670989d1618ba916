package io.github.tauscope.output;

import io.github.tauscope.figure.Extent;
import java.util.OptionalDouble;

/**
 * The size of a picture.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param letters the size of the letters at axes in CSS pixels; if empty, what suits the picture
 * @param pixelRatio the image pixels per CSS pixel, in each direction: in [1, 4] for files, less for a preview; SVG and PDF ignore it
 */
public record PictureSize(double width, double height, OptionalDouble letters, double pixelRatio) {

    public static final int USUAL_WIDTH = 1200;
    public static final int USUAL_HEIGHT = 800;

    /** The least width and height; anything smaller has no room for a number. */
    public static final int LEAST = 100;

    public static final int MOST = 10_000;
    public static final int MOST_RATIO = 4;

    /** 3 pt, which nobody can read smaller. */
    public static final double LEAST_LETTERS = 4;

    /** 72 pt. */
    public static final double MOST_LETTERS = 96;

    /** What a figure with a title and a caption needs, in sizes of its letters. */
    private static final double CRAMPED_WIDTH = 24;

    private static final double CRAMPED_HEIGHT = 16;

    /** The most pixels in an image; each takes four bytes while it is painted. */
    public static final long MOST_PIXELS = 100_000_000;

    /** Makes a size whose letters suit it. */
    public PictureSize(double width, double height, double pixelRatio) {
        this(width, height, OptionalDouble.empty(), pixelRatio);
    }

    /** Returns whether a width or a height is one that pictures have. */
    public static boolean isSide(double pixels) {
        return pixels >= LEAST && pixels <= MOST;
    }

    /** Returns whether letters of a size can be read and leave room for others. */
    public static boolean isLetters(double pixels) {
        return pixels >= LEAST_LETTERS && pixels <= MOST_LETTERS;
    }

    /** Returns whether texts in the letters that are asked for have so little room that some may be left out, or meet. */
    public boolean isCramped() {
        double letter = letters.orElse(0);
        return width < CRAMPED_WIDTH * letter || height < CRAMPED_HEIGHT * letter;
    }

    /** Returns a size with the same letters and pixels. */
    public PictureSize resized(double otherWidth, double otherHeight) {
        return new PictureSize(otherWidth, otherHeight, letters, pixelRatio);
    }

    public PictureSize withLetters(OptionalDouble changed) {
        return new PictureSize(width, height, changed, pixelRatio);
    }

    /** Returns the room of the picture. */
    public Extent extent() {
        return new Extent(width, height, letters);
    }

    public PictureSize withRatio(double changed) {
        return new PictureSize(width, height, letters, changed);
    }

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
