package io.github.tauscope.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Oracle;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Claims that were printed somewhere, right and wrong. The wrong ones are from write-ups of softmax with temperature; what
 * is right there was computed to 60 digits with mpmath (kernel/softmax-60-digits.csv).
 */
class VerdictTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    // Published numbers

    @Test
    void equallySpacedLogitsForceTheMiddleProbability() {
        // printed as softmax of [2, 5, 8] at τ = 5; p2² = p1·p3 at every τ, and .2369² is not .0466 · .7165
        Verdict verdict = verdict(5, logits(2, 5, 8), ".0466", ".2369", ".7165");
        assertThat(verdict.off()).containsExactly(0, 1, 2);
        TemperatureFit.OddsDisagree odds = (TemperatureFit.OddsDisagree) verdict.fit();
        assertThat(odds.base()).isEqualTo(2);
        // 6 / ln(.71655 / .04655) and 3 / ln(.71645 / .23695)
        assertThat(odds.atMost().value()).isCloseTo(6 / Math.log(.71645 / .04665), within(1e-9));
        assertThat(odds.atLeast().value()).isCloseTo(3 / Math.log(.71655 / .23685), within(1e-9));
    }

    @Test
    void numbersOfAnotherTemperatureAreFound() {
        // printed for τ = 0.5, where [0.0000061, 0.0024726, 0.9975210] is right
        Verdict verdict = verdict(0.5, logits(2, 5, 8), ".0024", ".0474", ".9502");
        assertThat(verdict.off()).containsExactly(0, 1, 2);
        TemperatureFit.Fits fits = (TemperatureFit.Fits) verdict.fit();
        assertThat(fits.simplest()).isEqualTo(Temperature.of(1.001));
        assertThat(verdict(1.001, logits(2, 5, 8), ".0024", ".0474", ".9502").follows())
                .isTrue();
    }

    @Test
    void numbersOfOtherLogitsBreakATie() {
        // printed as softmax of [100, 0, 0, 0]: that of [5, 1, 0, 1]
        String[] printed = {".9584", ".0176", ".0065", ".0176"};
        assertThat(verdict(1, logits(100, 0, 0, 0), printed).fit()).isEqualTo(new TemperatureFit.TieIsBroken(1, 2));
        assertThat(verdict(1, logits(5, 1, 0, 1), printed).follows()).isTrue();
    }

    @Test
    void coarseNumbersMayAllowTheOddsAndStillNotFit() {
        // printed as softmax of [2.5, 1, -.5] at τ = 2, where [0.590, 0.279, 0.132] is right
        Verdict verdict = verdict(2, logits(2.5, 1, -.5), ".52", ".31", ".17");
        assertThat(verdict.off()).containsExactly(0, 1, 2);
        assertThat(verdict.fit()).isEqualTo(new TemperatureFit.NothingFits());
        assertThat(verdict.nearest().value()).isBetween(2.6, 2.9);
    }

    @Test
    void rightNumbersFollow() {
        assertThat(verdict(5, logits(2, 5, 8), ".162807", ".296654", ".540539").follows())
                .isTrue();
        assertThat(verdict(1, logits(1, 5, 7, 10), "1.17e-4", "0.0064", "0.05", "0.946389")
                        .follows())
                .isTrue();
    }

    // Limits

    @Test
    void theLimitsAreOriginsToo() {
        assertThat(fit(1, logits(1, 5, 7), "0.0000", "0.0000", "1.0000"))
                .isInstanceOfSatisfying(TemperatureFit.Fits.class, fits -> {
                    assertThat(fits.least()).isEqualTo(Temperature.ARGMAX);
                    assertThat(fits.simplest()).isEqualTo(Temperature.ARGMAX);
                    // exp(-2/τ) is printed as 0.0000 up to 0.00005
                    assertThat(fits.greatest().value()).isCloseTo(2 / Math.log(1 / .00005 - 1), within(1e-4));
                });
        assertThat(fit(1, logits(1, 5, 7), "0.3333", "0.3333", "0.3333"))
                .isInstanceOfSatisfying(TemperatureFit.Fits.class, fits -> {
                    assertThat(fits.greatest()).isEqualTo(Temperature.UNIFORM);
                    assertThat(fits.simplest()).isEqualTo(Temperature.UNIFORM);
                });
    }

    @Test
    void aMaskedClassHasNothingAndATieTheSame() {
        assertThat(fit(1, logits(1, MASKED, 2), ".2", ".3", ".5")).isEqualTo(new TemperatureFit.MaskedHasShare(1));
        assertThat(verdict(1, logits(1, MASKED, 2), ".27", "0.00", ".73").follows())
                .isTrue();
        assertThat(fit(1, logits(3, 3), ".6", ".4")).isEqualTo(new TemperatureFit.TieIsBroken(0, 1));
    }

    @Test
    void theOrderNeverChanges() {
        assertThat(fit(1, logits(1, 2), ".7", ".3")).isEqualTo(new TemperatureFit.OrderIsReversed(0, 1));
    }

    @Test
    void extremeLogitsAreJudgedToo() {
        assertThat(verdict(1, logits(1e308, -1e308), "1", "0").follows()).isTrue();
        assertThat(fit(1, logits(1e308, -1e308), "0.5000", "0.5000")).isInstanceOf(TemperatureFit.Fits.class);
        assertThat(fit(1, logits(0, Double.MIN_VALUE), "0.2689", "0.7311")).isInstanceOf(TemperatureFit.Fits.class);
        assertThat(fit(1, logits(7), "0.3")).isEqualTo(new TemperatureFit.NothingFits());
    }

    // Precision

    @Test
    void theDigitsThatArePrintedAreClaimed() {
        assertThat(verdict(1, logits(0, 0), "0.5", "0.50000").follows()).isTrue();
        assertThat(verdict(1, logits(0, 0.1), "0.5", "0.5").follows()).isTrue();
        assertThat(verdict(1, logits(0, 0.1), "0.50", "0.50").off()).containsExactly(0, 1);
        List<BigDecimal> halves = List.of(new BigDecimal("0.5"), new BigDecimal("0.5"));
        Distribution nearly = Distribution.of(Logits.of(0, 0.1), Temperature.ONE);
        assertThat(Verdict.of(nearly, Claim.of(halves, 3)).follows()).isFalse();
        assertThat(Verdict.of(nearly, Claim.of(halves, 1)).follows()).isTrue();
    }

    @Test
    void bothWaysOfRoundingAHalfAreRight() {
        assertThat(verdict(1, logits(0, 0, 0, 0), "0.2", "0.3", "0.2", "0.3").follows())
                .isTrue();
    }

    @Test
    void aClaimMayBeNoDistribution() {
        assertThat(claim(".70", ".40").addsUp()).isFalse();
        assertThat(claim(".33", ".33", ".33").addsUp()).isTrue();
        assertThat(claim(".333333", ".33", ".3").addsUp()).isTrue();
        assertThat(claim(".33", ".33", ".30").addsUp()).isFalse();
        assertThat(claim("1.7", "-.4", "1.04", "-0.0").impossible()).containsExactly(0, 1, 2);
    }

    @Test
    void everyClassNeedsANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verdict(1, logits(1, 2), "1"))
                .withMessage("There are 1 numbers for 2 logits; give one for each.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatSoftmaxPrintsFollowsAndItsTemperatureIsFoundAgain(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            double[] z = random.doubles(2 + random.nextInt(6), -5, 5).toArray();
            Temperature tau = Temperature.of(Math.exp(random.nextDouble() * 6 - 3));
            Distribution distribution = Distribution.of(Logits.of(z), tau);
            String[] printed = IntStream.range(0, z.length)
                    .mapToObj(i -> String.format(Locale.ROOT, "%.5f", distribution.probability(i)))
                    .toArray(String[]::new);
            assertThat(Verdict.of(distribution, claim(printed)).follows()).isTrue();
            TemperatureFit fit = Verdict.of(Distribution.of(Logits.of(z), Temperature.ONE), claim(printed))
                    .fit();
            assertThat(fit).isInstanceOfSatisfying(TemperatureFit.Fits.class, fits -> {
                assertThat(tau).isBetween(fits.least(), fits.greatest());
                assertThat(fits.simplest()).isBetween(fits.least(), fits.greatest());
            });
        }
    }

    private static TemperatureFit fit(double temperature, Logits logits, String... printed) {
        return verdict(temperature, logits, printed).fit();
    }

    private static Verdict verdict(double temperature, Logits logits, String... printed) {
        return Verdict.of(Distribution.of(logits, Temperature.of(temperature)), claim(printed));
    }

    private static Claim claim(String... printed) {
        return Claim.of(Stream.of(printed).map(BigDecimal::new).toList());
    }

    private static Logits logits(double... z) {
        return Logits.of(z);
    }

    // More digits than a double has

    /**
     * Softmax of [1, 5, 7, 10] at τ = 10 to 20 digits, by Python's decimal: .14763314666550593013, .22024277438609769945,
     * .26900513210002773556, .36311894684836863487. The double nearest to the last is above …865.
     */
    @Test
    void aNumberIsRightIfItRoundsTheTruthAndNotItsDouble() {
        Distribution right = Distribution.of(Logits.of(1, 5, 7, 10), Temperature.of(10));
        Claim rounded = claim("0.1476331466655059", "0.2202427743860977", "0.2690051321000277", "0.3631189468483686");
        assertThat(Verdict.strict(right, rounded).grade()).isEqualTo(Grade.EXACT);
        assertThat(Verdict.strict(right, rounded).right(3, 20)).isEqualByComparingTo("0.36311894684836863487");
        Claim ofDoubles =
                claim("0.14763314666550593", "0.22024277438609770", "0.26900513210002774", "0.36311894684836865");
        assertThat(Verdict.strict(right, ofDoubles).off()).containsExactly(3);
        assertThat(Verdict.of(right, ofDoubles).grade()).isEqualTo(Grade.FLOAT64);
    }

    /** 1/3 and 1/6 by hand; at the limits nothing is rounded at all. */
    @Test
    void thirdsAreRightToAnyDigit() {
        Distribution thirds = Distribution.of(Logits.of(0.1, 0.1, 0.1), Temperature.UNIFORM);
        assertThat(Verdict.strict(thirds, claim("0.3333333333333333333333", "0.33", "0.3"))
                        .follows())
                .isTrue();
        assertThat(Verdict.strict(thirds, claim("0.333333333333333315", "0.33", "0.3"))
                        .off())
                .containsExactly(0);
        assertThat(Verdict.of(thirds, claim("0.3", "0.3", "0.3")).right(0, 25))
                .isEqualByComparingTo("0.3333333333333333333333333");
        Distribution sixths = Distribution.of(Logits.of(7, 7, 7, 7, 7, 7), Temperature.of(0.3));
        assertThat(Verdict.of(sixths, claim("0", "0", "0", "0", "0", "0")).right(5, 20))
                .isEqualByComparingTo("0.16666666666666666667");
    }

    /**
     * softmax([.1, .2, .3]) to 20 digits by Python's decimal, of tenths and not of the doubles beside them:
     * .30060960535572728641, .33222499353334724432, .36716540111092546928.
     */
    @Test
    void logitsCountAsTheyAreWritten() {
        Distribution tenths = Distribution.of(Logits.of(0.1, 0.2, 0.3), Temperature.ONE);
        assertThat(Verdict.strict(
                                tenths,
                                claim("0.30060960535572728641", "0.33222499353334724432", "0.36716540111092546928"))
                        .off())
                .isEmpty();
    }

    @Test
    void decimalArithmeticIsThatOfTheOracle() {
        Random random = new Random(2);
        for (int round = 0; round < 30; round++) {
            double[] z = random.ints(5, -4000, 4000).mapToDouble(i -> i / 64.0).toArray(); // doubles and decimals alike
            double tau = (1 + random.nextInt(2000)) / 64.0;
            DecimalSoftmax decimal = new DecimalSoftmax(Distribution.of(Logits.of(z), Temperature.of(tau)), 40);
            Oracle oracle = Oracle.atTemperature(z, tau);
            for (int i = 0; i < z.length; i++) {
                assertThat(decimal.probability(i)
                                .subtract(oracle.probability(i))
                                .abs())
                        .isLessThan(new BigDecimal("1e-45"));
            }
        }
    }

    @Test
    void extremesAreJudgedAsQuickly() {
        assertThat(verdict(1e-300, logits(1, 2), "0.00000000000000000000", "1.00000000000000000000")
                        .follows())
                .isTrue();
        assertThat(verdict(1e308, logits(1, 2), "0.50000000000000000000", "0.50000000000000000000")
                        .follows())
                .isTrue();
        assertThat(verdict(1, logits(0, -1e5), "1", "0").right(1, 30)).isEqualByComparingTo("0");
    }

    // Bounds

    /** p is exactly 1/2, which is not below 1/2. */
    @Test
    void aBoundThatIsReachedIsKeptOnlyIfItMayBe() {
        Claim strict = claim("0.5", "0.5").withBounds(Map.of(0, Claim.Bound.BELOW, 1, Claim.Bound.ABOVE));
        assertThat(Verdict.of(Distribution.of(logits(1, 1), Temperature.ONE), strict)
                        .grade())
                .isEqualTo(Grade.NONE);
        Claim atMost = claim("0.5", "0.5").withBounds(Map.of(0, Claim.Bound.AT_MOST, 1, Claim.Bound.AT_LEAST));
        assertThat(Verdict.of(Distribution.of(logits(1, 1), Temperature.ONE), atMost)
                        .follows())
                .isTrue();
        assertThat(strict.text(0) + strict.text(1) + atMost.text(0) + atMost.text(1))
                .isEqualTo("<0.5>0.5≤0.5≥0.5");
    }
}
