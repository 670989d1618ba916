package io.github.tauscope.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperScaleTest {

    /** A CSS pixel is a 96th of an inch: CSS Values and Units Module Level 4, 6.2. */
    @ParameterizedTest
    @CsvSource({"96, 1", "144, 1.5", "48, 0.5"})
    void anInchIsNinetySixCssPixels(double perInch, double pixels) {
        assertThat(new PaperScale(perInch).pixels()).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "5000", "NaN"})
    void aScreenThatDoesNotKnowIsTakenForAnOrdinaryOne(double perInch) {
        assertThat(new PaperScale(perInch).pixels()).isEqualTo(1);
    }
}
