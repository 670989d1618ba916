package io.github.tauscope.figure;

/**
 * A colour.
 *
 * @param rgb red, green and blue as 0xRRGGBB
 * @param opacity from 0, unseen, to 1
 * @param role what it is for in a theme, such as {@code probability}, by which files name their marks; empty for none
 */
public record Ink(int rgb, double opacity, String role) {

    public static Ink of(int rgb) {
        return new Ink(rgb, 1, "");
    }

    public Ink withOpacity(double changed) {
        return new Ink(rgb, changed, role);
    }

    Ink as(String given) {
        return new Ink(rgb, opacity, given);
    }
}
