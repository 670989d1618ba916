package io.github.tauscope.output;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Paints a figure into an image with Java2D. All marks, text too, are filled outlines, which Java2D rasterizes in Java: the
 * same pixels on every machine.
 */
final class RasterSurface implements Surface {

    private static final float MITER_LIMIT = 10;

    private final Graphics2D graphics;

    /** Paints on graphics that are scaled by the pixel ratio. */
    RasterSurface(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        Rectangle2D plain = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        if (radius == 0 && isOfWholePixels(plain)) {
            fillWholePixels(plain, ink);
        } else {
            fill(rectangle(box, radius), ink);
        }
    }

    /** The background of a picture is most of it, and a mask without a grey pixel takes several times as long. */
    private void fillWholePixels(Rectangle2D rectangle, Ink ink) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        fill(rectangle, ink);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    private boolean isOfWholePixels(Rectangle2D rectangle) {
        Rectangle2D pixels =
                graphics.getTransform().createTransformedShape(rectangle).getBounds2D();
        return DoubleStream.of(pixels.getMinX(), pixels.getMinY(), pixels.getMaxX(), pixels.getMaxY())
                .allMatch(edge -> edge == Math.rint(edge));
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        draw(rectangle(box, radius), stroke);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        Line2D line = new Line2D.Double(
                Surface.middleOfPixel(x1),
                Surface.middleOfPixel(y1),
                Surface.middleOfPixel(x2),
                Surface.middleOfPixel(y2));
        draw(line, stroke);
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        draw(path(points), stroke, BasicStroke.JOIN_BEVEL);
    }

    @Override
    public void fillPolygon(List<Point> points, Ink ink) {
        Path2D path = path(points);
        path.closePath();
        fill(path, ink);
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        fill(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), ink);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        fill(place.createTransformedShape(RasterText.outline(text, style)), style.ink());
    }

    private void fill(Shape shape, Ink ink) {
        graphics.setColor(color(ink));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Stroke stroke) {
        draw(shape, stroke, BasicStroke.JOIN_ROUND);
    }

    /** JDK 25 rounds corners as sharp as those of a torn edge to other pixels than JDK 17; bevelled, they are the same. */
    private void draw(Shape shape, Stroke stroke, int join) {
        graphics.setColor(color(stroke.ink()));
        graphics.setStroke(
                new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, join, MITER_LIMIT, dashes(stroke), 0));
        graphics.draw(shape);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static Shape rectangle(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static float @Nullable [] dashes(Stroke stroke) {
        if (stroke.dashes().isEmpty()) {
            return null;
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return dashes;
    }

    private static Color color(Ink ink) {
        int alpha = (int) Math.round(ink.opacity() * 255);
        return new Color(alpha << 24 | ink.rgb(), true);
    }
}
