package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** p and ln p within 2 ulp of the exact values of an 80-digit oracle, family by family. */
class SoftmaxAccuracyTest {

    private static final double ALLOWED_ULP = 2;
    private static final double MASKED = Double.NEGATIVE_INFINITY;

    private final Random random = new Random(20260101);

    @Test
    void typicalLogits() {
        repeat(120, () -> assertAccurate(gaussian(sizeUpTo(200), 3), logUniform(1e-2, 1e2)));
    }

    @Test
    void smallVectorsAtAnyTemperature() {
        repeat(300, () -> assertAccurate(gaussian(sizeUpTo(6), 3), logUniform(1e-6, 1e6)));
    }

    @Test
    void deepTails() {
        repeat(200, () -> assertAccurate(gaussian(sizeUpTo(20), 300), logUniform(0.3, 3)));
    }

    @Test
    void tailsAtTheEdgeOfUnderflow() {
        for (double z = -700; z > -750; z -= 0.37) {
            assertAccurate(new double[] {0, z, z / 2}, 1);
            assertAccurate(new double[] {z, 0, 0, z}, 0.99);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, -1e6, 1e15, -1e15, 3e17})
    void shiftedLogits(double shift) {
        repeat(40, () -> assertAccurate(mapped(gaussian(sizeUpTo(30), 3), z -> z + shift), logUniform(1e-2, 1e2)));
    }

    @Test
    void logitsWhoseDifferencesAreRounded() {
        repeat(200, () -> {
            double[] z = {30 * random.nextDouble(), random.nextGaussian() * 1e-9, -random.nextDouble() / 7};
            assertAccurate(z, logUniform(0.02, 1));
        });
    }

    @Test
    void hugeLogitsAtHugeTemperatures() {
        repeat(200, () -> assertAccurate(uniform(sizeUpTo(8), 1.7e308), logUniform(1e300, 1.7e308)));
        assertAccurate(new double[] {1e308, -1e308, 0}, 1e308);
        assertAccurate(new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, 1}, Double.MAX_VALUE);
    }

    @Test
    void hugeLogitsAtOrdinaryAndTinyTemperatures() {
        for (double temperature : new double[] {Double.MIN_VALUE, 1e-300, 1, 1e200}) {
            assertAccurate(new double[] {1e308, -1e308, 9e307}, temperature);
            assertAccurate(new double[] {1e308, 1e308, Math.nextDown(1e308)}, temperature);
            assertAccurate(new double[] {-1e308, -1e308, -1e308}, temperature);
        }
    }

    @Test
    void logProbabilitiesUpToTheGreatestDouble() {
        repeat(200, () -> {
            double temperature = logUniform(1e-5, 10);
            assertAccurate(new double[] {0, -logUniform(1e290, 1.7e308), -1}, temperature);
        });
    }

    @Test
    void tinyLogitsAndTemperatures() {
        repeat(300, () -> {
            double unit = random.nextBoolean() ? Double.MIN_VALUE : 1e-310;
            double[] z = mapped(gaussian(sizeUpTo(8), 20), g -> Math.rint(g) * unit);
            assertAccurate(z, unit * (1 + random.nextInt(40)));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, Double.MIN_NORMAL, 1e-300, 0x1p-1022, 1e300, 0x1p1023, Double.MAX_VALUE})
    void extremeTemperatures(double temperature) {
        assertAccurate(new double[] {1, 5, 7, 10}, temperature);
        assertAccurate(new double[] {0, 3 * Double.MIN_VALUE, -7 * Double.MIN_VALUE}, temperature);
        assertAccurate(new double[] {1e308, 3, -1e308, MASKED}, temperature);
        repeat(20, () -> assertAccurate(mapped(gaussian(5, 4), z -> z * (temperature / 16)), temperature));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.POSITIVE_INFINITY})
    void limits(double temperature) {
        assertAccurate(new double[] {1, 5, 7, 10}, temperature);
        assertAccurate(new double[] {10, 10, 7, 10, MASKED}, temperature);
        assertAccurate(new double[] {1e308, -1e308, Double.MIN_VALUE, 0, MASKED}, temperature);
    }

    @Test
    void maskedClasses() {
        repeat(200, () -> {
            double[] z = gaussian(3 + random.nextInt(20), 3);
            IntStream.range(1, z.length).filter(i -> random.nextInt(3) == 0).forEach(i -> z[i] = MASKED);
            assertAccurate(z, logUniform(1e-2, 1e2));
        });
        assertAccurate(new double[] {MASKED, 0.1, MASKED}, 0.3);
    }

    @Test
    void aProbabilityNearOneKeepsTheDigitsOfItsLogarithm() {
        for (double gap = 1; gap < 760; gap *= 1.07) {
            assertAccurate(new double[] {gap, 0}, 1);
            assertAccurate(new double[] {gap / 7, 0, 0, -1}, 1 / 7.0);
        }
    }

    @Test
    void nearTies() {
        for (double z : new double[] {0, 1, 10, 1e6, 1e300}) {
            double next = Math.nextUp(z);
            repeat(20, () -> {
                assertAccurate(new double[] {z, next}, logUniform(1e-18, 10) * Math.max(z, 1));
                assertAccurate(new double[] {next, z, z, next, Math.nextUp(next)}, Math.ulp(next) * logUniform(0.1, 9));
            });
        }
    }

    @Test
    void scalesThatAreNoPowerOfTwo() {
        repeat(300, () -> assertAccurateAtScale(gaussian(sizeUpTo(20), 3), logUniform(1e-3, 1e3)));
        for (double beta : new double[] {100, 1 / 0.07, 14.285714285714286, 0.1, 1e300, 1e-310, Double.MAX_VALUE}) {
            assertAccurateAtScale(new double[] {0.31, 0.26, 0.22, 0.19, MASKED}, beta);
            assertAccurateAtScale(new double[] {1e308, -1e308, 5, Double.MIN_VALUE}, beta);
        }
    }

    @Test
    void doublesOfAnyBits() {
        repeat(1000, () -> {
            double[] z = random.longs(sizeUpTo(20))
                    .mapToDouble(SoftmaxAccuracyTest::finite)
                    .toArray();
            assertAccurate(z, Math.abs(finite(random.nextLong())));
            assertAccurateAtScale(z, Math.abs(finite(random.nextLong())));
        });
    }

    @Test
    void logitsOfTheSizeOfTheTemperatureAtAnyBits() {
        repeat(2000, () -> {
            double temperature = Math.min(1e307, Math.abs(finite(random.nextLong())));
            assertAccurate(mapped(gaussian(4, 0.8), z -> z * temperature), temperature);
        });
    }

    @Test
    void limitsOfTheScale() {
        assertAccurateAtScale(new double[] {3, 3, 1, MASKED}, 0);
        assertAccurateAtScale(new double[] {3, 3, 1, MASKED}, Double.POSITIVE_INFINITY);
    }

    @Test
    void twentyThousandClasses() {
        assertAccurate(gaussian(20_000, 3), 0.7);
    }

    @Test
    void aThousandEqualNegatives() {
        double[] z = new double[1024];
        Arrays.fill(z, -1);
        z[0] = 1;
        assertAccurate(z, 0.07);
        assertAccurate(z, 1);
    }

    @Test
    void logOddsAreAccurateToo() {
        repeat(300, () -> {
            double[] z = gaussian(2, 30);
            double temperature = logUniform(1e-6, 1e6);
            Oracle exact = Oracle.atTemperature(z, temperature);
            assertThat(Oracle.ulpError(
                            Softmax.logOdds(z[0], z[1], temperature),
                            exact.logProbability(0).subtract(exact.logProbability(1))))
                    .isLessThanOrEqualTo(1);
        });
    }

    /** Differences of −9e307 − 9e307 and quotients of 10⁶⁰⁰ are beyond the doubles, but ln p is not. */
    @Test
    void logarithmsOfTheGreatestLogitsAreAccurate() {
        assertAccurate(new double[] {1e300, 0.9e300, -1e300}, 1e270);
        assertAccurate(new double[] {9e307, -9e307, 8.5e307}, 1e250);
        assertAccurate(new double[] {9e307, -9e307, 8.5e307}, 1e307);
        assertAccurate(new double[] {1e-300, -2e-300, 0.5e-300}, 1e-301);
    }

    @Test
    void theLogSumOfExtremeLogitsIsAccurate() {
        assertThat(Softmax.logSumExp(new double[] {1e300, 0.9e300}, 1e270)).isEqualTo(1e300 / 1e270);
        // e^3 + e^-3 and their like at the ends of the doubles
        double expected = StrictMath.log(StrictMath.exp(3) + StrictMath.exp(-3));
        assertThat(Softmax.logSumExp(new double[] {3e-305, -3e-305}, 1e-305)).isCloseTo(expected, within(2e-15));
        assertThat(Softmax.logSumExp(new double[] {3e305, -3e305}, 1e305)).isCloseTo(expected, within(2e-15));
    }

    private static void assertAccurate(double[] z, double temperature) {
        Oracle exact = Oracle.atTemperature(z, temperature);
        double[] logP = new double[z.length];
        Softmax.logSoftmax(z, temperature, logP);
        assertProbabilities(z, temperature, Softmax.softmax(z, temperature), exact);
        for (int i = 0; i < z.length; i++) {
            int index = i;
            assertThat(Oracle.ulpError(logP[i], exact.logProbability(i)))
                    .as(() -> "ulp of ln p[%d] = %s of %s at %s".formatted(index, logP[index], text(z), temperature))
                    .isLessThanOrEqualTo(ALLOWED_ULP);
        }
    }

    private static void assertAccurateAtScale(double[] z, double beta) {
        assertProbabilities(z, beta, Softmax.logitScaledSoftmax(z, beta), Oracle.atScale(z, beta));
    }

    private static void assertProbabilities(double[] z, double at, double[] p, Oracle exact) {
        for (int i = 0; i < z.length; i++) {
            int index = i;
            assertThat(Oracle.ulpError(p[i], exact.probability(i)))
                    .as(() -> "ulp of p[%d] = %s of %s at %s".formatted(index, p[index], text(z), at))
                    .isLessThanOrEqualTo(ALLOWED_ULP);
        }
    }

    private static String text(double[] z) {
        return z.length > 20 ? z.length + " logits" : Arrays.toString(z);
    }

    /** Returns a double of these bits; one of the infinities and NaN becomes an ordinary number. */
    private static double finite(long bits) {
        double value = Double.longBitsToDouble(bits);
        return Double.isFinite(value) ? value : Double.longBitsToDouble(bits ^ Long.MIN_VALUE >>> 1);
    }

    private static void repeat(int times, Runnable body) {
        for (int i = 0; i < times; i++) {
            body.run();
        }
    }

    private int sizeUpTo(int greatest) {
        return 2 + random.nextInt(greatest - 1);
    }

    private double logUniform(double least, double greatest) {
        return Math.exp(Math.log(least) + random.nextDouble() * (Math.log(greatest) - Math.log(least)));
    }

    private double[] gaussian(int n, double sigma) {
        return random.doubles(n).map(any -> sigma * random.nextGaussian()).toArray();
    }

    private double[] uniform(int n, double greatest) {
        return random.doubles(n).map(u -> (2 * u - 1) * greatest).toArray();
    }

    private static double[] mapped(double[] z, DoubleUnaryOperator operation) {
        return Arrays.stream(z).map(operation).toArray();
    }
}
