package io.github.tauscope.output;

import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.TextStyle;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.stream.IntStream;

/**
 * Lines of text as outlines, with the advances that figures are laid out by and without any hinting.
 *
 * <p>From the first to the last character that the bundled font lacks, the machine's fonts set the text, right to left if need
 * be, centred in the width that the layout reserved. On a machine without fonts, boxes stand for such characters.
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

    /** Returns the outline of a text placed at (0, 0) as its style says, y down. */
    static Shape outline(String text, TextStyle style) {
        RasterText set = new RasterText(style);
        set.x = switch (style.anchor()) {
            case START -> 0;
            case MIDDLE -> -set.width(text) / 2;
            case END -> -set.width(text);
        };
        set.append(text);
        return style.upright()
                ? AffineTransform.getQuadrantRotateInstance(-1).createTransformedShape(set.outline)
                : set.outline;
    }

    private double width(String part) {
        return FontMetrics.bundled().width(part, style);
    }

    private void append(String text) {
        int[] characters = text.codePoints().toArray();
        int[] missing = IntStream.range(0, characters.length)
                .filter(i -> !glyphs.has(characters[i]))
                .toArray();
        if (missing.length == 0) {
            appendBundled(text);
            return;
        }
        int first = missing[0];
        int end = missing[missing.length - 1] + 1;
        appendBundled(new String(characters, 0, first));
        appendForeign(new String(characters, first, end - first));
        appendBundled(new String(characters, end, characters.length - end));
    }

    private void appendBundled(String part) {
        part.codePoints().forEach(character -> {
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(style.size() / EM, -style.size() / EM);
            glyphs.append(character, place, outline);
            x += width(Character.toString(character));
        });
    }

    private void appendForeign(String part) {
        double width = width(part);
        try {
            Shape letters = foreign(part);
            double left = x + width / 2 - letters.getBounds2D().getCenterX();
            outline.append(letters.getPathIterator(AffineTransform.getTranslateInstance(left, 0)), false);
            x += width;
        } catch (RuntimeException | LinkageError e) {
            // thrown if the machine lacks fontconfig or FreeType
            appendBundled(part);
        }
    }

    private Shape foreign(String part) {
        boolean bold = style.weight() == TextStyle.Weight.SEMI_BOLD;
        Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
        return new TextLayout(part, font, new FontRenderContext(null, true, true)).getOutline(null);
    }
}
