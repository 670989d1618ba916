package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bits wherever logits and results are: few or many, in one array or two, alone or as a row. */
class SoftmaxPlacesTest {

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 10, 511, 512, 513, 1024, 5000})
    void inPlaceOrApart(int n) {
        for (double temperature : new double[] {0, 1e-3, 0.7, 1e3, Double.POSITIVE_INFINITY}) {
            double[] z = random.doubles(n, -400, 400).toArray();
            z[n / 2] = n > 2 ? Double.NEGATIVE_INFINITY : z[n / 2];
            double[] apart = new double[n];
            Softmax.softmax(z, temperature, apart);
            Softmax.softmax(z, temperature, z);
            assertThat(apart).containsExactly(z);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 700})
    void aloneOrAsARow(int classes) {
        double[] matrix = random.doubles(3L * classes, -30, 30).toArray();
        double[] rows = new double[matrix.length];
        Softmax.softmaxRows(matrix, classes, 0.3, rows);
        for (int row = 0; row < 3; row++) {
            double[] z = Arrays.copyOfRange(matrix, row * classes, (row + 1) * classes);
            assertThat(Arrays.copyOfRange(rows, row * classes, (row + 1) * classes))
                    .containsExactly(Softmax.softmax(z, 0.3));
        }
    }

    static Stream<double[]> sums() {
        return Stream.of(
                // logits, temperature, log-sum-exp by Python's decimal module with 40 digits
                new double[] {1, 5, 7, 10, 1, 10.055102035826991},
                new double[] {1000, 999, 998, 1, 1000.4076059644444},
                new double[] {-1000, -1001, 1, -999.6867383124818},
                new double[] {-0.3, 0.3, 0.5, 0.8632824673380312},
                new double[] {3, 3, 1, Double.POSITIVE_INFINITY, 1.0986122886681098},
                new double[] {3, 3, 1, 0, Double.POSITIVE_INFINITY},
                new double[] {-3, -3, 0, Double.NEGATIVE_INFINITY},
                new double[] {0, 0, -1, 0, 0.6931471805599453});
    }

    @ParameterizedTest
    @MethodSource("sums")
    void theLogSumExpOverflowsOnlyWhereItsResultDoes(double[] row) {
        double[] z = Arrays.copyOf(row, row.length - 2);
        double expected = row[row.length - 1];
        double actual = Softmax.logSumExp(z, row[row.length - 2]);
        if (Double.isInfinite(expected)) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual).isCloseTo(expected, within(2 * Math.ulp(expected)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 1, 30})
    void theLogSumExpIsWhatTurnsLogitsIntoLogProbabilities(double temperature) {
        double[] z = random.doubles(50, -5, 5).toArray();
        double[] logP = new double[z.length];
        Softmax.logSoftmax(z, temperature, logP);
        double sum = Softmax.logSumExp(z, temperature);
        for (int i = 0; i < z.length; i++) {
            assertThat(z[i] / temperature - sum).isCloseTo(logP[i], within(4 * Math.ulp(Math.abs(sum) + 1)));
        }
    }
}
