package io.github.tauscope.figure;

import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.kernel.Sweep;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.stream.Stream;

/**
 * A horizontal axis of temperatures as {@link TemperatureTrack} has it: log τ in the middle, and past a break at each end
 * the exact limit.
 *
 * @param left the pixel of τ = 0
 * @param right the pixel of τ = ∞
 */
public record TemperatureAxis(double left, double right) {

    private static final double TICK = 4;
    private static final double SLANT = 3;
    private static final double CAPTION_SIZE = 12;
    private static final double CAPTION_GAP = 6;
    private static final double CAPTION_SPACE = 4;

    /** Where the two strokes of a break stand, between its limit and the middle. */
    private static final double BREAK = 0.6;

    /** Returns the pixel of a temperature. */
    public double at(Temperature temperature) {
        return left + (right - left) * TemperatureTrack.position(temperature);
    }

    /** Returns the temperature at a pixel, as a hand can place it; beyond the ends the limits. */
    public Temperature temperatureAt(double pixel) {
        return TemperatureTrack.at((pixel - left) / (right - left));
    }

    /** Returns the pixel at which the middle begins, of τ = 0.01. */
    public double middleLeft() {
        return left + (right - left) * TemperatureTrack.START;
    }

    /** Returns the pixel at which the middle ends, of τ = 10 000. */
    public double middleRight() {
        return left + (right - left) * TemperatureTrack.END;
    }

    /**
     * Returns temperatures for a curve: exactly 0, {@code count} ≥ 2 of even distance in log τ on the middle, exactly ∞.
     */
    public static List<Temperature> grid(int count) {
        List<Temperature> marks = TemperatureTrack.MARKS;
        return Sweep.grid(marks.get(0).value(), marks.get(marks.size() - 1).value(), count);
    }

    /** Draws the axis at a height, beneath it the captions that have room; unit is what sizes are multiplied with. */
    public void paint(Surface surface, double y, double unit, Theme theme) {
        Stroke stroke = Stroke.solid(theme.axis(), 1);
        surface.line(middleLeft(), y, middleRight(), y, stroke);
        paintBreak(surface, left + (middleLeft() - left) * BREAK, y, unit, stroke);
        paintBreak(surface, right - (right - middleRight()) * BREAK, y, unit, stroke);
        TextStyle style = TextStyle.regular(CAPTION_SIZE * unit, theme.muted()).anchored(Anchor.MIDDLE);
        double end = right - half(Temperature.UNIFORM, style);
        double free = Double.NEGATIVE_INFINITY;
        for (Temperature mark : ticks()) {
            surface.line(at(mark), y, at(mark), y + TICK * unit, stroke);
            double half = half(mark, style);
            boolean last = mark.equals(Temperature.UNIFORM);
            if (at(mark) - half >= free && (last || at(mark) + half + CAPTION_SPACE * unit <= end)) {
                surface.text(caption(mark), at(mark), y + (CAPTION_GAP + CAPTION_SIZE) * unit, style);
                free = at(mark) + half + CAPTION_SPACE * unit;
            }
        }
    }

    private static String caption(Temperature mark) {
        return NumberText.grouped(NumberText.full(mark.value()));
    }

    private static double half(Temperature mark, TextStyle style) {
        return FontMetrics.bundled().width(caption(mark), style) / 2;
    }

    private static List<Temperature> ticks() {
        return Stream.of(Stream.of(Temperature.ARGMAX), TemperatureTrack.MARKS.stream(), Stream.of(Temperature.UNIFORM))
                .flatMap(part -> part)
                .toList();
    }

    private static void paintBreak(Surface surface, double x, double y, double unit, Stroke stroke) {
        for (double beside : new double[] {-SLANT, SLANT}) {
            surface.line(
                    x + (beside - SLANT / 2) * unit,
                    y + TICK * unit,
                    x + (beside + SLANT / 2) * unit,
                    y - TICK * unit,
                    stroke);
        }
    }
}
