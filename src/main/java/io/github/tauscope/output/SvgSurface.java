package io.github.tauscope.output;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.XmlText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Paints a figure as SVG elements, one per line, with at most two decimals. The class of an element is the role of its ink;
 * its colour is an attribute, which CSS overrides. Invisible marks are left out. A text carries the length that it was laid
 * out with, so that it keeps its place if another font replaces the bundled one.
 */
final class SvgSurface implements Surface {

    private static final Pattern SIGNIFICANT_SPACES = Pattern.compile("^ .*|.* $|.*  .*");

    private final StringBuilder marks = new StringBuilder();

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        mark("rect", ink, rectangle(box, radius) + paint("fill", ink));
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        mark("rect", stroke.ink(), rectangle(box, radius) + stroke(stroke));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        String start = number("x1", Surface.middleOfPixel(x1)) + number("y1", Surface.middleOfPixel(y1));
        String end = number("x2", Surface.middleOfPixel(x2)) + number("y2", Surface.middleOfPixel(y2));
        mark("line", stroke.ink(), start + end + stroke(stroke));
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        mark("polyline", stroke.ink(), path(points) + stroke(stroke));
    }

    @Override
    public void fillPolygon(List<Point> points, Ink ink) {
        mark("polygon", ink, path(points) + paint("fill", ink));
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        mark(
                "circle",
                ink,
                number("cx", centre.x()) + number("cy", centre.y()) + number("r", radius) + paint("fill", ink));
    }

    /** Groups the marks with their name as a title, which viewers show beside the pointer. */
    @Override
    public void named(String name, Consumer<Surface> paint) {
        if (name.isEmpty()) {
            paint.accept(this);
            return;
        }
        marks.append("<g><title>" + XmlText.of(name) + "</title>\n");
        paint.accept(this);
        marks.append("</g>\n");
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        if (text.isEmpty() || style.ink().opacity() == 0) {
            return;
        }
        String place = style.upright()
                ? attribute("transform", "translate(" + decimal(x) + " " + decimal(y) + ") rotate(-90)")
                : number("x", x) + number("y", y);
        String anchor =
                switch (style.anchor()) {
                    case START -> "";
                    case MIDDLE -> "middle";
                    case END -> "end";
                };
        String weight = style.weight() == TextStyle.Weight.SEMI_BOLD ? "600" : "";
        String length = FontMetrics.bundled().isExact(text, style)
                ? number("textLength", FontMetrics.bundled().width(text, style))
                : "";
        String spaces = SIGNIFICANT_SPACES.matcher(text).matches() ? "preserve" : "";
        marks.append("<text" + attribute("class", style.ink().role()) + place + attribute("text-anchor", anchor))
                .append(number("font-size", style.size()) + attribute("font-weight", weight) + length)
                .append(paint("fill", style.ink()) + attribute("xml:space", spaces))
                .append(">" + XmlText.of(text) + "</text>\n");
    }

    @Override
    public String toString() {
        return marks.toString();
    }

    /** Returns a number rounded to hundredths, as short as possible: {@code 3}, {@code 0.5}, {@code -12.25}. */
    static String decimal(double value) {
        return BigDecimal.valueOf(Math.round(100 * value), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void mark(String element, Ink ink, String attributes) {
        if (ink.opacity() > 0) {
            marks.append("<" + element + attribute("class", ink.role()) + attributes + "/>\n");
        }
    }

    private static String path(List<Point> points) {
        return attribute(
                "points",
                points.stream()
                        .map(point -> decimal(point.x()) + "," + decimal(point.y()))
                        .collect(Collectors.joining(" ")));
    }

    private static String rectangle(Box box, double radius) {
        String corner = number("x", box.x()) + number("y", box.y());
        String size = number("width", box.width()) + number("height", box.height());
        return corner + size + (radius > 0 ? number("rx", radius) : "");
    }

    private static String stroke(Stroke stroke) {
        String dashes = stroke.dashes().stream().map(SvgSurface::decimal).collect(Collectors.joining(" "));
        return paint("stroke", stroke.ink())
                + (stroke.width() == 1 ? "" : number("stroke-width", stroke.width()))
                + attribute("stroke-dasharray", dashes);
    }

    private static String paint(String how, Ink ink) {
        return attribute(how, "#" + Integer.toHexString(ink.rgb() | 1 << 24).substring(1))
                + (ink.opacity() < 1 ? number(how + "-opacity", ink.opacity()) : "");
    }

    private static String number(String name, double value) {
        return attribute(name, decimal(value));
    }

    /** Returns an attribute, or nothing if its value is empty. */
    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }
}
