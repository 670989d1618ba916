package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Lines of text as outlines.
 *
 * <p>What the bundled font lacks is set in the machine's fonts, right to left if need be, centred in the width that the layout
 * reserved. On a machine without fonts, boxes stand for it.
 */
final class RasterText {

    private RasterText() {}

    /** Returns the outline of a text placed at (0, 0) as its style says, y down. */
    static Shape outline(String text, TextStyle style) {
        TextParts parts = TextParts.of(text, style.weight());
        Path2D outline = new Path2D.Double();
        double x = -style.before(text);
        LetterOutline.append(parts.before(), x, style, outline);
        if (!parts.foreign().isEmpty()) {
            x += style.width(parts.before());
            appendForeign(parts.foreign(), x, style, outline);
            LetterOutline.append(parts.after(), x + style.width(parts.foreign()), style, outline);
        }
        return style.upright()
                ? AffineTransform.getQuadrantRotateInstance(-1).createTransformedShape(outline)
                : outline;
    }

    private static void appendForeign(String part, double x, TextStyle style, Path2D outline) {
        try {
            Shape letters = foreign(part, style);
            double left = x + style.width(part) / 2 - letters.getBounds2D().getCenterX();
            outline.append(letters.getPathIterator(AffineTransform.getTranslateInstance(left, 0)), false);
        } catch (RuntimeException | LinkageError | InternalError e) {
            // thrown if the machine lacks fonts, fontconfig or FreeType
            LetterOutline.append(part, x, style, outline);
        }
    }

    private static Shape foreign(String part, TextStyle style) {
        boolean bold = style.weight() == TextStyle.Weight.SEMI_BOLD;
        Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
        return new TextLayout(part, font, new FontRenderContext(null, true, true)).getOutline(null);
    }
}
