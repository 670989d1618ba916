package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Probability;
import org.junit.jupiter.api.Test;

/** Values by hand; e^-1000 = 5.0759…e-435. */
class DifferenceTextTest {

    private static final Probability ZERO = new Probability(0, Double.NEGATIVE_INFINITY, true);
    private static final Probability ONE = new Probability(1, 0, true);
    private static final Probability HALF = ofLog(Math.log(0.5));

    @Test
    void aDifferenceHasItsSign() {
        assertThat(DifferenceText.of(HALF, ofLog(Math.log(0.25)), false)).isEqualTo("+0.2500");
        assertThat(DifferenceText.of(ofLog(Math.log(0.25)), HALF, false)).isEqualTo("−0.2500");
    }

    @Test
    void whatIsNearKeepsItsDigits() {
        assertThat(DifferenceText.of(HALF, ofLog(HALF.log() - 1e-12), false)).isEqualTo("+5.0e-13");
    }

    @Test
    void whatUnderflowsIsNotCalledZero() {
        assertThat(DifferenceText.of(ZERO, ofLog(-1000), false)).isEqualTo("−5.1e-435");
        assertThat(DifferenceText.of(HALF, HALF, false)).isEqualTo("≈ 0");
    }

    @Test
    void zeroAndOneAreSaidOnlyWhereTheyAreThatExactly() {
        assertThat(DifferenceText.of(HALF, HALF, true)).isEqualTo("0");
        assertThat(DifferenceText.of(ZERO, ZERO, false)).isEqualTo("0");
        assertThat(DifferenceText.of(ONE, ZERO, false)).isEqualTo("+1");
        assertThat(DifferenceText.of(ZERO, ONE, false)).isEqualTo("−1");
        assertThat(DifferenceText.of(new Probability(1, 0, false), ZERO, false)).isEqualTo("≈ +1");
    }

    @Test
    void nearlyMinusOneIsSomewhatMoreThanIt() {
        Probability nearlyOne = new Probability(1, -1e-17, false);
        assertThat(DifferenceText.of(nearlyOne, ZERO, false)).isEqualTo("+1 − 1.0e-17");
        assertThat(DifferenceText.of(ZERO, nearlyOne, false)).isEqualTo("−1 + 1.0e-17");
    }

    private static Probability ofLog(double log) {
        return new Probability(Math.exp(log), log, false);
    }
}
