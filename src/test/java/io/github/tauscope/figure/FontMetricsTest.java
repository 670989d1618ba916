package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FontMetricsTest {

    private static final TextStyle STYLE = TextStyle.regular(10, Ink.of(0));

    private final FontMetrics metrics = FontMetrics.bundled();

    @Test
    void theTableIsThatOfTheBundledFonts() throws Exception {
        String stored = Files.readString(AdvanceTable.FONTS.resolve("advances.properties"), StandardCharsets.US_ASCII);
        assertThat(stored).isEqualTo(AdvanceTable.table());
    }

    @Test
    void allDigitsAreAsWideSoThatNumbersDoNotJitter() {
        for (TextStyle style : new TextStyle[] {STYLE, TextStyle.semiBold(10, Ink.of(0))}) {
            assertThat("0123456789".chars().mapToDouble(c -> metrics.width(Character.toString(c), style)))
                    .containsOnly(6.0);
        }
    }

    @Test
    void aTextThatFitsStaysWhole() {
        assertThat(metrics.shortened("owl", STYLE, metrics.width("owl", STYLE))).isEqualTo("owl");
    }

    @Test
    void aTextThatDoesNotFitKeepsItsBeginningAndItsEndWithinTheWidth() {
        String shortened = metrics.shortened("a photo of a cat", STYLE, 40);
        assertThat(shortened).isEqualTo("a p…cat");
        assertThat(metrics.width(shortened, STYLE)).isLessThanOrEqualTo(40);
    }

    @Test
    void whereNothingFitsTheEllipsisIsLeft() {
        assertThat(metrics.shortened("owl", STYLE, 1)).isEqualTo("…");
    }

    @Test
    void aPairOfSurrogatesIsNeverCutInTwo() {
        String shortened = metrics.shortened("🦊🦊🦊🦊", STYLE, 35);
        assertThat(shortened).isEqualTo("🦊…🦊");
    }

    @Test
    void aCombiningMarkAddsNothing() {
        assertThat(metrics.width("e\u0301", STYLE)).isEqualTo(metrics.width("e", STYLE));
    }

    @Test
    void letterUnknownToTheFontCountsAsOneEm() {
        assertThat(metrics.width("日", STYLE)).isEqualTo(10);
    }
}
