package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Softmax against numbers that others have published, corrected where they were wrong. */
class SoftmaxReferenceTest {

    /** Of the digits that are given; those not given are the source's rounding. */
    private static final double FIFTEEN_DIGITS = 5.1e-15;

    private static final double TWELVE_DIGITS = 5.1e-12;
    private static final double EXACT = 0;

    private static Arguments row(double temperature, double... probabilities) {
        return Arguments.of(temperature, probabilities);
    }

    /** Logits [1, 5, 7, 10] of a tour of softmax temperature; digits by Python's decimal with 60 digits. */
    static Arguments[] fourClasses() {
        return new Arguments[] {
            row(0.1, 8.19401262398975e-40, 1.92874984796374e-22, 9.35762296883930e-14, 0.999999999999906),
            row(1, 0.000116793628937367, 0.00637671607563776, 0.0471179128098403, 0.946388577485585),
            row(10, 0.147633146665506, 0.220242774386098, 0.269005132100028, 0.363118946848369),
            row(100, 0.238275555706574, 0.247999765606080, 0.253009693197645, 0.260714985489701),
            row(10_000, 0.249881264845930, 0.249981237345036, 0.250031238592463, 0.250106259216571)
        };
    }

    @ParameterizedTest
    @MethodSource("fourClasses")
    void fourClassesOfTheTour(double temperature, double[] expected) {
        assertSoftmax(temperature, expected, FIFTEEN_DIGITS, 1, 5, 7, 10);
    }

    @Test
    void equallySpacedLogitsOfATableThatWasWrong() {
        // Printed as .0466 .2369 .7165 and .0024 .0474 .9502, which no temperature gives; digits by Python's decimal.
        assertSoftmax(
                5, new double[] {0.162807167467499, 0.296654000680856, 0.540538831851646}, FIFTEEN_DIGITS, 2, 5, 8);
        assertSoftmax(
                0.5,
                new double[] {6.12898246692778e-6, 0.00247260800197080, 0.997521263015562},
                FIFTEEN_DIGITS,
                2,
                5,
                8);
    }

    @Test
    void oneHundredAgainstThreeZeros() {
        // Printed for torch.softmax as .9584 .0176 .0065 .0176, which is that of [5, 1, 0, 1]; digits by Python's
        // decimal.
        double tail = 3.72007597602084e-44;
        assertSoftmax(1, new double[] {1, tail, tail, tail}, FIFTEEN_DIGITS, 100, 0, 0, 0);
        double[] confused = Softmax.softmax(new double[] {5, 1, 0, 1}, 1);
        assertThat(confused).containsExactly(new double[] {0.9584, 0.0176, 0.0065, 0.0176}, within(5e-5));
    }

    @Test
    void threeLogitsAtTwo() {
        // Printed as .52 .31 .17; digits by Python's decimal.
        assertSoftmax(
                2,
                new double[] {0.589797663656813, 0.278600689196273, 0.131601647146914},
                FIFTEEN_DIGITS,
                2.5,
                1,
                -0.5);
    }

    @Test
    void logarithmsOfProbabilitiesGiveTheirPowers() {
        // p^(1/τ)/Σ by hand at ½: 1/16 : 9/16. At 5 the digits of the notebook from probabilities to logits.
        double[] z = {StrictMath.log(0.25), StrictMath.log(0.75)};
        assertSoftmax(0.5, new double[] {0.1, 0.9}, FIFTEEN_DIGITS, z);
        assertSoftmax(1, new double[] {0.25, 0.75}, FIFTEEN_DIGITS, z);
        assertSoftmax(5, new double[] {0.445289318662, 0.554710681338}, TWELVE_DIGITS, z);
    }

    @Test
    void argmaxSharesItsTie() {
        assertSoftmax(0, new double[] {0.5, 0.5, 0}, EXACT, 3, 3, 1);
    }

    @Test
    void infinityIsUniformOverWhatIsNotMasked() {
        assertSoftmax(Double.POSITIVE_INFINITY, new double[] {0.25, 0.25, 0.25, 0.25}, EXACT, 1, 5, 7, 10);
        assertSoftmax(
                Double.POSITIVE_INFINITY,
                new double[] {0.5, 0, 0.5},
                EXACT,
                1e308,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE);
    }

    @Test
    void logitsTooFarApartForADoubleAreUniformAtInfinity() {
        double third = 1 / 3.0;
        assertSoftmax(Double.POSITIVE_INFINITY, new double[] {third, third, third}, EXACT, 1e308, -1e308, 0);
    }

    @Test
    void scaleOfTwo() {
        // zeta docs, logit_scaled_softmax([1, 2, 3], scale); the digits of scale 1 by Python's decimal
        assertThat(Softmax.logitScaledSoftmax(new double[] {1, 2, 3}, 2))
                .containsExactly(
                        new double[] {0.0158762399764668, 0.117310427826198, 0.866813332197335},
                        within(FIFTEEN_DIGITS));
        assertThat(Softmax.logitScaledSoftmax(new double[] {1, 2, 3}, 1))
                .containsExactly(
                        new double[] {0.0900305731703805, 0.244728471054798, 0.665240955774822},
                        within(FIFTEEN_DIGITS));
    }

    @Test
    void logitsWhoseExpOverflows() {
        // A note on overflow and underflow; digits by Python's decimal
        assertSoftmax(
                1,
                new double[] {0.665240955774822, 0.244728471054798, 0.0900305731703805},
                FIFTEEN_DIGITS,
                1000,
                999,
                998);
    }

    @Test
    void logitsWhoseSumIsZero() {
        // A note on softmax against dividing by the sum; digits by Python's decimal
        assertSoftmax(1, new double[] {0.354343693774205, 0.645656306225795}, FIFTEEN_DIGITS, -0.3, 0.3);
    }

    @Test
    void mocoLossIsSmallAndNotZero() {
        // He et al., "Momentum contrast", 2020: one positive of similarity 1 among 1023 negatives of −1. The loss at
        // 0.07 was printed as 0.0; digits by Python's decimal.
        double[] z = DoubleStream.concat(
                        DoubleStream.of(1), DoubleStream.generate(() -> -1).limit(1023))
                .toArray();
        double[] logP = new double[z.length];
        Softmax.logSoftmax(z, 1, logP);
        assertThat(-logP[0]).isCloseTo(4.93769173427169, within(1e-14));
        Softmax.logSoftmax(z, 0.07, logP);
        assertThat(-logP[0]).isCloseTo(3.99449484439736e-10, within(1e-24));
    }

    private static void assertSoftmax(double temperature, double[] expected, double relative, double... z) {
        double[] p = Softmax.softmax(z, temperature);
        Oracle exact = Oracle.atTemperature(z, temperature);
        assertThat(p).hasSameSizeAs(expected);
        for (int i = 0; i < p.length; i++) {
            assertThat(p[i])
                    .as("p[%d] of %s at %s", i, Arrays.toString(z), temperature)
                    .isCloseTo(expected[i], within(relative * expected[i]));
            assertThat(Oracle.ulpError(p[i], exact.probability(i))).isLessThanOrEqualTo(4);
        }
    }
}
