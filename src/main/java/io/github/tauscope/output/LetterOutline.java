package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Normalizer;

/**
 * Letters of the bundled font as an outline, y down, with the advances that figures are laid out by and without any hinting. A
 * combining mark makes one letter with that before it if the font has such a letter, and otherwise stands in its middle.
 */
final class LetterOutline {

    private static final double EM = 1000;

    private LetterOutline() {}

    /** Appends a text from (x, 0) on; a box for each character that the font lacks. */
    static void append(String text, double x, TextStyle style, Path2D outline) {
        GlyphOutlines glyphs = GlyphOutlines.of(style.weight());
        double scale = style.size() / EM;
        double pen = x;
        double last = 0;
        for (int letter : composed(text, glyphs).codePoints().toArray()) {
            boolean isMark = Character.getType(letter) == Character.NON_SPACING_MARK;
            double left = isMark ? pen - last / 2 - glyphs.middle(letter) * scale : pen;
            AffineTransform place = AffineTransform.getTranslateInstance(left, 0);
            place.scale(scale, -scale);
            glyphs.append(letter, place, outline);
            if (!isMark) {
                last = style.width(Character.toString(letter));
                pen += last;
            }
        }
    }

    private static String composed(String text, GlyphOutlines glyphs) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePoints().allMatch(glyphs::has) ? composed : text;
    }
}
