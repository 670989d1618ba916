package io.github.tauscope.figure;

import io.github.tauscope.kernel.Sweep;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** A horizontal axis with the scale of {@link TemperatureTrack}, from τ = 0 at the left pixel to τ = ∞ at the right one. */
public record TemperatureAxis(double left, double right) {

    private static final double TICK = 4;
    private static final double SLANT = 3;
    private static final double CAPTION_SIZE = 12;
    private static final double CAPTION_GAP = 6;
    private static final double CAPTION_SPACE = 4;
    private static final double TITLE_GAP = 14;
    private static final String TITLE = "τ";

    /** Where a break is marked, as a part of the way from its limit to the middle. */
    private static final double BREAK = 0.6;

    public double at(Temperature temperature) {
        return left + (right - left) * TemperatureTrack.position(temperature);
    }

    /** Returns the temperature at a pixel in three significant digits; a limit beyond the ends. */
    public Temperature temperatureAt(double pixel) {
        return TemperatureTrack.at((pixel - left) / (right - left));
    }

    /** Returns the pixel of τ = 0.01, where the middle begins. */
    public double middleLeft() {
        return left + (right - left) * TemperatureTrack.START;
    }

    /** Returns the pixel of τ = 10 000, where the middle ends. */
    public double middleRight() {
        return left + (right - left) * TemperatureTrack.END;
    }

    /** Returns the temperatures of a curve: exactly 0, {@code count} ≥ 2 evenly spaced in log τ in the middle, exactly ∞. */
    public static List<Temperature> grid(int count) {
        return Sweep.grid(TemperatureTrack.FIRST_MARK.value(), TemperatureTrack.LAST_MARK.value(), count);
    }

    /**
     * Paints the axis at a height, with as many captions below it as have room, and τ before them; {@code unit} is the factor for sizes.
     */
    public void paint(Surface surface, double y, double unit, Theme theme) {
        Stroke stroke = Stroke.solid(theme.axis(), 1);
        surface.line(middleLeft(), y, middleRight(), y, stroke);
        paintBreak(surface, left + (middleLeft() - left) * BREAK, y, unit, stroke);
        paintBreak(surface, right - (right - middleRight()) * BREAK, y, unit, stroke);
        TextStyle style = TextStyle.regular(CAPTION_SIZE * unit, theme.muted()).centred();
        double baseline = y + (CAPTION_GAP + CAPTION_SIZE) * unit;
        surface.text(TITLE, left - TITLE_GAP * unit, baseline, style.endAligned());
        double end = right - style.width(NumberText.temperature(Temperature.UNIFORM)) / 2;
        double free = Double.NEGATIVE_INFINITY;
        for (Temperature stop : TemperatureTrack.STOPS) {
            double x = at(stop);
            surface.line(x, y, x, y + TICK * unit, stroke);
            String caption = NumberText.temperature(stop);
            double half = style.width(caption) / 2;
            double next = x + half + CAPTION_SPACE * unit;
            if (x - half >= free && (next <= end || stop.equals(Temperature.UNIFORM))) {
                surface.text(caption, x, baseline, style);
                free = next;
            }
        }
    }

    private static void paintBreak(Surface surface, double x, double y, double unit, Stroke stroke) {
        double lean = SLANT / 2 * unit;
        for (double middle : new double[] {x - SLANT * unit, x + SLANT * unit}) {
            surface.line(middle - lean, y + TICK * unit, middle + lean, y - TICK * unit, stroke);
        }
    }
}
