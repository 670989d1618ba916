package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Paints a figure on a JavaFX canvas. Without a graphics card, JavaFX visits every pixel around a shape, but fills a plain
 * rectangle at once, so only the ends of a rounded rectangle are drawn as shapes.
 *
 * @param numbers writes numbers that run upwards; null to fill their letters as shapes
 */
public record CanvasSurface(GraphicsContext graphics, @Nullable UprightNumbers numbers) implements Surface {

    private static final double UPRIGHT = -90;

    /** How far antialiasing reaches beyond the edge of a shape. */
    private static final double ANTIALIASED = 0.5;

    public CanvasSurface(GraphicsContext graphics) {
        this(graphics, null);
    }

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        graphics.setFill(color(ink));
        double end = Math.ceil(radius) + ANTIALIASED;
        if (radius == 0) {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        } else if (ink.opacity() < 1 || box.height() < 2 * end) {
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            end(box, box.y(), box.y() + end, radius);
            graphics.fill();
            end(box, box.bottom(), box.bottom() - end, radius);
            graphics.fill();
            graphics.fillRect(box.x(), box.y() + radius, box.width(), box.height() - 2 * radius);
        }
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        use(stroke);
        double top = Math.ceil(box.y() + radius + stroke.width());
        double bottom = Math.floor(box.bottom() - radius - stroke.width());
        if (!stroke.dashes().isEmpty() || top > bottom) {
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
            return;
        }
        end(box, box.y(), top, radius);
        graphics.stroke();
        end(box, box.bottom(), bottom, radius);
        graphics.stroke();
        graphics.setFill(color(stroke.ink()));
        double half = stroke.width() / 2;
        graphics.fillRect(box.x() - half, top, stroke.width(), bottom - top);
        graphics.fillRect(box.right() - half, top, stroke.width(), bottom - top);
    }

    /** Traces one end of a rounded rectangle, from a height on its left side to the same height on its right side. */
    private void end(Box box, double edge, double side, double radius) {
        graphics.beginPath();
        graphics.moveTo(box.x(), side);
        graphics.arcTo(box.x(), edge, box.centreX(), edge, radius);
        graphics.arcTo(box.right(), edge, box.right(), side, radius);
        graphics.lineTo(box.right(), side);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        use(stroke);
        graphics.strokeLine(
                Surface.middleOfPixel(x1),
                Surface.middleOfPixel(y1),
                Surface.middleOfPixel(x2),
                Surface.middleOfPixel(y2));
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        use(stroke);
        graphics.strokePolyline(
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray(),
                points.size());
    }

    @Override
    public void fillPolygon(List<Point> points, Ink ink) {
        graphics.setFill(color(ink));
        graphics.fillPolygon(
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray(),
                points.size());
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        graphics.setFill(color(ink));
        graphics.fillOval(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        if (style.upright() && numbers != null && UprightNumbers.isNumber(text)) {
            numbers.write(graphics, text, x, y, style);
            return;
        }
        graphics.setFill(color(style.ink()));
        graphics.setFont(Fonts.of(style));
        graphics.setTextAlign(
                switch (style.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        if (style.upright()) {
            graphics.save();
            graphics.translate(x, y);
            graphics.rotate(UPRIGHT);
            graphics.fillText(text, 0, 0);
            graphics.restore();
        } else {
            graphics.fillText(text, x, y);
        }
    }

    private void use(Stroke stroke) {
        graphics.setStroke(color(stroke.ink()));
        graphics.setLineWidth(stroke.width());
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineDashes(
                stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    }

    public static Color color(Ink ink) {
        return Color.rgb(ink.rgb() >> 16 & 0xFF, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF, ink.opacity());
    }
}
