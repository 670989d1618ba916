package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    /** By hand: an inch is 25.4 mm, 72 pt and 96 px. */
    @ParameterizedTest
    @CsvSource({"1in, 96", "25.4mm, 96", "2.54cm, 96", "72pt, 96", "96px, 96", "8pt, 10.666666666666666", "0.5in, 48"})
    void unitsAreThoseOfCss(String text, double pixels) {
        assertThat(Length.pixels(text)).hasValue(pixels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "84",
                "mm",
                "84 mm",
                "-1mm",
                "84mm ",
                "1e3mm",
                "84MM",
                "84em",
                ".5in",
                "1.2345in",
                "1234567px"
            })
    void otherTextsAreNoLengths(String text) {
        assertThat(Length.pixels(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"84mm", "8pt", "600px", "3.3in", "0.5px", "174mm", "12.7pt"})
    void aLengthIsWrittenAsItWasRead(String text) {
        assertThat(Length.written(Length.pixels(text).orElseThrow())).isEqualTo(text);
    }

    @Test
    void lettersArePoints() {
        assertThat(Length.ofLetters(12)).isEqualTo("9pt");
        assertThat(Length.ofLetters(10)).isEqualTo("7.5pt");
        assertThat(Length.ofLetters(Length.pixels("3mm").orElseThrow())).isEqualTo("3mm");
    }

    /** Perhaps in another unit: 25.4 mm are 96 px. */
    @Property
    void whatIsWrittenIsReadAsTheSameLength(
            @ForAll @IntRange(min = 1, max = 999_999) int thousandths, @ForAll @IntRange(max = 4) int unit) {
        String text = thousandths / 1000 + "."
                + String.valueOf(1000 + thousandths % 1000).substring(1)
                + new String[] {"px", "mm", "pt", "in", "cm"}[unit];
        double pixels = Length.pixels(text).orElseThrow();
        assertThat(Length.pixels(Length.written(pixels))).as(text).hasValue(pixels);
    }
}
