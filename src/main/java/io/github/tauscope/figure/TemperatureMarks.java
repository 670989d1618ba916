package io.github.tauscope.figure;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;

/**
 * Marks of temperatures on a plot: a vertical line for each, and τ above that of the cursor.
 *
 * @param top where the lines begin
 * @param bottom where they end
 */
public record TemperatureMarks(PlotPainter plots, TemperatureAxis axis, double top, double bottom, double unit) {

    private static final double TITLE_SIZE = 13;
    private static final double TITLE_GAP = 9;
    private static final double RIM = 1.5;
    private static final double HANDLE = 6;

    public void paintLine(Temperature temperature, Stroke stroke) {
        double x = axis.at(temperature);
        plots.surface().line(x, top, x, bottom, stroke);
    }

    public void paintPin(Temperature pin) {
        paintLine(pin, new Stroke(plots.theme().axis(), 1.25, List.of(1.5, 3.0)));
    }

    public void paintCursor(Temperature tau) {
        Ink ink = plots.theme().probability();
        paintLine(tau, Stroke.solid(ink, 1.5 * unit));
        plots.paintDot(foot(tau), HANDLE, RIM, ink);
    }

    /** Paints a dot where the cursor meets a curve. */
    public void paintDot(Temperature tau, double y, double radius, Ink ink) {
        plots.paintDot(new Point(axis.at(tau), y), radius, RIM, ink);
    }

    public Point foot(Temperature temperature) {
        return new Point(axis.at(temperature), bottom);
    }

    /**
     * Writes τ above the cursor, and returns its place.
     *
     * @param right how far the text may reach
     */
    public Box writeTitle(Temperature tau, double right, Messages words) {
        TextStyle style = titleStyle();
        String text = words.text("note.visit", NumberText.grouped(NumberText.rounded(tau.value())));
        double half = style.width(text) / 2;
        double x = Math.max(half, Math.min(right - half, axis.at(tau)));
        plots.surface().text(text, x, titleBaseline(), style);
        return new Box(x - half, titleBaseline() - style.size(), 2 * half, style.size());
    }

    public TextStyle titleStyle() {
        return TextStyle.semiBold(TITLE_SIZE * unit, plots.theme().probability())
                .centred();
    }

    public double titleBaseline() {
        return top - TITLE_GAP * unit;
    }
}
