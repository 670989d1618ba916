package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogitStepsTest {

    @ParameterizedTest
    @CsvSource({
        "7, 1, 8",
        "7, -10, -3",
        "2.5, 1, 2.6",
        "0.31, 1, 0.32",
        "0.31, 10, 0.41",
        "-0.125, 1, -0.124",
        "0.1, 2, 0.3",
        "0, -1, -1",
        "100, 1, 101",
        "1e20, 1, 1e20"
    })
    void aStepChangesTheLastDigit(double logit, int steps, double stepped) {
        assertThat(LogitSteps.stepped(logit, steps)).isEqualTo(stepped);
    }

    @Test
    void aLogitOfMoreDigitsThanAHandCanMeanStepsInTenths() {
        assertThat(LogitSteps.stepped(-1.3862943611198906, 1)).isCloseTo(-1.286, within(0.0005));
        assertThat(LogitSteps.stepped(1e-7, 1)).isCloseTo(0.1, within(1e-6));
    }

    @Test
    void aMaskedLogitStays() {
        assertThat(LogitSteps.stepped(Double.NEGATIVE_INFINITY, 3)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void theGreatestDoubleStaysFinite() {
        assertThat(LogitSteps.stepped(Double.MAX_VALUE, 10)).isEqualTo(Double.MAX_VALUE);
        assertThat(LogitSteps.stepped(-Double.MAX_VALUE, -10)).isEqualTo(-Double.MAX_VALUE);
    }

    @Property
    void aStepIsTheDecimalNumberThatAPersonReads(
            @ForAll @LongRange(min = -99_999, max = 99_999) long digits, @ForAll @IntRange(max = 3) int decimals) {
        BigDecimal typed = BigDecimal.valueOf(digits, decimals).stripTrailingZeros();
        BigDecimal step = BigDecimal.valueOf(1, Math.max(0, typed.scale()));
        assertThat(LogitSteps.stepped(typed.doubleValue(), 1))
                .isEqualTo(typed.add(step).doubleValue());
    }
}
