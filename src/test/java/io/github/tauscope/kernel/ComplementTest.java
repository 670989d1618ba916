package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@link Distribution#complement} against decimal arithmetic of 80 digits. */
class ComplementTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    /** From nearly 1 to far below the least double: the spread of the exponents is 0.4 to 1900. */
    @Test
    void itIsWithinFourUlpOfTheOracleAndSoIsItsLogarithm() {
        Random random = new Random(11);
        for (int k = 0; k < 200; k++) {
            double[] z = random.doubles(2 + random.nextInt(60), 0, 19).toArray();
            double temperature = StrictMath.pow(10, 3.5 * random.nextDouble() - 2);
            assertWithinFourUlp(temperature, z, someOf(z.length, random));
        }
    }

    @Test
    void ofTheMostLikelyClassesItIsWithinFourUlpToo() {
        double[] z = IntStream.range(0, 60).mapToDouble(i -> i / 3.0).toArray();
        for (double temperature : new double[] {0.011, 0.02, 0.1, 1, 3, 100, Double.POSITIVE_INFINITY}) {
            for (int k : new int[] {1, 20, 40, 59}) {
                assertWithinFourUlp(temperature, z, at(temperature, z).order(k));
            }
        }
    }

    @Test
    void itIsTheTailWhereTheMostLikelyAreLeftOut() {
        Distribution ramp = at(3, IntStream.range(0, 60).mapToDouble(i -> i).toArray());
        for (int k : new int[] {1, 20, 59}) {
            Probability rest = ramp.complement(IntStream.range(60 - k, 60).toArray());
            assertThat(rest).isEqualTo(ramp.tail(k));
        }
    }

    @Test
    void ofEqualClassesItIsTheirPart() {
        assertThat(at(1, new double[50])
                        .complement(IntStream.range(3, 43).toArray())
                        .value())
                .isCloseTo(0.2, within(1e-15));
    }

    @Test
    void whatUnderflowsKeepsItsLogarithm() {
        Probability rest = at(1, 0, -1000, -1000).complement(0);
        assertThat(rest.exact()).isFalse();
        assertThat(rest.log()).isCloseTo(-1000 + Math.log(2), within(1e-12)); // 2 e^-1000
        assertThat(at(0.01, 0, -41, -41).complement(0).log()).isCloseTo(-4100 + Math.log(2), within(1e-12));
    }

    /** Each of the terms, e^−715, has 20 of the 53 bits of a normal double. */
    @Test
    void manySubnormalTermsKeepTheLogarithmOfTheirSum() {
        double[] z = new double[100_000];
        z[7] = 715;
        Probability rest = at(1, z).complement(7);
        assertThat(rest.value()).isGreaterThan(Double.MIN_NORMAL);
        assertThat(rest.log()).isCloseTo(-715 + StrictMath.log(99_999), within(2e-13));
    }

    @Test
    void zeroAndOneAreExactWhereNothingElseIsPossible() {
        assertThat(at(1, 0, MASKED).complement(0)).isEqualTo(new Probability(0, MASKED, true));
        assertThat(at(1, 0, MASKED).complement(1)).isEqualTo(new Probability(1, 0, true));
        assertThat(at(1, 0, 1000).complement(0).exact()).isFalse();
        assertThat(at(1, 0, 1000).complement(1).exact()).isFalse();
        assertThat(at(0, 3, 2, 1).complement(0)).isEqualTo(new Probability(0, MASKED, true));
        assertThat(at(0, 3, 2, 1).complement(1, 2)).isEqualTo(new Probability(1, 0, true));
    }

    @Test
    void ofNoClassItIsExactlyOneAndOfAllExactlyZero() {
        Distribution distribution = at(1, 0.1, 0.2, 0.3);
        assertThat(distribution.complement()).isEqualTo(new Probability(1, 0, true));
        assertThat(distribution.complement(2, 0, 1)).isEqualTo(new Probability(0, MASKED, true));
    }

    @Test
    void whereAllThatIsLeftOutUnderflowsItRoundsToOne() {
        assertThat(at(1, 1000, 0).complement(1)).isEqualTo(new Probability(1, 0, false));
    }

    @Test
    void atZeroATieIsShared() {
        assertThat(at(0, 3, 3, 3, 1).complement(1, 3).value()).isCloseTo(2 / 3.0, within(1e-15));
    }

    @Test
    void neitherOrderNorRepetitionOfTheClassesCounts() {
        Distribution distribution = at(2, 1, 5, 7, 10, 10);
        assertThat(distribution.complement(4, 1, 4, 1)).isEqualTo(distribution.complement(1, 4));
    }

    @Test
    void aClassOutOfRangeIsRefused() {
        Distribution distribution = at(1, 1, 2);
        for (int index : new int[] {-1, 2}) {
            assertThatThrownBy(() -> distribution.complement(0, index)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private static void assertWithinFourUlp(double temperature, double[] z, int... excluded) {
        Oracle exact = Oracle.atTemperature(z, temperature);
        Probability complement = at(temperature, z).complement(excluded);
        String what = "complement of " + Arrays.toString(excluded) + " in " + Arrays.toString(z) + " at " + temperature;
        assertThat(Oracle.ulpError(complement.value(), exact.complement(excluded)))
                .as("ulp of the %s", what)
                .isLessThanOrEqualTo(4);
        assertThat(Oracle.ulpError(complement.log(), exact.logComplement(excluded)))
                .as("ulp of ln of the %s", what)
                .isLessThanOrEqualTo(4);
    }

    /** Returns at least one class and not all. */
    private static int[] someOf(int n, Random random) {
        return random.ints(0, n).distinct().limit(1 + random.nextInt(n - 1)).toArray();
    }

    private static Distribution at(double temperature, double... logits) {
        return Distribution.of(Logits.of(logits), Temperature.of(temperature));
    }
}
