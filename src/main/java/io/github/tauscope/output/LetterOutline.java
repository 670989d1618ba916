package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Letters of the bundled font as an outline, y down, with the advances that figures are laid out by and without any hinting. */
final class LetterOutline {

    private static final double EM = 1000;

    private LetterOutline() {}

    /** Appends a text from (x, 0) on; a box for each character that the font lacks. */
    static void append(String text, double x, TextStyle style, Path2D outline) {
        GlyphOutlines glyphs = GlyphOutlines.of(style.weight());
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
            place.scale(style.size() / EM, -style.size() / EM);
            glyphs.append(letter, place, outline);
            at += style.width(Character.toString(letter));
        }
    }
}
