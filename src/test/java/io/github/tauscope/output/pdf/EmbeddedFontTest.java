package io.github.tauscope.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.TextStyle.Weight;
import io.github.tauscope.output.font.TrueTypeFont;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where letters stand in the operators of a PDF: ISO 32000-1, 9.4.3, a number moves the next letter to the left by thousandths of an em. */
class EmbeddedFontTest {

    private static final Pattern ITEM = Pattern.compile("<([0-9A-F]*)>|(-?[0-9.]+)");

    private final EmbeddedFont font = new EmbeddedFont(TrueTypeFont.of(Weight.REGULAR));

    /** Unicode says that both are the same text: UAX #15, canonical equivalence. */
    @ParameterizedTest
    @CsvSource({"e\u0301te\u0301, été", "man\u0303ana, mañana", "Tie\u0302\u0301ng Vie\u0323\u0302t, Tiếng Việt"})
    void aMarkMakesOneLetterWithTheOneBeforeIt(String apart, String composed) {
        EmbeddedFont other = new EmbeddedFont(TrueTypeFont.of(Weight.REGULAR));
        assertThat(font.shown(apart)).isEqualTo(other.shown(composed)).endsWith("> Tj");
    }

    /** No x with a circumflex and no q with a ring is in Unicode. The reference is {@code java.awt.Font}, which reads the font by FreeType. */
    @ParameterizedTest
    @CsvSource({"x, \u0302", "q, \u030A", "m, \u0323"})
    void aMarkWithoutSuchALetterStandsInItsMiddleAndMovesNothing(String letter, String mark) throws Exception {
        GlyphVector base = glyph(letter);
        GlyphVector above = glyph(mark);
        List<Double> starts = starts(font.shown("H" + letter + mark + "H"), "H", letter, mark, "H");
        double middle = starts.get(1) + base.getGlyphMetrics(0).getAdvanceX() / 2;
        assertThat(starts.get(2) + above.getVisualBounds().getCenterX()).isCloseTo(middle, within(0.6));
        assertThat(starts.get(3) - starts.get(1))
                .isCloseTo(base.getGlyphMetrics(0).getAdvanceX(), within(0.01));
    }

    @Test
    void aLetterThatTheFontLacksHasAnEmAndAMarkWithoutWidthNothingAsFiguresAreLaidOut() {
        assertThat(font.shown("\u0939\u093F")).isEqualTo("<00010002> Tj");
        // a virama, and the joiner of an emoji
        assertThat(font.shown("\u0939\u094D")).isEqualTo("<0003> Tj");
        assertThat(font.shown("\uD83D\uDC69\u200D\uD83D\uDC67")).isEqualTo("<00040005> Tj");
    }

    /** Returns where the glyphs of some letters begin that an operator shows. */
    private static List<Double> starts(String operator, String... letters) throws Exception {
        List<Double> starts = new ArrayList<>();
        double pen = 0;
        for (var item : ITEM.matcher(operator).results().toList()) {
            if (item.group(2) != null) {
                pen -= Double.parseDouble(item.group(2));
                continue;
            }
            for (int k = 0; k < item.group(1).length(); k += 4) {
                GlyphVector shown = glyph(letters[starts.size()]);
                starts.add(pen);
                pen += shown.getGlyphMetrics(0).getAdvanceX();
            }
        }
        assertThat(starts).hasSameSizeAs(letters);
        return starts;
    }

    private static GlyphVector glyph(String letter) throws Exception {
        try (var stream =
                EmbeddedFontTest.class.getResourceAsStream("/io/github/tauscope/fonts/IBMPlexSans-Regular.ttf")) {
            Font whole = Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(1000f);
            return whole.createGlyphVector(new FontRenderContext(null, true, true), letter);
        }
    }
}
