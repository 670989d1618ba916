package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What softmax refuses, and that it writes nothing then; and how it writes where it does not. */
class SoftmaxRefusalTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double UNTOUCHED = 42;

    /** Every way in, so that no one of them is forgotten. */
    private enum Entry {
        SOFTMAX {
            @Override
            void call(double[] z, double at, double[] out) {
                Softmax.softmax(z, at, out);
            }
        },
        LOG_SOFTMAX {
            @Override
            void call(double[] z, double at, double[] out) {
                Softmax.logSoftmax(z, at, out);
            }
        },
        ROWS {
            @Override
            void call(double[] z, double at, double[] out) {
                Softmax.softmaxRows(z, Math.max(1, z.length), at, out);
            }
        },
        SCALED_ROWS {
            @Override
            void call(double[] z, double at, double[] out) {
                Softmax.logitScaledSoftmaxRows(z, Math.max(1, z.length), at, out);
            }
        };

        abstract void call(double[] z, double at, double[] out);
    }

    static Stream<Arguments> refusedLogits() {
        return Arrays.stream(Entry.values())
                .flatMap(entry -> Stream.of(
                        Arguments.of(
                                entry, InvalidLogitsException.Reason.NOT_A_NUMBER, 1, new double[] {0, Double.NaN, INF
                                }),
                        Arguments.of(entry, InvalidLogitsException.Reason.POSITIVE_INFINITY, 2, new double[] {
                            MASKED, 1, INF, INF
                        }),
                        Arguments.of(
                                entry, InvalidLogitsException.Reason.ALL_MASKED, -1, new double[] {MASKED, MASKED})));
    }

    @ParameterizedTest
    @MethodSource("refusedLogits")
    void whatIsNoLogitIsNamedByItsIndex(Entry entry, InvalidLogitsException.Reason reason, int index, double[] z) {
        double[] out = untouched(z.length);
        double[] before = z.clone();
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> entry.call(z, 1, out))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.index()).isEqualTo(index);
                });
        assertThat(out).containsOnly(UNTOUCHED);
        assertThat(z).containsExactly(before);
    }

    @ParameterizedTest
    @MethodSource("refusedLogits")
    void whatIsRefusedInPlaceIsLeftAsItWas(Entry entry, InvalidLogitsException.Reason reason, int index, double[] z) {
        double[] before = z.clone();
        assertThatExceptionOfType(InvalidLogitsException.class).isThrownBy(() -> entry.call(z, 1, z));
        assertThat(z).containsExactly(before);
    }

    @Test
    void noLogitAtAllIsRefused() {
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> Softmax.softmax(new double[0], 1))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(InvalidLogitsException.Reason.EMPTY));
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> Softmax.logSoftmax(new double[0], 1, new double[0]));
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> Softmax.logitScaledSoftmax(new double[0], 1));
    }

    @ParameterizedTest
    @EnumSource
    void aTemperatureOrScaleThatIsNegativeOrNanIsRefused(Entry entry) {
        double[] out = untouched(2);
        for (double at : new double[] {-1, -Double.MIN_VALUE, MASKED, Double.NaN}) {
            assertThatExceptionOfType(InvalidNumberException.class)
                    .isThrownBy(() -> entry.call(new double[] {1, 2}, at, out))
                    .satisfies(e -> assertThat(e.reason())
                            .isEqualTo(
                                    Double.isNaN(at)
                                            ? InvalidNumberException.Reason.NOT_A_NUMBER
                                            : InvalidNumberException.Reason.NEGATIVE));
        }
        assertThat(out).containsOnly(UNTOUCHED);
    }

    @ParameterizedTest
    @EnumSource
    void aResultOfAnotherLengthIsRefused(Entry entry) {
        double[] longer = untouched(3);
        assertThatIllegalArgumentException().isThrownBy(() -> entry.call(new double[] {1, 2}, 1, longer));
        assertThatIllegalArgumentException().isThrownBy(() -> entry.call(new double[] {1, 2}, 1, untouched(1)));
        assertThatNullPointerException().isThrownBy(() -> entry.call(new double[] {1, 2}, 1, null));
        assertThat(longer).containsOnly(UNTOUCHED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 7})
    void rowsThatDoNotFillTheMatrixAreRefused(int classes) {
        double[] out = untouched(6);
        assertThatIllegalArgumentException().isThrownBy(() -> Softmax.softmaxRows(new double[6], classes, 1, out));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Softmax.logitScaledSoftmaxRows(new double[6], classes, 1, out));
        assertThat(out).containsOnly(UNTOUCHED);
    }

    @Test
    void aBadRowAfterGoodOnesIsNamedByItsPlaceInTheMatrixAndNothingIsWritten() {
        double[] matrix = {1, 2, 3, Double.NaN};
        double[] out = untouched(4);
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> Softmax.softmaxRows(matrix, 2, 1, out))
                .satisfies(e -> assertThat(e.index()).isEqualTo(3));
        assertThat(out).containsOnly(UNTOUCHED);
    }

    @ParameterizedTest
    @EnumSource
    void theResultMayBeTheInput(Entry entry) {
        double[] z = {3, -1, MASKED, 2.5};
        double[] apart = new double[4];
        entry.call(z, 0.7, apart);
        entry.call(z, 0.7, z);
        assertThat(z).containsExactly(apart);
    }

    @Test
    void rowsAreEachByItself() {
        double[] first = {1, 5, 7};
        double[] second = {-1e308, 1e308, MASKED};
        double[] matrix = {1, 5, 7, -1e308, 1e308, MASKED};
        for (double at : new double[] {0, 0.7, 1e308, INF}) {
            double[] rows = new double[6];
            Softmax.softmaxRows(matrix, 3, at, rows);
            assertThat(Arrays.copyOf(rows, 3)).containsExactly(Softmax.softmax(first, at));
            assertThat(Arrays.copyOfRange(rows, 3, 6)).containsExactly(Softmax.softmax(second, at));
            Softmax.logitScaledSoftmaxRows(matrix, 3, at, rows);
            assertThat(Arrays.copyOf(rows, 3)).containsExactly(Softmax.logitScaledSoftmax(first, at));
            assertThat(Arrays.copyOfRange(rows, 3, 6)).containsExactly(Softmax.logitScaledSoftmax(second, at));
        }
    }

    @Test
    void aMatrixWithoutRowsGivesNone() {
        double[] nothing = {};
        Softmax.softmaxRows(nothing, 3, 1, nothing);
        assertThat(nothing).isEmpty();
    }

    @Test
    void minusZeroTiesWithZeroAndIsTheLimitAsATemperature() {
        assertThat(Softmax.softmax(new double[] {-0.0, 0.0, -1}, -0.0)).containsExactly(0.5, 0.5, 0);
        assertThat(Softmax.softmax(new double[] {0.0, -0.0}, 0.3)).containsExactly(0.5, 0.5);
        assertThat(Softmax.logitScaledSoftmax(new double[] {1, 2}, -0.0)).containsExactly(0.5, 0.5);
    }

    @Test
    void aLogProbabilityOfZeroIsNotMinusZero() {
        double[] logP = new double[1];
        for (double temperature : new double[] {0, 1, INF}) {
            Softmax.logSoftmax(new double[] {7}, temperature, logP);
            assertThat(1 / logP[0]).isEqualTo(INF);
        }
    }

    private static double[] untouched(int n) {
        double[] out = new double[n];
        Arrays.fill(out, UNTOUCHED);
        return out;
    }

    @Test
    void aMaskedRowOfAMatrixIsNamedByWhereItBegins() {
        double masked = Double.NEGATIVE_INFINITY;
        double[] matrix = {1, 2, masked, masked, 3, 4};
        assertThatThrownBy(() -> Softmax.softmaxRows(matrix, 2, 1, new double[6]))
                .isInstanceOfSatisfying(InvalidLogitsException.class, e -> {
                    assertThat(e.reason()).isEqualTo(InvalidLogitsException.Reason.ALL_MASKED);
                    assertThat(e.index()).isEqualTo(2);
                    assertThat(e).hasMessageContaining("logits[2]");
                });
    }

    @Test
    void aMaskedFirstRowIsARowToo() {
        double[] matrix = {MASKED, MASKED, 1, 2};
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(() -> Softmax.softmaxRows(matrix, 2, 1, matrix))
                .withMessageContaining("row at logits[0]");
    }

    @Test
    void aScaledResultOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Softmax.logitScaledSoftmax(new double[] {1, 2}, 1, new double[3]));
    }

    @Test
    void minusZeroIsTheLimitForTheLogSumToo() {
        assertThat(Softmax.logSumExp(new double[] {1, 2}, -0.0)).isEqualTo(INF);
        assertThat(Softmax.logSumExp(new double[] {-1, -2}, -0.0)).isEqualTo(MASKED);
    }

    @Test
    void oddsAtNoTemperatureAreRefusedForEqualLogitsToo() {
        assertThatThrownBy(() -> Softmax.logOdds(1, 1, Double.NaN)).isInstanceOf(InvalidNumberException.class);
        assertThatThrownBy(() -> Softmax.logOdds(1, 1, -5)).isInstanceOf(InvalidNumberException.class);
        assertThatThrownBy(() -> Softmax.logOdds(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1))
                .isInstanceOf(InvalidLogitsException.class);
    }

    @Test
    void aScaledSoftmaxMayBeWrittenInPlace() {
        double[] logits = {1, 2, 3};
        double[] expected = Softmax.logitScaledSoftmax(logits, 2);
        Softmax.logitScaledSoftmax(logits, 2, logits);
        assertThat(logits).containsExactly(expected);
    }
}
