package io.github.tauscope.figure;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in pixels
 * @param dashes the lengths of dashes and gaps in turn, in pixels; none for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dashes) {

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, List.of());
    }

    /** Returns a line of dashes and gaps of one length. */
    public static Stroke dashed(Ink ink, double width, double dash) {
        return new Stroke(ink, width, List.of(dash, dash));
    }
}
