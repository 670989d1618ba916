package io.github.tauscope.output.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Paints a figure as the content of a page, in pixels with y down. A text that is short for a longer name is copied by that name.
 *
 * <p>Source: ISO 32000-1, 8.5, 9.4 and 14.9.
 */
final class PdfSurface implements Surface {

    /** How far the control points of a Bézier curve are from its ends, in radii, if it is to look like a quarter of a circle. */
    private static final double QUARTER = 0.5523;

    private static final int CHANNEL = 0xFF;

    private static final String BEGIN_TEXT = "BT /";

    private final StringBuilder content;
    private final PdfResources resources;

    /**
     * Makes a surface.
     *
     * @param content takes the operators that paint what is painted
     * @param resources takes what they refer to
     */
    PdfSurface(StringBuilder content, PdfResources resources) {
        this.content = content;
        this.resources = resources;
    }

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        fill(rectangle(box, radius), ink);
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        stroke(rectangle(box, radius), stroke);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        Point from = new Point(Surface.middleOfPixel(x1), Surface.middleOfPixel(y1));
        stroke(path(List.of(from, new Point(Surface.middleOfPixel(x2), Surface.middleOfPixel(y2)))), stroke);
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        stroke(path(points), stroke);
    }

    @Override
    public void fillPolygon(List<Point> points, Ink ink) {
        fill(path(points) + "h ", ink);
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        fill(rectangle(new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius), ink);
    }

    /** Has a text among the marks copied by their name; marks without a text are not copied. */
    @Override
    public void named(String name, Consumer<Surface> marks) {
        int begin = content.length();
        marks.accept(this);
        if (!name.isEmpty() && content.indexOf(BEGIN_TEXT, begin) >= 0) {
            content.insert(begin, "/Span << /ActualText " + PdfText.string(name) + " >> BDC\n")
                    .append("EMC\n");
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        if (text.isEmpty() || style.ink().opacity() == 0) {
            return;
        }
        double before = style.before(text);
        // the page has y down, so letters are turned back up
        String place = style.upright() ? "0 -1 -1 0 " + numbers(x, y + before) : "1 0 0 -1 " + numbers(x - before, y);
        String letters = BEGIN_TEXT + style.weight() + " " + numbers(style.size()) + "Tf " + place + "Tm "
                + resources.font(style.weight()).shown(text) + " ET";
        paint(colour(style.ink()) + "rg " + letters, style.ink());
    }

    private void fill(String path, Ink ink) {
        paint(colour(ink) + "rg " + path + "f", ink);
    }

    private void stroke(String path, Stroke stroke) {
        String dashes = stroke.dashes().stream().map(PdfText::decimal).collect(Collectors.joining(" ", "[", "] 0 d "));
        paint(colour(stroke.ink()) + "RG " + numbers(stroke.width()) + "w " + dashes + path + "S", stroke.ink());
    }

    private void paint(String operators, Ink ink) {
        if (ink.opacity() >= 1) {
            content.append(operators).append('\n');
        } else if (ink.opacity() > 0) {
            content.append("q /")
                    .append(resources.opacity(ink.opacity()))
                    .append(" gs ")
                    .append(operators)
                    .append(" Q\n");
        }
    }

    private static String colour(Ink ink) {
        return numbers(
                (double) (ink.rgb() >> 16 & CHANNEL) / CHANNEL,
                (double) (ink.rgb() >> 8 & CHANNEL) / CHANNEL,
                (double) (ink.rgb() & CHANNEL) / CHANNEL);
    }

    private static String path(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(k -> numbers(points.get(k).x(), points.get(k).y()) + (k == 0 ? "m " : "l "))
                .collect(Collectors.joining());
    }

    private static String rectangle(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            return numbers(box.x(), box.y(), box.width(), box.height()) + "re ";
        }
        double k = r * (1 - QUARTER);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        return numbers(left + r, top) + "m " + numbers(right - r, top) + "l "
                + numbers(right - k, top, right, top + k, right, top + r) + "c "
                + numbers(right, bottom - r) + "l "
                + numbers(right, bottom - k, right - k, bottom, right - r, bottom) + "c "
                + numbers(left + r, bottom) + "l "
                + numbers(left + k, bottom, left, bottom - k, left, bottom - r) + "c "
                + numbers(left, top + r) + "l "
                + numbers(left, top + k, left + k, top, left + r, top) + "c h ";
    }

    private static String numbers(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> PdfText.decimal(value) + " ")
                .collect(Collectors.joining());
    }
}
