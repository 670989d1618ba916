package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormFaceTest {

    private static final Percentage FOURTEEN_DIGITS = Percentage.withPercentage(1e-12);

    @Test
    void thePapersExampleIsItsNumber() {
        // Wang et al., 2017, section 3.3: CASIA-Webface, 10 575 classes, normalised to 1
        assertThat(NormFace.lowerBound(10_575, Temperature.ONE)).isCloseTo(8.27, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        // ln(1 + (n − 1) e^(−s n/(n − 1))), s = 1/τ: Python decimal, 60 digits
        "2, 1, 0.126928011042972496",
        "10, 1, 1.37693492045019343",
        "10575, 1, 8.26631592871039936",
        "10, 0.0625, 1.71179472160719367e-7",
        "1000, 0.03125, 1.22526698788723823e-11"
    })
    void theFormulaHasItsDigits(int classes, double temperature, double expected) {
        assertThat(NormFace.lowerBound(classes, Temperature.of(temperature))).isCloseTo(expected, FOURTEEN_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 20", "10, 1", "10, 30", "100, 5"})
    void aRegularSimplexReachesTheBound(int classes, double scale) {
        double[][] corners = simplex(classes);
        Temperature temperature = Temperature.ofInverse(scale);
        assertThat(corners[0].length).isEqualTo(classes);
        assertThat(cosine(corners[0], corners[classes - 1])).isCloseTo(-1.0 / (classes - 1), within(1e-14));
        double bound = NormFace.lowerBound(classes, temperature);
        for (int y = 0; y < classes; y++) {
            assertThat(loss(corners, corners[y], y, temperature)).isCloseTo(bound, Percentage.withPercentage(1e-10));
        }
    }

    @Test
    void noMeanLossFallsBelowTheBound() {
        Random random = new Random(20260105);
        for (int k = 0; k < 3000; k++) {
            int classes = 2 + random.nextInt(5);
            Temperature temperature = Temperature.of(0.05 + 2 * random.nextDouble());
            // from what is nearly a simplex to any directions at all
            double noise = 2 * random.nextDouble() * random.nextDouble();
            double[][] vectors = disturbed(simplex(classes), noise, random);
            double[][] features = random.nextBoolean() ? vectors : disturbed(vectors, noise, random);
            double bound = NormFace.lowerBound(classes, temperature);
            assertThat(meanLoss(vectors, features, temperature)).isGreaterThanOrEqualTo(bound * (1 - 1e-12));
        }
    }

    @Test
    void aSingleClassMayFallBelowAtTheCostOfTheOthers() {
        double[][] vectors = {{1, 0}, {-1, 0}, {-1, 0}};
        double bound = NormFace.lowerBound(3, Temperature.ONE);
        assertThat(loss(vectors, vectors[0], 0, Temperature.ONE)).isLessThan(0.9 * bound);
        assertThat(meanLoss(vectors, vectors, Temperature.ONE)).isGreaterThan(bound);
    }

    @Test
    void theLimitsAreNoLossAndThatOfAGuess() {
        assertThat(NormFace.lowerBound(10, Temperature.ARGMAX)).isZero();
        assertThat(NormFace.lowerBound(10, Temperature.UNIFORM)).isCloseTo(StrictMath.log(10), FOURTEEN_DIGITS);
        assertThat(NormFace.temperature(10, 0)).isEqualTo(Temperature.ARGMAX);
    }

    @ParameterizedTest
    @CsvSource({"2, 0.5", "10, 1e-9", "10, 2.3", "100000, 0.01", "100000, 1e-306"})
    void theTemperatureOfABoundHasThatBound(int classes, double bound) {
        Temperature temperature = NormFace.temperature(classes, bound);
        assertThat(temperature.isLimit()).isFalse();
        assertThat(NormFace.lowerBound(classes, temperature)).isCloseTo(bound, within(bound * 1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 10_575, Integer.MAX_VALUE})
    void theBoundOfAGuessTakesAScaleOfNearlyZero(int classes) {
        assertThat(NormFace.temperature(classes, StrictMath.log(classes)).beta())
                .isBetween(0.0, 1e-14);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0, -1, Integer.MIN_VALUE})
    void fewerThanTwoClassesAreRefused(int classes) {
        String sentence =
                "The number of classes is " + classes + "; allowed is 2 or more, for one alone has the loss 0.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormFace.lowerBound(classes, Temperature.ONE))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormFace.temperature(classes, 0.1))
                .withMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1e-9, 0.6932, Double.POSITIVE_INFINITY})
    void aBoundOfNoTemperatureIsRefused(double bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormFace.temperature(2, bound))
                .withMessage("A bound of " + Reals.format(bound)
                        + " is that of no temperature; for 2 classes, allowed is 0 to 0.6931471805599453.");
    }

    /** Returns n unit vectors, each two with the cosine −1/(n − 1): the axes, seen from their mean. */
    private static double[][] simplex(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> unit(IntStream.range(0, n)
                        .mapToDouble(j -> (i == j ? 1 : 0) - 1.0 / n)
                        .toArray()))
                .toArray(double[][]::new);
    }

    private static double[][] disturbed(double[][] vectors, double noise, Random random) {
        return Arrays.stream(vectors)
                .map(v -> unit(Arrays.stream(v)
                        .map(x -> x + noise * random.nextGaussian())
                        .toArray()))
                .toArray(double[][]::new);
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(DoubleStream.of(v).map(x -> x * x).sum());
        return DoubleStream.of(v).map(x -> x / length).toArray();
    }

    private static double cosine(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static double loss(double[][] vectors, double[] feature, int y, Temperature temperature) {
        double[] cosines =
                Arrays.stream(vectors).mapToDouble(v -> cosine(v, feature)).toArray();
        return CrossEntropy.loss(Distribution.of(Logits.of(cosines), temperature), y);
    }

    private static double meanLoss(double[][] vectors, double[][] features, Temperature temperature) {
        return IntStream.range(0, vectors.length)
                .mapToDouble(y -> loss(vectors, features[y], y, temperature))
                .average()
                .orElseThrow();
    }
}
