package io.github.tauscope.figure;

import io.github.tauscope.figure.RecordingSurface.Circle;
import io.github.tauscope.figure.RecordingSurface.Fill;
import io.github.tauscope.figure.RecordingSurface.Line;
import io.github.tauscope.figure.RecordingSurface.Mark;
import io.github.tauscope.figure.RecordingSurface.Outline;
import io.github.tauscope.figure.RecordingSurface.Polyline;
import io.github.tauscope.figure.RecordingSurface.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Measures whether the texts of a recorded figure can be read: none over another, none beyond the page, none crossed by a line or
 * covered by a mark, each with contrast to all that it stands on, none in tiny letters. The faint lines of a grid may lie beneath a text.
 */
public record TextPlaces(RecordingSurface surface, double width, double height) {

    /** In pixels: 4.5 pt on paper, the least that journals print. */
    private static final double LEAST_LETTERS = 6;

    /** WCAG 2.2, 1.4.11: contrast of what is not running text. */
    private static final double LEAST_CONTRAST = 3;

    private static final Pattern DESCENDERS = Pattern.compile("[gjpqyQ_,;(){}\\[\\]|/]");

    /** How far other letters reach below the baseline, in em. */
    private static final double FALL = 0.02;

    /** How far a line may reach into the box of a text, which is that of the tallest letters. */
    private static final double HAIR = 0.75;

    /** Returns a sentence for each text that can't be read. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        surface.overlaps().forEach(faults::add);
        surface.outside(width, height).forEach(text -> faults.add(text + " is outside"));
        List<Mark> marks = surface.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Text text && !text.text().isEmpty()) {
                check(marks, i, text, faults);
            }
        }
        return faults;
    }

    private static void check(List<Mark> marks, int place, Text text, List<String> faults) {
        if (text.style().size() < LEAST_LETTERS) {
            faults.add(where(text) + " has letters of " + text.style().size());
        }
        Box letters = letters(text).widened(-HAIR, -HAIR);
        for (int j = 0; j < marks.size(); j++) {
            Mark mark = marks.get(j);
            boolean hidden = j < place && isHidden(marks.subList(j + 1, place), letters);
            if (!hidden && !isFaint(mark) && isOver(mark, letters)) {
                faults.add(where(text) + " meets " + described(mark, j > place));
            } else if (!hidden && mark instanceof Fill fill && fill.box().meets(letters)) {
                if (j > place
                        ? fill.ink().opacity() > 0
                        : contrast(marks.subList(0, place), fill, text) < LEAST_CONTRAST) {
                    faults.add(where(text)
                            + (j > place ? " is below " : " is unreadable on ")
                            + described(mark, j > place));
                }
            }
        }
    }

    /** Returns the place of a text, without the room below its baseline if none of its letters goes there. */
    private static Box letters(Text text) {
        Box box = text.box();
        if (DESCENDERS.matcher(text.text()).find()
                || box.height() < text.style().size() / 2) {
            return box;
        }
        double fall = FALL * text.style().size();
        return text.style().upright()
                ? new Box(box.x(), box.y(), text.x() - box.x() + fall, box.height())
                : new Box(box.x(), box.y(), box.width(), text.y() - box.y() + fall);
    }

    /** Returns whether a text's plate, or the mark that it stands in, hides what lies beneath. */
    private static boolean isHidden(List<Mark> between, Box letters) {
        return between.stream()
                .anyMatch(mark -> mark instanceof Fill fill
                                && fill.ink().opacity() == 1
                                && fill.box().contains(letters)
                        || mark instanceof Circle circle && isWithin(letters, circle));
    }

    private static boolean isFaint(Mark mark) {
        Ink ink = strokeInk(mark);
        return ink != null && (ink.role().equals("grid") || ink.opacity() < 1);
    }

    private static Ink strokeInk(Mark mark) {
        if (mark instanceof Line line) {
            return line.stroke().ink();
        }
        if (mark instanceof Polyline line) {
            return line.stroke().ink();
        }
        return mark instanceof Outline outline ? outline.stroke().ink() : null;
    }

    private static boolean isOver(Mark mark, Box letters) {
        if (mark instanceof Line line) {
            return crosses(
                    new Point(line.x1(), line.y1()),
                    new Point(line.x2(), line.y2()),
                    letters,
                    line.stroke().width());
        }
        if (mark instanceof Polyline line) {
            return crosses(line.points(), letters, line.stroke().width());
        }
        if (mark instanceof Outline outline) {
            Box b = outline.box();
            return crosses(
                    List.of(
                            new Point(b.x(), b.y()),
                            new Point(b.right(), b.y()),
                            new Point(b.right(), b.bottom()),
                            new Point(b.x(), b.bottom()),
                            new Point(b.x(), b.y())),
                    letters,
                    outline.stroke().width());
        }
        return mark instanceof Circle circle
                && circle.ink().opacity() > 0
                && distance(circle.centre(), letters) < circle.radius()
                && !isWithin(letters, circle);
    }

    private static boolean isWithin(Box letters, Circle circle) {
        double dx = Math.max(
                Math.abs(letters.x() - circle.centre().x()),
                Math.abs(letters.right() - circle.centre().x()));
        return dx <= circle.radius();
    }

    private static boolean crosses(List<Point> points, Box letters, double width) {
        return IntStream.range(1, points.size())
                .anyMatch(i -> crosses(points.get(i - 1), points.get(i), letters, width));
    }

    private static boolean crosses(Point a, Point b, Box letters, double width) {
        double half = Math.max(0, width / 2 - 0.5);
        Box box = letters.widened(half, half);
        return box.width() > 0
                && box.height() > 0
                && new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                        .intersectsLine(a.x(), a.y(), b.x(), b.y());
    }

    private static double distance(Point point, Box box) {
        double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }

    /** Returns the contrast of a text to a fill over the page. */
    private static double contrast(List<Mark> below, Fill fill, Text text) {
        int ground = below.stream()
                .filter(Fill.class::isInstance)
                .map(Fill.class::cast)
                .filter(other -> other.ink().role().equals("background"))
                .findFirst()
                .map(other -> Contrast.blended(other.ink().rgb(), other.ink().opacity(), 0xFFFFFF))
                .orElse(0xFFFFFF);
        int seen = Contrast.blended(fill.ink().rgb(), fill.ink().opacity(), ground);
        return Contrast.ratio(text.style().ink().rgb(), seen);
    }

    private static String where(Text text) {
        Box b = text.box();
        return String.format(
                Locale.ROOT, "'%s' at x %.0f–%.0f, y %.0f–%.0f", text.text(), b.x(), b.right(), b.y(), b.bottom());
    }

    private static String described(Mark mark, boolean later) {
        String text = mark.toString();
        return (later ? "later " : "earlier ") + text.substring(0, Math.min(160, text.length()));
    }
}
