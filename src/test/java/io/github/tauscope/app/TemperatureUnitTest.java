package io.github.tauscope.app;

import static io.github.tauscope.app.TemperatureUnit.BETA;
import static io.github.tauscope.app.TemperatureUnit.LOG_BETA;
import static io.github.tauscope.app.TemperatureUnit.TAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.InvalidNumberException.Reason;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TemperatureUnitTest {

    private static final long TWELVE_DIGITS = 999_999_999_999L;

    @Property
    void everyTemperatureComesBackExactly(@ForAll @LongRange(max = 0x7FF0_0000_0000_0000L) long bits) {
        Temperature temperature = Temperature.of(Double.longBitsToDouble(bits));
        assertThat(TAU.parse(TAU.format(temperature))).isEqualTo(temperature);
    }

    @Property
    void anInverseTemperatureOfUpToTwelveDigitsComesBackAsTyped(
            @ForAll @LongRange(min = 1, max = TWELVE_DIGITS) long digits,
            @ForAll @IntRange(min = -290, max = 290) int exponent) {
        String typed = Reals.decimal(BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent));
        assertThat(BETA.format(BETA.parse(typed))).isEqualTo(typed);
    }

    @Property
    void aLogScaleOfUpToSixDecimalsComesBackAsTypedUnlessItsTemperatureIsTooNearToOneForThat(
            @ForAll @LongRange(min = -700_000_000, max = 700_000_000) long millionths) {
        Assume.that(Math.abs(millionths) >= 1000);
        String typed = Reals.decimal(BigDecimal.valueOf(millionths, 6));
        assertThat(LOG_BETA.format(LOG_BETA.parse(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, ∞, ∞",
        "inf, ∞, 0, -∞",
        "1, 1, 1, 0",
        "2, 2, 0.5, -0.69314718056",
        "0.07, 0.07, 14.2857142857, 2.65926003693",
        "1e-300, 1e-300, 1e300, 690.775527898",
        "10000, 10000, 0.0001, -9.21034037198"
    })
    void oneTemperatureInThreeUnits(String temperature, String tau, String beta, String logBeta) {
        Temperature parsed = Temperature.parse(temperature);
        assertThat(TAU.format(parsed)).isEqualTo(tau);
        assertThat(BETA.format(parsed)).isEqualTo(beta);
        assertThat(LOG_BETA.format(parsed)).isEqualTo(logBeta);
    }

    @Test
    void theLogScaleOfClipIsAScaleOfHundred() {
        // ln 100 = 4.605170186, where CLIP clips its logit_scale
        assertThat(LOG_BETA.parse("4.605170186").value()).isBetween(0.01 - 1e-12, 0.01 + 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void limitsComeBackAsLimits(TemperatureUnit unit) {
        for (Temperature limit : new Temperature[] {Temperature.ARGMAX, Temperature.UNIFORM}) {
            assertThat(unit.parse(unit.format(limit))).isEqualTo(limit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLeastAndTheGreatestTemperatureAreShownAsNumbersAndNotAsLimits(TemperatureUnit unit) {
        for (double extreme : new double[] {Double.MIN_VALUE, Double.MAX_VALUE}) {
            assertThat(unit.format(Temperature.of(extreme))).isNotIn("0", "∞", "-∞", "1");
        }
    }

    @Test
    void theInverseOfTheLeastTemperatureIsWrittenThoughNoDoubleHoldsIt() {
        assertThat(BETA.format(Temperature.of(Double.MIN_VALUE))).isEqualTo("2.02402253307e323");
    }

    @ParameterizedTest
    @CsvSource({
        "TAU, -1, NEGATIVE",
        "TAU, one, NOT_A_NUMBER",
        "TAU, '', NOT_A_NUMBER",
        "TAU, 1e-400, TOO_SMALL",
        "TAU, 1e400, TOO_LARGE",
        "BETA, -1, NEGATIVE",
        "BETA, 1e-320, NO_TEMPERATURE",
        "BETA, nan, NOT_A_NUMBER",
        "LOG_BETA, 800, NO_TEMPERATURE",
        "LOG_BETA, -800, NO_TEMPERATURE"
    })
    void whatIsNoTemperatureIsRefusedWithItsReason(TemperatureUnit unit, String typed, Reason reason) {
        assertThatThrownBy(() -> unit.parse(typed))
                .isInstanceOfSatisfying(InvalidNumberException.class, e -> assertThat(e.reason())
                        .isEqualTo(reason));
    }
}
