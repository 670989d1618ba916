package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.output.font.PlacedLetter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Letters of the bundled font as an outline, y down, with the advances that figures are laid out by and without any hinting. */
final class LetterOutline {

    private static final double EM = 1000;

    private LetterOutline() {}

    /** Appends a text from (x, 0) on; a box for each character that the font lacks. */
    static void append(String text, double x, TextStyle style, Path2D outline) {
        GlyphOutlines glyphs = GlyphOutlines.of(style.weight());
        double scale = style.size() / EM;
        for (PlacedLetter placed : PlacedLetter.of(text, glyphs.font())) {
            AffineTransform place = AffineTransform.getTranslateInstance(x + placed.x() * scale, 0);
            place.scale(scale, -scale);
            glyphs.append(placed.letter(), place, outline);
        }
    }
}
