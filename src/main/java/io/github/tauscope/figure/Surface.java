package io.github.tauscope.figure;

import java.util.List;
import java.util.function.Consumer;

/**
 * What figures are painted on: a canvas, an image, an SVG document, a recording in a test. Units are pixels at scale 1, x to
 * the right, y down. Later marks cover earlier ones.
 */
public interface Surface {

    /** Fills a rectangle, its corners rounded with the given radius. */
    void fillRectangle(Box box, double radius, Ink ink);

    /** Outlines a rectangle with the line centred on its edge. */
    void strokeRectangle(Box box, double radius, Stroke stroke);

    /** Draws a line with its ends moved to the middles of their pixels. */
    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    /** Draws a line through points; at least two. */
    void polyline(List<Point> points, Stroke stroke);

    /** Fills the area that a line through points and back to the first of them encloses; at least three. */
    void fillPolygon(List<Point> points, Ink ink);

    void circle(Point centre, double radius, Ink ink);

    /** Returns the middle of the pixel, since a thin line between two rows of pixels would blur over both. */
    static double middleOfPixel(double coordinate) {
        return Math.floor(coordinate) + 0.5;
    }

    /**
     * Paints marks that stand for something with a name that they don't show, or not in full, which some surfaces tell on request.
     *
     * @param name empty for none
     */
    default void named(String name, Consumer<Surface> marks) {
        marks.accept(this);
    }

    /** Writes a text, shortened where it would be wider than a room, and then named by the whole of it. */
    default void shortenedText(String text, double room, double x, double y, TextStyle style) {
        String shown = style.shortened(text, room);
        named(ShortLabels.untold(text, shown), inner -> inner.text(shown, x, y, style));
    }

    /** Writes one line of text at (x, y) on its baseline, in the bundled font. */
    void text(String text, double x, double y, TextStyle style);
}
