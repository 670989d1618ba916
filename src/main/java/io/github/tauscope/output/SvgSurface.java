package io.github.tauscope.output;

import static io.github.tauscope.output.SvgAttribute.attribute;
import static io.github.tauscope.output.SvgAttribute.decimal;
import static io.github.tauscope.output.SvgAttribute.number;
import static io.github.tauscope.output.SvgAttribute.paint;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.XmlText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Paints a figure as SVG elements, one per line, with at most two decimals. The class of an element is the role of its ink;
 * its colour is an attribute, which CSS overrides. Invisible marks are left out.
 */
final class SvgSurface implements Surface {

    private final StringBuilder marks = new StringBuilder();
    private final SvgText texts;

    SvgSurface(SvgFont font) {
        this.texts = font.text();
    }

    /** Returns what writes its texts, and knows what the document needs for them. */
    SvgText texts() {
        return texts;
    }

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

    /** Groups the marks, if there are any, with their name as a title, which viewers show beside the pointer. */
    @Override
    public void named(String name, Consumer<Surface> paint) {
        int begin = marks.length();
        paint.accept(this);
        if (!name.isEmpty() && marks.length() > begin) {
            marks.insert(begin, "<g><title>" + XmlText.of(name) + "</title>\n").append("</g>\n");
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        if (text.isEmpty() || style.ink().opacity() == 0) {
            return;
        }
        marks.append(texts.elements(text, x, y, style));
    }

    @Override
    public String toString() {
        return marks.toString();
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
        String dashes = stroke.dashes().stream().map(SvgAttribute::decimal).collect(Collectors.joining(" "));
        return paint("stroke", stroke.ink())
                + (stroke.width() == 1 ? "" : number("stroke-width", stroke.width()))
                + attribute("stroke-dasharray", dashes);
    }
}
