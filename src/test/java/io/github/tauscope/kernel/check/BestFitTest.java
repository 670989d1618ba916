package io.github.tauscope.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The temperatures of a claim, which for two classes are τ = (z_1 − z_2) / ln(p_1/p_2). */
class BestFitTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    /** From a probability next to 1 to one next to ½, around 0 and far from it, and at gaps of any size. */
    @Test
    void theNearestTemperatureOfTwoClassesIsTheGapOverTheLogOdds() {
        for (double gap : new double[] {1e-300, 0.03, 1, 10, 1e300}) {
            for (String p : new String[] {"0.999999999999", "0.97", "0.7", "0.5000001"}) {
                BigDecimal other = BigDecimal.ONE.subtract(new BigDecimal(p));
                double odds =
                        new BigDecimal(p).divide(other, MathContext.DECIMAL128).doubleValue();
                double expected = gap / StrictMath.log(odds);
                Claim claim = claim(p, other.toPlainString());
                assertNear(new BestFit(Logits.of(gap / 2, -gap / 2), claim).nearest(), expected, p);
                assertNear(new BestFit(Logits.of(5 * gap, 4 * gap), claim).nearest(), expected, p);
            }
        }
    }

    /** p moves by |dp/dτ|·dτ with p, so that rounding leaves τ 10⁻¹⁶/(1 − p) or 10⁻¹⁶/ln(odds) of itself open. */
    private static void assertNear(Temperature nearest, double expected, String p) {
        double open = "0.7 0.97".contains(p) ? 1e-13 : 1e-3;
        assertThat(nearest.value()).as("τ of %s", p).isCloseTo(expected, within(open * expected));
    }

    /** No temperature is right; the best is where the greatest two differences are equal. */
    @Test
    void noOtherTemperatureIsNearer() {
        Random random = new Random(5);
        for (int round = 0; round < 10; round++) {
            Logits logits = Logits.of(random.doubles(2 + round, -4, 4).toArray());
            Claim claim = claim(random.doubles(2 + round, 0, 1)
                    .mapToObj(p -> new BigDecimal(p).round(new MathContext(3)).toPlainString())
                    .toArray(String[]::new));
            double nearest =
                    off(logits, claim, new BestFit(logits, claim).nearest().value());
            DoubleStream others = IntStream.range(0, 2000).mapToDouble(k -> StrictMath.exp(k / 100.0 - 10));
            assertThat(nearest)
                    .isLessThanOrEqualTo(
                            others.map(tau -> off(logits, claim, tau)).min().orElseThrow() + 1e-15);
        }
    }

    @Test
    void aLimitIsNearestWhereItIsAsNearAsAnyOther() {
        assertThat(new BestFit(Logits.of(1, 5, 7), claim("0", "0", "1")).nearest())
                .isEqualTo(Temperature.ARGMAX);
        assertThat(new BestFit(Logits.of(0, 1), claim("0.5", "0.5")).nearest()).isEqualTo(Temperature.UNIFORM);
        assertThat(new BestFit(Logits.of(3, 3), claim("0.4", "0.4")).nearest()).isEqualTo(Temperature.ARGMAX);
    }

    /** Outside the least and the greatest the next double does not fit. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theRangeEndsWhereTheNextTemperatureDoesNotFit(long seed) {
        Random random = new Random(seed);
        Logits logits = Logits.of(random.doubles(4, -4, 4).toArray());
        Distribution distribution = Distribution.of(logits, Temperature.of(0.5 + random.nextDouble()));
        Claim claim = claim(IntStream.range(0, 4)
                .mapToObj(i -> new BigDecimal(distribution.probability(i))
                        .setScale(3, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .toArray(String[]::new));
        TemperatureFit.Fits fits = (TemperatureFit.Fits) new BestFit(logits, claim).within(0.1, 10);
        double least = fits.least().value();
        double greatest = fits.greatest().value();
        assertThat(fits(logits, claim, least) && fits(logits, claim, greatest)).isTrue();
        assertThat(fits(logits, claim, Math.nextDown(least))).isFalse();
        assertThat(fits(logits, claim, Math.nextUp(greatest))).isFalse();
        assertThat(fits.simplest()).isBetween(fits.least(), fits.greatest());
        assertNoneIsSimpler(fits);
    }

    /** The least number of one digit less is beyond the range. */
    private static void assertNoneIsSimpler(TemperatureFit.Fits fits) {
        BigDecimal simplest = new BigDecimal(fits.simplest().toString());
        BigDecimal least = new BigDecimal(fits.least().value());
        assertThat(simplest.precision()).isGreaterThan(1);
        assertThat(least.round(new MathContext(simplest.precision() - 1, RoundingMode.CEILING)))
                .isGreaterThan(new BigDecimal(fits.greatest().value()));
    }

    @Test
    void theRangeIsThatOfTheCallWhereItsEndsFit() {
        Claim anything = claim("1", "0"); // to whole numbers: .7 and .3
        assertThat(new BestFit(Logits.of(1, 0), anything).within(0.5, 1))
                .isEqualTo(new TemperatureFit.Fits(Temperature.of(0.5), Temperature.ONE, Temperature.of(0.5)));
    }

    @Test
    void oneDoubleAloneMayFit() {
        Logits logits = Logits.of(1, 0);
        TrueProbabilities exact = new TrueProbabilities(Distribution.of(logits, Temperature.of(0.7)));
        Claim claim =
                claim(exact.rounded(0, 20).toPlainString(), exact.rounded(1, 20).toPlainString());
        assertThat(new BestFit(logits, claim).within(0.7, 0.7))
                .isEqualTo(new TemperatureFit.Fits(Temperature.of(0.7), Temperature.of(0.7), Temperature.of(0.7)));
        double ugly = Math.nextUp(0.7);
        assertThat(new BestFit(logits, claim("1", "0")).within(ugly, ugly))
                .isEqualTo(new TemperatureFit.Fits(Temperature.of(ugly), Temperature.of(ugly), Temperature.of(ugly)));
    }

    @Test
    void maskedAndEqualLogitsLeaveNoGapToSearchIn() {
        Logits logits = Logits.of(2, 2, Double.NEGATIVE_INFINITY);
        assertThat(new BestFit(logits, claim("0.5", "0.5", "0")).within(0, INF))
                .isEqualTo(new TemperatureFit.Fits(Temperature.ARGMAX, Temperature.UNIFORM, Temperature.ARGMAX));
    }

    private static boolean fits(Logits logits, Claim claim, double temperature) {
        return new TrueProbabilities(Distribution.of(logits, Temperature.of(temperature))).follow(claim);
    }

    private static double off(Logits logits, Claim claim, double temperature) {
        Distribution distribution = Distribution.of(logits, Temperature.of(temperature));
        return IntStream.range(0, claim.size())
                .mapToDouble(i ->
                        Math.abs(distribution.probability(i) - claim.printed(i).doubleValue()))
                .max()
                .orElseThrow();
    }

    private static Claim claim(String... printed) {
        List<BigDecimal> numbers = Stream.of(printed).map(BigDecimal::new).toList();
        return Claim.of(numbers);
    }
}
