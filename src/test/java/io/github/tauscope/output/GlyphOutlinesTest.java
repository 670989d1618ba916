package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.TextStyle;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference is {@code java.awt.Font}, which reads the same file by FreeType. */
class GlyphOutlinesTest {

    private static final float UNITS_PER_EM = 1000;
    private static final AffineTransform AS_IT_IS = new AffineTransform();

    @ParameterizedTest
    @EnumSource(TextStyle.Weight.class)
    void everyLetterHasTheOutlineThatFreeTypeFinds(TextStyle.Weight weight) throws Exception {
        GlyphOutlines glyphs = GlyphOutlines.of(weight);
        Font font = font(weight);
        List<Integer> letters = IntStream.range(0, 0x10000)
                .filter(Character::isDefined)
                .filter(letter -> font.canDisplay(letter) && !Character.isISOControl(letter))
                .filter(letter -> isDrawn(font, letter))
                .boxed()
                .toList();
        assertThat(letters).hasSizeGreaterThan(700);
        assertThat(letters).allMatch(glyphs::has);
        assertThat(letters).allSatisfy(letter -> {
            Path2D outline = new Path2D.Double();
            glyphs.append(letter, AS_IT_IS, outline);
            assertThat(curves(outline)).as(Integer.toHexString(letter)).isEqualTo(curves(reference(font, letter)));
        });
    }

    @Test
    void aLetterThatTheFontLacksIsABox() {
        GlyphOutlines glyphs = GlyphOutlines.of(TextStyle.Weight.REGULAR);
        assertThat(List.of(glyphs.has('日'), glyphs.has(0x1F98A), glyphs.has('a')))
                .containsExactly(false, false, true);
        Path2D outline = new Path2D.Double();
        glyphs.append('日', AS_IT_IS, outline);
        assertThat(outline.getBounds2D().getHeight()).isGreaterThan(500);
    }

    /** Returns whether Java draws a letter at all: newer versions say of some that they can be displayed, as nothing. */
    private static boolean isDrawn(Font font, int letter) {
        int invisible = 0xFFFF;
        return glyph(font, letter).getGlyphCode(0) != invisible;
    }

    private static GlyphVector glyph(Font font, int letter) {
        return font.createGlyphVector(new FontRenderContext(null, true, true), Character.toString(letter));
    }

    private static Shape reference(Font font, int letter) {
        return AffineTransform.getScaleInstance(1, -1)
                .createTransformedShape(glyph(font, letter).getOutline());
    }

    /** Returns the segments of an outline as text, closed curves in order, lines of no length left out. */
    private static List<String> curves(Shape shape) {
        List<String> curves = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            int last = kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind == PathIterator.SEG_CLOSE || (kind == PathIterator.SEG_LINETO && at[0] == x && at[1] == y)) {
                continue;
            }
            curves.add(kind + " " + at[0] + " " + at[1] + (last == 2 ? " " + at[2] + " " + at[3] : ""));
            x = at[last];
            y = at[last + 1];
        }
        return curves;
    }

    private static Font font(TextStyle.Weight weight) throws Exception {
        String file = weight == TextStyle.Weight.REGULAR ? "IBMPlexSans-Regular.ttf" : "IBMPlexSans-SemiBold.ttf";
        try (var stream = GlyphOutlinesTest.class.getResourceAsStream("/io/github/tauscope/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(UNITS_PER_EM);
        }
    }
}
