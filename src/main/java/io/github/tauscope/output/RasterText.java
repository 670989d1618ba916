package io.github.tauscope.output;

import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.TextStyle;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Lines of text as outlines, with the advances by which figures are laid out and without the hinting of any machine.
 *
 * <p>From the first to the last letter that the bundled font lacks, a text is set by the fonts of the machine, from right
 * to left where it has to be, in the middle of the room that was counted for it. Where the machine has no fonts at all,
 * boxes stand for such letters.
 */
final class RasterText {

    private static final double EM = 1000;

    private final TextStyle style;
    private final GlyphOutlines glyphs;
    private final Path2D outline = new Path2D.Double();
    private double x;

    private RasterText(TextStyle style) {
        this.style = style;
        this.glyphs = GlyphOutlines.of(style.weight());
    }

    /** Returns the outline of a text that stands at (0, 0) as its style says, y down. */
    static Shape outline(String text, TextStyle style) {
        double length = FontMetrics.bundled().width(text, style);
        RasterText set = new RasterText(style);
        set.x = switch (style.anchor()) {
            case START -> 0;
            case MIDDLE -> -length / 2;
            case END -> -length;
        };
        set.appendAll(text);
        return style.upright()
                ? AffineTransform.getQuadrantRotateInstance(-1).createTransformedShape(set.outline)
                : set.outline;
    }

    private void appendAll(String text) {
        int first = 0;
        while (first < text.length() && glyphs.has(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        int end = text.length();
        while (end > first && glyphs.has(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        appendBundled(text.substring(0, first));
        if (first < end) {
            appendForeign(text.substring(first, end));
        }
        appendBundled(text.substring(end));
    }

    private void appendBundled(String part) {
        part.codePoints().forEach(letter -> {
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(style.size() / EM, -style.size() / EM);
            glyphs.append(letter, place, outline);
            x += FontMetrics.bundled().width(Character.toString(letter), style);
        });
    }

    private void appendForeign(String part) {
        double room = FontMetrics.bundled().width(part, style);
        try {
            Shape letters = foreign(part);
            Rectangle2D bounds = letters.getBounds2D();
            AffineTransform place = AffineTransform.getTranslateInstance(x + room / 2 - bounds.getCenterX(), 0);
            outline.append(letters.getPathIterator(place), false);
            x += room;
        } catch (RuntimeException | LinkageError e) {
            // what Java throws without fontconfig, and without FreeType
            appendBundled(part);
        }
    }

    private Shape foreign(String part) {
        boolean bold = style.weight() == TextStyle.Weight.SEMI_BOLD;
        Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
        return new TextLayout(part, font, new FontRenderContext(null, true, true)).getOutline(null);
    }
}
