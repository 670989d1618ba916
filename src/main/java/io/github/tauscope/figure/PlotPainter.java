package io.github.tauscope.figure;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Paints what plots have in common: their axes, grids, titles and marks.
 *
 * @param unit the factor for letters and gaps
 * @param gap between an axis and its numbers, in pixels
 */
public record PlotPainter(Surface surface, Theme theme, double unit, double gap) {

    /** The usual gap between an axis and its numbers, at unit 1. */
    public static final double GAP = 8;

    private static final double TEXT_SIZE = 12;
    private static final double TITLE_SIZE = 13;
    private static final double UPRIGHT_TITLE_X = 12;
    private static final double DASH = 6;
    private static final double RADIUS = 3;
    private static final double BREAK = 3;

    /** So many letters of a note are worth a place. */
    private static final int LEAST_NOTE = 12;

    /** The height of a tooth of a torn edge, and half its width. */
    private static final double TOOTH = 3.5;

    public static PlotPainter of(Surface surface, Theme theme, double unit) {
        return new PlotPainter(surface, theme, unit, GAP * unit);
    }

    /** Returns what paints the same on another surface. */
    public PlotPainter on(Surface other) {
        return new PlotPainter(other, theme, unit, gap);
    }

    public TextStyle title() {
        return TextStyle.semiBold(TITLE_SIZE * unit, theme.ink());
    }

    /** Returns the style of the titles of axes. */
    public TextStyle axisTitle() {
        return TextStyle.semiBold(TEXT_SIZE * unit, theme.ink());
    }

    public TextStyle text(Ink ink) {
        return TextStyle.regular(TEXT_SIZE * unit, ink);
    }

    /** Writes a title on a baseline, followed by a note, shortened where it would pass the right edge. */
    public void paintTitle(String title, String note, double baseline, double right) {
        double x = gap / 2;
        double noteX = noteX(title);
        TextStyle muted = TextStyle.regular(title().size(), theme.muted());
        surface.shortenedText(title, right - x, x, baseline, title());
        if (noteX + muted.width(note.substring(0, Math.min(note.length(), LEAST_NOTE))) <= right) {
            surface.shortenedText(note, right - noteX, noteX, baseline, muted);
        }
    }

    /** Returns whether there is room for the whole of a note after a title. */
    public boolean fitsBeside(String title, String note, double right) {
        return noteX(title) + title().width(note) <= right;
    }

    private double noteX(String title) {
        return gap / 2 + title().width(title) + 2 * gap;
    }

    /**
     * Writes what the numbers to the left of a plot are, upwards at the edge of the figure, if the plot is high enough for it.
     *
     * @param forms what is written, the longest first
     */
    public void paintUprightTitle(Box plot, List<String> forms) {
        String text = forms.stream()
                .filter(form -> axisTitle().width(form) <= plot.height())
                .findFirst()
                .orElse(forms.get(forms.size() - 1));
        TextStyle style = axisTitle().fitted(text, plot.height());
        if (style.isLegible(unit)) {
            surface.text(
                    text,
                    UPRIGHT_TITLE_X * unit,
                    plot.centreY(),
                    style.centred().turnedUpright());
        }
    }

    /** Writes that the numbers to the left of a plot are probabilities, and where they end if that is below 1. */
    public void paintProbabilityTitle(Box plot, ProbabilityScale scale, Messages words) {
        List<String> forms = List.of(words.text("axis.probability"), words.text("axis.probability.short"));
        String end = NumberText.tick(scale.end());
        paintUprightTitle(
                plot,
                scale.isCut()
                        ? forms.stream()
                                .map(form -> words.text("axis.probability.cut", form, end))
                                .toList()
                        : forms);
    }

    /** Draws a line across a plot for each tick, with its number to the left. */
    public void paintGrid(Box plot, List<Tick> ticks) {
        ticks.forEach(tick -> paintTick(plot, tick, theme.grid()));
    }

    /** Draws a line across a plot at a tick, with its number to the left. */
    public void paintTick(Box plot, Tick tick, Ink ink) {
        TextStyle style = text(theme.muted()).endAligned();
        paintLine(plot, tick.pixel(), Stroke.solid(ink, 1));
        surface.text(tick.text(), plot.x() - gap, tick.pixel() + style.middleToBaseline(), style);
    }

    /** Writes in the middle of a plot what stands there until there is something to draw, over its lines. */
    public void paintWaiting(Box plot, String text) {
        TextStyle style = text(theme.ink()).centred();
        double width = style.width(text) + 2 * gap;
        double height = style.size() + 2 * gap;
        double left = plot.centreX() - width / 2;
        surface.fillRectangle(new Box(left, plot.centreY() - height / 2, width, height), 0, theme.background());
        surface.text(text, plot.centreX(), plot.centreY() + style.middleToBaseline(), style);
    }

    /** Draws the line on which bars stand. */
    public void paintAxis(Box plot, double y) {
        paintLine(plot, y, Stroke.solid(theme.axis(), 1));
    }

    /** Draws the dashed line of what a uniform distribution has. */
    public void paintUniform(Box plot, double y) {
        paintLine(plot, y, uniform(theme));
    }

    /** Returns the stroke of that line. */
    public static Stroke uniform(Theme theme) {
        return Stroke.dashed(theme.uniform(), 1.5, DASH);
    }

    public void paintLine(Box plot, double y, Stroke stroke) {
        surface.line(plot.x(), y, plot.right(), y, stroke);
    }

    /** Draws a dot with a rim that sets it off from what lies below; radius and rim are multiplied by the unit. */
    public void paintDot(Point centre, double radius, double rim, Ink ink) {
        surface.circle(centre, (radius + rim) * unit, theme.paper());
        surface.circle(centre, radius * unit, ink);
    }

    /** Draws the torn edge of what is left out above an axis of probabilities that ends below 1. */
    public void paintTornEdge(Box plot, ProbabilityScale scale) {
        if (scale.isCut()) {
            paintTornEdge(plot);
        }
    }

    /** Draws a torn edge above a plot. */
    public void paintTornEdge(Box plot) {
        double tooth = TOOTH * unit;
        List<Point> edge = IntStream.rangeClosed(0, (int) (plot.width() / tooth))
                .mapToObj(k -> new Point(plot.x() + k * tooth, plot.y() - (k % 2) * tooth))
                .toList();
        surface.polyline(edge, Stroke.solid(theme.axis(), 1));
    }

    /** Returns the place of a torn edge, without height where there is none. */
    public static Box tornEdge(Box plot, ProbabilityScale scale, double unit) {
        double height = scale.isCut() ? TOOTH * unit : 0;
        return new Box(plot.x(), plot.y() - height, plot.width(), height);
    }

    /** Cuts a bar that is higher than its plot, a gap below its end. */
    public void paintBreak(Box plot, double centre, double barWidth) {
        double half = barWidth / 2;
        double y = plot.y() + gap;
        surface.line(centre - half, y + BREAK, centre + half, y - BREAK, Stroke.solid(theme.onMark(), BREAK));
    }

    public void fillBar(Box bar, Ink ink) {
        surface.fillRectangle(bar, radius(bar), ink);
    }

    public void outlineBar(Box bar, Stroke stroke) {
        surface.strokeRectangle(bar, radius(bar), stroke);
    }

    private static double radius(Box bar) {
        return Math.min(RADIUS, bar.height() / 2);
    }
}
