package io.github.tauscope.figure;

/**
 * A colour.
 *
 * @param rgb red, green and blue as 0xRRGGBB
 * @param opacity from 0, unseen, to 1
 */
public record Ink(int rgb, double opacity) {

    /** Returns an opaque colour. */
    public static Ink of(int rgb) {
        return new Ink(rgb, 1);
    }

    /** Returns this colour with another opacity. */
    public Ink withOpacity(double changed) {
        return new Ink(rgb, changed);
    }
}
