package io.github.tauscope.figure;

import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.TextStyle.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records what a figure paints, as values that tests can read and compare. */
public final class RecordingSurface implements Surface {

    /** How far digits and capitals rise above the baseline, in em: IBM Plex Sans, measured with AWT. */
    private static final double DIGITS_RISE = 0.71;

    private static final double DIGITS_FALL = 0.02;

    /** The same for {@code b}, {@code (} above and {@code g}, {@code (} below the baseline. */
    private static final double LETTERS_RISE = 0.8;

    private static final double LETTERS_FALL = 0.22;

    /** What was painted. */
    public sealed interface Mark {}

    public record Fill(Box box, double radius, Ink ink) implements Mark {}

    public record Outline(Box box, double radius, Stroke stroke) implements Mark {}

    public record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {}

    public record Polyline(List<Point> points, Stroke stroke) implements Mark {}

    public record Polygon(List<Point> points, Ink ink) implements Mark {}

    public record Circle(Point centre, double radius, Ink ink) implements Mark {}

    public record Text(String text, double x, double y, TextStyle style) implements Mark {

        /** Returns the place that the letters take, by the widths of the bundled font. */
        public Box box() {
            boolean digits = DIGITS.matcher(text).matches();
            double rise = style.size() * (digits ? DIGITS_RISE : LETTERS_RISE);
            double fall = style.size() * (digits ? DIGITS_FALL : LETTERS_FALL);
            double length = length();
            double before = length
                    * switch (style.anchor()) {
                        case START -> 0;
                        case MIDDLE -> 0.5;
                        case END -> 1;
                    };
            return style.upright()
                    ? new Box(x - rise, y + before - length, rise + fall, length)
                    : new Box(x - before, y - rise, length, rise + fall);
        }

        public double length() {
            return FontMetrics.bundled().width(text, style);
        }

        /** Returns whether this is the number on a bar. */
        public boolean isValue() {
            // what is upright and centred is the title of an axis
            return style.weight() == Weight.SEMI_BOLD && style.upright() != (style.anchor() == Anchor.MIDDLE);
        }

        /** Returns whether this is the name of a column. */
        public boolean isLabel() {
            return style.weight() == Weight.REGULAR && (style.upright() || style.anchor() == Anchor.MIDDLE);
        }

        /** Returns whether this is the number of a grid line. */
        public boolean isTick() {
            return !style.upright() && style.anchor() == Anchor.END;
        }
    }

    private static final Pattern DIGITS = Pattern.compile("[-−0-9.e∞≈ ]*");

    private final List<Mark> marks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    @Override
    public void fillRectangle(Box box, double radius, Ink ink) {
        marks.add(new Fill(box, radius, ink));
    }

    @Override
    public void strokeRectangle(Box box, double radius, Stroke stroke) {
        marks.add(new Outline(box, radius, stroke));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Line(x1, y1, x2, y2, stroke));
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke) {
        marks.add(new Polyline(List.copyOf(points), stroke));
    }

    @Override
    public void fillPolygon(List<Point> points, Ink ink) {
        marks.add(new Polygon(List.copyOf(points), ink));
    }

    @Override
    public void circle(Point centre, double radius, Ink ink) {
        marks.add(new Circle(centre, radius, ink));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        marks.add(new Text(text, x, y, style));
    }

    @Override
    public void named(String name, Consumer<Surface> paint) {
        int before = texts().size();
        paint.accept(this);
        if (!name.isEmpty() && texts().size() > before) {
            names.add(name);
        }
    }

    /** Returns what texts with a longer name than they show are called. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Returns the labels of columns, the lines of each joined. */
    public Collection<String> labelsByColumn() {
        double apart = labels().get(0).style().size() * 1.5;
        Map<Double, String> columns = new LinkedHashMap<>();
        for (Text label : labels()) {
            Double column = columns.keySet().stream()
                    .filter(x -> Math.abs(x - label.x()) < apart)
                    .findFirst()
                    .orElse(label.x());
            columns.merge(column, label.text(), String::concat);
        }
        return columns.values();
    }

    /** Returns this without the samples of a legend: the bars and lines above a height. */
    public RecordingSurface withoutSamples(double top) {
        RecordingSurface below = new RecordingSurface();
        below.names.addAll(names);
        marks.stream().filter(mark -> bottom(mark) > top - 1).forEach(below.marks::add);
        return below;
    }

    private static double bottom(Mark mark) {
        if (mark instanceof Fill fill) {
            return fill.box().bottom();
        }
        if (mark instanceof Outline outline) {
            return outline.box().bottom();
        }
        return mark instanceof Line line ? Math.max(line.y1(), line.y2()) : Double.POSITIVE_INFINITY;
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Returns the texts that have letters. */
    public List<Text> texts() {
        return all(Text.class).filter(text -> !text.text().isEmpty()).toList();
    }

    public List<String> strings() {
        return texts().stream().map(Text::text).toList();
    }

    public List<Text> values() {
        return texts().stream().filter(Text::isValue).toList();
    }

    public List<Text> labels() {
        return texts().stream().filter(Text::isLabel).toList();
    }

    /** Returns the filled rectangles of a colour. */
    public List<Box> fills(Ink ink) {
        return all(Fill.class)
                .filter(fill -> fill.ink().equals(ink))
                .map(Fill::box)
                .toList();
    }

    public List<Box> outlines() {
        return all(Outline.class).map(Outline::box).toList();
    }

    /** Returns the outlined rectangles of a colour. */
    public List<Box> outlines(Ink ink) {
        return all(Outline.class)
                .filter(outline -> outline.stroke().ink().equals(ink))
                .map(Outline::box)
                .toList();
    }

    /** Returns the lines of a colour. */
    public List<Line> lines(Ink ink) {
        return all(Line.class).filter(line -> line.stroke().ink().equals(ink)).toList();
    }

    public List<Polyline> polylines() {
        return all(Polyline.class).toList();
    }

    /** Returns the lines through points of a colour. */
    public List<Polyline> polylines(Ink ink) {
        return all(Polyline.class)
                .filter(line -> line.stroke().ink().equals(ink))
                .toList();
    }

    public List<Circle> circles() {
        return all(Circle.class).toList();
    }

    /** Returns the white marks, texts apart, that do not lie within a filled mark of another colour below them. */
    public List<Mark> whiteOutsideMarks() {
        List<Box> grounds = new ArrayList<>();
        List<Mark> found = new ArrayList<>();
        for (Mark mark : marks) {
            Ink ink = inkOf(mark);
            boolean white = ink != null && ink.rgb() == 0xFFFFFF && ink.opacity() > 0;
            Box box = boxOf(mark);
            if (white
                    && grounds.stream().noneMatch(ground -> ground.widened(4, 4).contains(box))) {
                found.add(mark);
            } else if (mark instanceof Fill fill && fill.ink().opacity() > 0) {
                grounds.add(fill.box());
            }
        }
        return found;
    }

    private static @Nullable Ink inkOf(Mark mark) {
        if (mark instanceof Fill fill) {
            return fill.ink();
        } else if (mark instanceof Circle circle) {
            return circle.ink();
        } else if (mark instanceof Line line) {
            return line.stroke().ink();
        }
        return null;
    }

    private static Box boxOf(Mark mark) {
        if (mark instanceof Fill fill) {
            return fill.box();
        } else if (mark instanceof Line line) {
            double top = Math.min(line.y1(), line.y2());
            return new Box(line.x1(), top, line.x2() - line.x1(), Math.max(line.y1(), line.y2()) - top);
        } else if (mark instanceof Circle circle) {
            return new Box(circle.centre().x(), circle.centre().y(), 0, 0).widened(circle.radius(), circle.radius());
        }
        return new Box(0, 0, 0, 0);
    }

    /** Returns "a over b" for each two texts that share more than a hair's breadth. */
    public List<String> overlaps() {
        List<Text> texts = texts();
        List<Box> boxes = texts.stream().map(Text::box).toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(boxes.get(i), boxes.get(j))) {
                    found.add(where(texts.get(i)) + " over " + where(texts.get(j)));
                }
            }
        }
        return found;
    }

    /** Returns the texts that are not all within (0, 0, width, height). */
    public List<String> outside(double width, double height) {
        return texts().stream()
                .filter(text -> !isWithin(text.box(), width, height))
                .map(RecordingSurface::where)
                .toList();
    }

    public static boolean overlap(Box a, Box b) {
        double across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return across > 0.01 && down > 0.01;
    }

    private static boolean isWithin(Box box, double width, double height) {
        return box.x() >= 0 && box.y() >= 0 && box.right() <= width && box.bottom() <= height;
    }

    private static String where(Text text) {
        Box box = text.box();
        return String.format(
                "'%s' at x %.0f–%.0f, y %.0f–%.0f", text.text(), box.x(), box.right(), box.y(), box.bottom());
    }

    private <T extends Mark> Stream<T> all(Class<T> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast);
    }
}
