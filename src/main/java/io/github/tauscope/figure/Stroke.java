package io.github.tauscope.figure;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width in pixels
 * @param dash the length of a dash and of the gap after it in pixels; 0 for a solid line
 */
public record Stroke(Ink ink, double width, double dash) {

    /** Returns a solid line. */
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, 0);
    }
}
