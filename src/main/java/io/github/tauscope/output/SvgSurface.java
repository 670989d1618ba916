package io.github.tauscope.output;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Paints a figure as marks of SVG, one a line, in hundredths of a pixel. The class of a mark is the role of its ink, and
 * its colour an attribute, which CSS overrides. What is unseen is left out. A text says how long it was counted, so that it
 * keeps its place where another font stands in for the bundled one.
 */
final class SvgSurface implements Surface {

    private static final double HUNDREDTHS = 100;
    private static final Pattern SPACES_THAT_COUNT = Pattern.compile("^ .*|.* $|.*  .*");

    private final StringBuilder marks = new StringBuilder();

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        mark("rect", ink, rectangle(box, radius) + fill(ink));
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        mark("rect", stroke.ink(), rectangle(box, radius) + stroke(stroke));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        String ends = number("x1", Surface.middleOfPixel(x1))
                + number("y1", Surface.middleOfPixel(y1))
                + number("x2", Surface.middleOfPixel(x2))
                + number("y2", Surface.middleOfPixel(y2));
        mark("line", stroke.ink(), ends + stroke(stroke));
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        String path = points.stream()
                .map(point -> decimal(point.x()) + "," + decimal(point.y()))
                .collect(Collectors.joining(" "));
        mark("polyline", stroke.ink(), attribute("points", path) + stroke(stroke));
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        mark("circle", ink, number("cx", centre.x()) + number("cy", centre.y()) + number("r", radius) + fill(ink));
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
                    case MIDDLE -> attribute("text-anchor", "middle");
                    case END -> attribute("text-anchor", "end");
                };
        String weight = style.weight() == TextStyle.Weight.SEMI_BOLD ? attribute("font-weight", "600") : "";
        String length = FontMetrics.bundled().isExact(text, style)
                ? number("textLength", FontMetrics.bundled().width(text, style))
                : "";
        String spaces = SPACES_THAT_COUNT.matcher(text).matches() ? attribute("xml:space", "preserve") : "";
        marks.append("<text" + role(style.ink()) + place + anchor)
                .append(number("font-size", style.size()) + weight + length + fill(style.ink()) + spaces)
                .append(">" + XmlText.of(text) + "</text>\n");
    }

    /** Returns what has been painted. */
    @Override
    public String toString() {
        return marks.toString();
    }

    /** Returns a number in hundredths, as short as it can be: {@code 3}, {@code 0.5}, {@code -12.25}. */
    static String decimal(double value) {
        long hundredths = Math.round(value * HUNDREDTHS);
        String digits =
                String.valueOf(Math.abs(hundredths) % 100 + 100).substring(1).replaceAll("0+$", "");
        String sign = hundredths < 0 ? "-" : "";
        return sign + Math.abs(hundredths) / 100 + (digits.isEmpty() ? "" : "." + digits);
    }

    private void mark(String element, Ink ink, String attributes) {
        if (ink.opacity() > 0) {
            marks.append("<" + element + role(ink) + attributes + "/>\n");
        }
    }

    private static String rectangle(Box box, double radius) {
        return number("x", box.x())
                + number("y", box.y())
                + number("width", box.width())
                + number("height", box.height())
                + (radius > 0 ? number("rx", radius) : "");
    }

    private static String fill(Ink ink) {
        return painted("fill", ink);
    }

    private static String stroke(Stroke stroke) {
        String dashes = stroke.dashes().stream().map(SvgSurface::decimal).collect(Collectors.joining(" "));
        return painted("stroke", stroke.ink())
                + (stroke.width() == 1 ? "" : number("stroke-width", stroke.width()))
                + (dashes.isEmpty() ? "" : attribute("stroke-dasharray", dashes));
    }

    private static String painted(String how, Ink ink) {
        return attribute(how, "#" + Integer.toHexString(ink.rgb() | 1 << 24).substring(1))
                + (ink.opacity() < 1 ? number(how + "-opacity", ink.opacity()) : "");
    }

    private static String role(Ink ink) {
        return ink.role().isEmpty() ? "" : attribute("class", ink.role());
    }

    private static String number(String name, double value) {
        return attribute(name, decimal(value));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }
}
