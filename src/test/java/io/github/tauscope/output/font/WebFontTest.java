package io.github.tauscope.output.font;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.TextStyle.Weight;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference is {@code java.awt.Font}, which reads the subset and the whole font by FreeType. */
class WebFontTest {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Plain and composed letters, a ligature, Greek, signs, combining marks, spaces; and two that the font lacks. */
    private static final String LETTERS = "AZaz09éàüñǅĲ½ﬁαβγΩτ∞−…<>&\"'\u0301\u0308 \u00A0日🙂";

    private static byte[] subset(Weight weight, String letters) {
        return WebFont.of(
                TrueTypeFont.of(weight),
                "Some Sans",
                letters.codePoints().boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void itsLettersAreThoseOfTheWholeFont(Weight weight) throws Exception {
        Font subset = font(subset(weight, LETTERS));
        Font whole = whole(weight);
        assertThat(LETTERS.codePoints().filter(subset::canDisplay).toArray())
                .containsExactly(LETTERS.codePoints().filter(whole::canDisplay).toArray())
                .hasSize(30);
        LETTERS.codePoints()
                .filter(whole::canDisplay)
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    GlyphVector expected = whole.createGlyphVector(CONTEXT, letter);
                    GlyphVector found = subset.createGlyphVector(CONTEXT, letter);
                    assertThat(outline(found)).as(letter).isEqualTo(outline(expected));
                    assertThat(found.getGlyphMetrics(0).getAdvance())
                            .as(letter)
                            .isEqualTo(expected.getGlyphMetrics(0).getAdvance());
                });
    }

    @Test
    void noOtherLetterIsInIt() throws Exception {
        Font subset = font(subset(Weight.REGULAR, "Ab\u00E9"));
        assertThat(IntStream.rangeClosed(' ', 0xFFFF)
                        .filter(subset::canDisplay)
                        .filter(letter -> !Character.isISOControl(letter) && isDrawn(subset, letter))
                        .mapToObj(Character::toString))
                .containsExactly("A", "b", "\u00E9");
        assertThat(subset.getNumGlyphs()).as("with the box and the parts of é").isEqualTo(6);
    }

    /** The licence keeps the name "Plex" for the font as it is, and asks that copyright and licence stay. */
    @Test
    void hasANameOfItsOwnAndTheLicenceOfTheFont() throws Exception {
        byte[] file = subset(Weight.SEMI_BOLD, "a");
        assertThat(font(file).getFamily()).isEqualTo("Some Sans");
        assertThat(font(file).getPSName()).isEqualTo("SomeSans");
        assertThat(new String(file, US_ASCII).replace("\0", ""))
                .contains("Copyright 2019 IBM Corp.", "SIL Open Font License, Version 1.1", "scripts.sil.org/OFL")
                .doesNotContain("Plex");
    }

    /** Sums of tables are checked by some readers; the sum of all words of a file is a constant of the specification. */
    @Test
    void tablesAreInOrderAndTheirSumsAreRight() {
        byte[] file = subset(Weight.REGULAR, LETTERS);
        ByteBuffer data = ByteBuffer.wrap(file);
        List<String> tags = new ArrayList<>();
        for (int k = 0; k < data.getShort(4); k++) {
            int entry = 12 + 16 * k;
            String tag = new String(file, entry, 4, US_ASCII);
            tags.add(tag);
            int begin = data.getInt(entry + 8);
            int adjustment = tag.equals("head") ? data.getInt(begin + 8) : 0;
            assertThat(sum(data, begin, data.getInt(entry + 12)) - adjustment)
                    .as(tag)
                    .isEqualTo(data.getInt(entry + 4));
        }
        assertThat(tags)
                .containsExactly("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
        assertThat(sum(data, 0, file.length)).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void theOrderInWhichLettersAreUsedChangesNothing() {
        assertThat(subset(Weight.REGULAR, "cabbage")).isEqualTo(subset(Weight.REGULAR, "abceg"));
    }

    @Test
    void isAPartOf220Kilobytes() {
        assertThat(subset(Weight.REGULAR, "softmax of 0123456789").length).isLessThan(6_000);
    }

    private static int sum(ByteBuffer data, int begin, int length) {
        return IntStream.range(0, (length + 3) / 4)
                .map(k -> data.getInt(begin + 4 * k))
                .sum();
    }

    private static List<String> outline(GlyphVector letter) {
        List<String> segments = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator path = letter.getOutline().getPathIterator(null); !path.isDone(); path.next()) {
            segments.add(path.currentSegment(points) + Arrays.toString(points));
        }
        return segments;
    }

    /** Returns whether Java draws a letter at all: newer versions say of some that they can be displayed, as nothing. */
    private static boolean isDrawn(Font font, int letter) {
        int invisible = 0xFFFF;
        return font.createGlyphVector(CONTEXT, Character.toString(letter)).getGlyphCode(0) != invisible;
    }

    private static Font font(byte[] file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(1000f);
    }

    private static Font whole(Weight weight) throws Exception {
        String file = weight == Weight.REGULAR ? "IBMPlexSans-Regular.ttf" : "IBMPlexSans-SemiBold.ttf";
        try (var stream = WebFontTest.class.getResourceAsStream("/io/github/tauscope/fonts/" + file)) {
            return font(stream.readAllBytes());
        }
    }
}
