package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfoNceTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final Percentage FOURTEEN_DIGITS = Percentage.withPercentage(1e-12);

    @ParameterizedTest
    @CsvSource({
        // Python decimal, 60 digits; the first two with the numbers of He et al., 2020
        "1, -1, 1023, 0.07, 3.99449484439736728e-10",
        "1, -1, 1023, 1, 4.93769173427168518",
        "1, -1, 1000000000, 0.0625, 1.26640853592266727e-5",
        "-0.5, 0.75, 1000000000, 0.0625, 40.7232658369464112",
        "0, 0, 1000000000, 1, 20.7232658379464112",
        "1, 0, 1, 0.125, 3.35406372895768832e-4"
    })
    void equalNegatives(double positive, double negative, long count, double temperature, double expected) {
        assertThat(InfoNce.loss(positive, negative, count, Temperature.of(temperature)))
                .isCloseTo(expected, FOURTEEN_DIGITS);
    }

    @Test
    void equalNegativesAreWithinEightUlpOfTheOracle() {
        Random random = new Random(20260104);
        for (int k = 0; k < 300; k++) {
            double[] z = new double[2 + random.nextInt(200)];
            Arrays.fill(z, 2 * random.nextDouble() - 1);
            z[0] = 2 * random.nextDouble() - 1;
            double temperature = Math.pow(10, 4 * random.nextDouble() - 3);
            double loss = InfoNce.loss(z[0], z[1], z.length - 1, Temperature.of(temperature));
            Oracle exact = Oracle.atTemperature(z, temperature);
            assertThat(Oracle.ulpError(-loss, exact.logProbability(0)))
                    .as("%s among %s of %s at %s", z[0], z.length - 1, z[1], temperature)
                    .isLessThanOrEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.07, 1, INF})
    void withoutANegativeThereIsNoLoss(double temperature) {
        assertThat(InfoNce.loss(-0.3, 1, 0, Temperature.of(temperature))).isZero();
    }

    @Test
    void theLimitsCountTheNegatives() {
        assertThat(InfoNce.loss(1, 0.9, 1_000_000_000, Temperature.ARGMAX)).isZero();
        assertThat(InfoNce.loss(0.9, 1, 1, Temperature.ARGMAX)).isEqualTo(INF);
        assertThat(InfoNce.loss(1, 1, 7, Temperature.ARGMAX)).isCloseTo(StrictMath.log(8), FOURTEEN_DIGITS);
        assertThat(InfoNce.loss(1, -1, 7, Temperature.UNIFORM)).isCloseTo(StrictMath.log(8), FOURTEEN_DIGITS);
    }

    @Test
    void aMaskedPositiveIsInfinitelyFarAndMaskedNegativesAreNone() {
        assertThat(InfoNce.loss(MASKED, 0, 3, Temperature.ONE)).isEqualTo(INF);
        assertThat(InfoNce.loss(0, MASKED, 3, Temperature.ONE)).isZero();
    }

    @Test
    void whatIsNoSimilarityOrNoCountIsRefused() {
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> InfoNce.loss(1, Double.NaN, 3, Temperature.ONE))
                .satisfies(e -> assertThat(e.index()).isEqualTo(1));
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> InfoNce.loss(INF, 0, 3, Temperature.ONE))
                .satisfies(e -> assertThat(e.index()).isZero());
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> InfoNce.loss(MASKED, 0, 0, Temperature.ONE))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(InvalidLogitsException.Reason.ALL_MASKED));
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> InfoNce.loss(1, 0, -1, Temperature.ONE))
                .withMessage("-1 is negative; allowed is 0 or more.");
    }
}
