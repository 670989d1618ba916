package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearScaleTest {

    private static final double MAX = Double.MAX_VALUE;

    @Test
    void theEndsLieAtTheirPixels() {
        LinearScale scale = new LinearScale(-2, 6, 100, 20);
        assertThat(scale.at(-2)).isEqualTo(100);
        assertThat(scale.at(6)).isEqualTo(20);
        assertThat(scale.at(2)).isEqualTo(60);
        assertThat(scale.at(10)).isEqualTo(-20);
    }

    @Test
    void clampedStaysBetweenTheEnds() {
        LinearScale scale = new LinearScale(0, 1, 100, 20);
        assertThat(scale.clamped(7)).isEqualTo(20);
        assertThat(scale.clamped(-7)).isEqualTo(100);
        assertThat(scale.clamped(Double.NEGATIVE_INFINITY)).isEqualTo(100);
        assertThat(scale.clamped(0.5)).isEqualTo(60);
    }

    @Test
    void aSpanGreaterThanAnyDoubleIsAScaleToo() {
        LinearScale scale = new LinearScale(-MAX, MAX, 100, 0);
        assertThat(scale.at(0)).isEqualTo(50);
        assertThat(scale.at(MAX)).isEqualTo(0);
        assertThat(scale.at(-MAX)).isEqualTo(100);
        assertThat(scale.perPixel()).isCloseTo(MAX / 50, within(MAX * 1e-12));
    }

    @Test
    void aHandGivesDecimalNumbersThatPixelsCanTellApart() {
        assertThat(LinearScale.rounded(0.6999, 0.07)).isEqualTo(0.7);
        assertThat(LinearScale.rounded(-12.34, 3)).isEqualTo(-10);
        assertThat(LinearScale.rounded(MAX, 1e308)).isEqualTo(MAX);
    }

    @Property
    void aPixelIsWorthAsMuchAsPerPixelSays(
            @ForAll @Scale(12) @DoubleRange(min = -1e6, max = 0) double low,
            @ForAll @Scale(12) @DoubleRange(min = 1, max = 1e6) double high) {
        LinearScale scale = new LinearScale(low, high, 300, 40);
        assertThat(scale.at(low + 10 * scale.perPixel())).isCloseTo(290, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.1, 2",
        "2, 2",
        "2.1, 5",
        "5.1, 10",
        "0.3, 0.5",
        "0.001, 0.001",
        "1e-300, 1e-300",
        "1e300, 1e300",
        "3e-5, 5e-5"
    })
    void aNiceStepIsOneTwoOrFiveTimesAPowerOfTen(double least, double step) {
        assertThat(LinearScale.niceStep(least)).isCloseTo(step, within(step * 1e-15));
    }

    @Property
    void aNiceStepIsNotLessThanAskedAndNotMoreThanTwoAndAHalfTimes(
            @ForAll @Scale(12) @DoubleRange(min = -300, max = 300) double exponent) {
        double least = Math.pow(10, exponent);
        assertThat(LinearScale.niceStep(least)).isBetween(least, least * 2.5000001);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertThat(new LinearScale(0, 10, 0, 1).ticks(3)).containsExactly(0.0, 5.0, 10.0);
        assertThat(new LinearScale(-3, 6, 0, 1).ticks(3)).containsExactly(0.0, 5.0);
        assertThat(new LinearScale(-0.3, 0.3, 0, 1).ticks(3)).containsExactly(-0.2, 0.0, 0.2);
        assertThat(new LinearScale(-30, -1, 0, 1).ticks(3)).containsExactly(-30.0, -20.0, -10.0);
    }

    @Property
    void ticksOfAScaleWithZeroAreInsideAscendingFewAndHaveZero(
            @ForAll @Scale(12) @DoubleRange(min = -307, max = 307) double exponent,
            @ForAll @Scale(12) @DoubleRange(min = 0, max = 1) double below,
            @ForAll @Scale(12) @DoubleRange(min = 0, max = 1) double above,
            @ForAll @IntRange(min = 1, max = 6) int about) {
        Assume.that(below + above > 0.001);
        double size = Math.pow(10, exponent);
        List<Double> ticks = new LinearScale(-below * size, above * size, 100, 0).ticks(about);
        assertThat(ticks)
                .contains(0.0)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(about + 1)
                .allSatisfy(tick -> assertThat(tick).isBetween(-below * size * 1.000001, above * size * 1.000001));
    }

    @Test
    void ticksOfTheGreatestScaleAreNumbers() {
        for (double end : new double[] {1e308, 1.5e308, 1.7e308, MAX}) {
            for (int about = 1; about <= 6; about++) {
                List<Double> ticks = new LinearScale(-end, end, 100, 0).ticks(about);
                assertThat(ticks).contains(0.0).allSatisfy(tick -> assertThat(tick)
                        .isFinite());
            }
        }
    }

    @Test
    void ticksOfTheLeastScaleAreZeroAlone() {
        assertThat(new LinearScale(0, Double.MIN_VALUE, 100, 0).ticks(3)).containsExactly(0.0);
    }

    @Test
    void noTickIsNegativeZero() {
        assertThat(new LinearScale(-0.5, 3, 100, 0).ticks(3)).noneMatch(tick -> tick == 0 && 1 / tick < 0);
    }

    @Test
    void theVeryEndHasATickInThePlaceOfOneTooNear() {
        LinearScale scale = new LinearScale(0, 0.5, 100, 0);
        assertThat(scale.ticksToEnd(5, 20))
                .extracting(Tick::text)
                .containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5");
        assertThat(scale.ticksToEnd(5, 30)).extracting(Tick::text).containsExactly("0", "0.2", "0.4", "0.5");
        assertThat(scale.ticksToEnd(5, 44)).extracting(Tick::text).containsExactly("0", "0.5");
        assertThat(scale.ticksToEnd(5, 44).get(1).pixel()).isZero();
    }
}
