package io.github.tauscope.figure;

import java.util.OptionalDouble;

/**
 * The room of a picture, in pixels at scale 1.
 *
 * @param letters the size of the letters at axes; if empty, what suits the room
 */
public record Extent(double width, double height, OptionalDouble letters) {

    /** The size of the letters at axes where the unit is 1. */
    private static final double LETTERS = 12;

    public static Extent of(double width, double height) {
        return new Extent(width, height, OptionalDouble.empty());
    }

    /** Returns the same letters in another room. */
    public Extent resized(double otherWidth, double otherHeight) {
        return new Extent(otherWidth, otherHeight, letters);
    }

    /** Returns the factor for letters and gaps: that of the letters or, without any, what suits the room. */
    public double unit(DesignSize design) {
        return letters.isPresent() ? letters.getAsDouble() / LETTERS : design.unitAt(width, height);
    }
}
