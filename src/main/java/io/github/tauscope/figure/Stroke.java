package io.github.tauscope.figure;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in pixels
 * @param dashes the lengths of dashes and gaps in turn, in pixels; none for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dashes) {

    private static final double GUESS = 3;
    private static final double GUESS_DASH = 7;

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

    /** Returns this line in another colour. */
    public Stroke inked(Ink changed) {
        return new Stroke(changed, width, dashes);
    }

    /** Returns the line of what someone predicts, which is what is looked at, and dragged. */
    public static Stroke ofGuess(Theme theme, double unit) {
        return dashed(theme.series().get(1), GUESS * unit, GUESS_DASH * unit);
    }
}
