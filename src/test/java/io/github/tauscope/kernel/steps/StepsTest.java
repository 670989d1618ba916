package io.github.tauscope.kernel.steps;

import static io.github.tauscope.kernel.steps.Finding.Kind.ABOVE_ONE;
import static io.github.tauscope.kernel.steps.Finding.Kind.DIVISION_BY_ZERO;
import static io.github.tauscope.kernel.steps.Finding.Kind.NEGATIVE;
import static io.github.tauscope.kernel.steps.Finding.Kind.NOT_A_NUMBER;
import static io.github.tauscope.kernel.steps.Finding.Kind.OVERFLOW;
import static io.github.tauscope.kernel.steps.Finding.Kind.SUM_NOT_ONE;
import static io.github.tauscope.kernel.steps.Finding.Kind.UNDERFLOW;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.DIVISION_BY_SUM;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.HARDMAX;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.NAIVE;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.NAIVE_FLOAT16;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.NAIVE_FLOAT32;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.SOFTMAX;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.SOFTMAX_FLOAT16;
import static io.github.tauscope.kernel.steps.SoftmaxMethod.SOFTMAX_FLOAT32;
import static io.github.tauscope.kernel.steps.Step.DIFFERENCE;
import static io.github.tauscope.kernel.steps.Step.LOGIT;
import static io.github.tauscope.kernel.steps.Step.PROBABILITY;
import static io.github.tauscope.kernel.steps.Step.QUOTIENT;
import static io.github.tauscope.kernel.steps.Step.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.kernel.Temperature;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;
    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Provide
    Arbitrary<double[]> logits() {
        Arbitrary<Double> logit = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.doubles().between(-200, 200)),
                Tuple.of(1, Arbitraries.of(MASKED, 0.0, 1e308, -1e308)));
        return logit.array(double[].class).ofMinSize(1).ofMaxSize(20).filter(z -> IntStream.range(0, z.length)
                .anyMatch(i -> z[i] != MASKED));
    }

    @Provide
    Arbitrary<Double> temperatures() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-10, 10).map(x -> Math.pow(10, x)),
                Arbitraries.of(0.0, INF, Double.MIN_VALUE, Double.MAX_VALUE));
    }

    @Property
    void theRightWayEndsInTheKernelsProbabilities(
            @ForAll("logits") double[] z, @ForAll("temperatures") double temperature) {
        Steps steps = steps(SOFTMAX, temperature, z);
        assertThat(values(steps.probabilities())).containsExactly(Softmax.softmax(z, temperature));
        assertThat(steps.isDistribution()).isTrue();
        assertThat(steps.findings()).noneMatch(finding -> finding.kind() == NOT_A_NUMBER);
    }

    @Test
    void theRightWayColumnByColumn() {
        Steps steps = steps(SOFTMAX, 2, 1, MASKED, 3, 3);
        assertThat(steps.columns().stream().map(StepValues::step))
                .containsExactly(LOGIT, DIFFERENCE, QUOTIENT, WEIGHT, PROBABILITY);
        assertColumn(steps, LOGIT, 1, MASKED, 3, 3);
        assertColumn(steps, DIFFERENCE, -2, MASKED, 0, 0);
        assertColumn(steps, QUOTIENT, -1, MASKED, 0, 0);
        double perE = 1 / Math.E;
        assertColumn(steps, WEIGHT, perE, 0, 1, 1);
        assertThat(column(steps, WEIGHT).sum()).hasValue(2 + perE);
        assertThat(column(steps, DIFFERENCE).sum()).isEmpty();
        assertThat(steps.probabilities().sum().orElseThrow()).isCloseTo(1, within(3e-16));
        assertThat(steps.findings()).isEmpty();
    }

    @Test
    void theRightWayReachesBothLimitsWithoutAFinding() {
        Steps argmax = steps(SOFTMAX, 0, 3, MASKED, 3, 1);
        assertColumn(argmax, QUOTIENT, 0, MASKED, 0, MASKED);
        assertColumn(argmax, PROBABILITY, 0.5, 0, 0.5, 0);
        assertThat(argmax.findings()).isEmpty();
        Steps uniform = steps(SOFTMAX, INF, 3, MASKED, 3, 1);
        assertColumn(uniform, WEIGHT, 1, 0, 1, 1);
        assertThat(uniform.findings()).isEmpty();
    }

    @Test
    void theRightWaySaysWhereItsColumnsLeaveTheDoubles() {
        Steps steps = steps(SOFTMAX, 1e308, 1e308, -1e308);
        assertFindings(steps, new Finding(OVERFLOW, DIFFERENCE, 1));
        assertColumn(steps, QUOTIENT, 0, -2);
        assertFindings(steps(SOFTMAX, 1, 1000, 0), new Finding(UNDERFLOW, WEIGHT, 1));
    }

    @Test
    void naiveOverflowsInDoubles() {
        Steps steps = steps(NAIVE, 1, 1000, 999, 998);
        assertColumn(steps, WEIGHT, INF, INF, INF);
        assertColumn(steps, PROBABILITY, NAN, NAN, NAN);
        assertFindings(
                steps,
                new Finding(OVERFLOW, WEIGHT, 0),
                new Finding(OVERFLOW, WEIGHT, 1),
                new Finding(OVERFLOW, WEIGHT, 2),
                new Finding(NOT_A_NUMBER, PROBABILITY, 0),
                new Finding(NOT_A_NUMBER, PROBABILITY, 1),
                new Finding(NOT_A_NUMBER, PROBABILITY, 2),
                new Finding(SUM_NOT_ONE, PROBABILITY, -1));
        assertThat(steps.isDistribution()).isFalse();
        assertThat(steps.error(0)).isNaN();
        assertThat(steps.distribution().probability(0)).isCloseTo(0.665240955774822, within(1e-15));
    }

    @Test
    void naiveUnderflowsToZeroByZero() {
        Steps steps = steps(NAIVE, 1, -1000, -1001);
        assertColumn(steps, PROBABILITY, NAN, NAN);
        assertFindings(
                steps,
                new Finding(UNDERFLOW, WEIGHT, 0),
                new Finding(UNDERFLOW, WEIGHT, 1),
                new Finding(DIVISION_BY_ZERO, PROBABILITY, -1),
                new Finding(NOT_A_NUMBER, PROBABILITY, 0),
                new Finding(NOT_A_NUMBER, PROBABILITY, 1),
                new Finding(SUM_NOT_ONE, PROBABILITY, -1));
    }

    @Test
    void naiveOverflowsInHalvesFromTwelveOn() {
        // e^12 = 162754.8 and e^11 = 59874.1 (Python's decimal); the greatest half is 65504
        Steps steps = steps(NAIVE_FLOAT16, 1, 12, 11);
        assertColumn(steps, WEIGHT, INF, 59872);
        assertColumn(steps, PROBABILITY, NAN, 0);
        assertFindings(
                steps,
                new Finding(OVERFLOW, WEIGHT, 0),
                new Finding(NOT_A_NUMBER, PROBABILITY, 0),
                new Finding(SUM_NOT_ONE, PROBABILITY, -1));
        assertThat(steps(SOFTMAX_FLOAT16, 1, 12, 11).findings()).isEmpty();
    }

    @Test
    void aSumOverflowsWhereNoTermDoes() {
        Steps steps = steps(NAIVE_FLOAT16, 1, 11, 11);
        assertThat(column(steps, WEIGHT).sum()).hasValue(INF);
        assertColumn(steps, PROBABILITY, 0, 0);
        assertFindings(steps, new Finding(OVERFLOW, WEIGHT, -1), new Finding(SUM_NOT_ONE, PROBABILITY, -1));
    }

    @ParameterizedTest
    @EnumSource(
            value = SoftmaxMethod.class,
            names = {"SOFTMAX_FLOAT16", "SOFTMAX_FLOAT32"})
    void oneHundredAgainstThreeZerosUnderflows(SoftmaxMethod method) {
        // e^-100 = 3.72e-44 (Python's decimal); half the smallest float is 7.0e-46, half the smallest half 3.0e-8
        Steps steps = steps(method, 1, 100, 0, 0, 0);
        boolean subnormal = method == SOFTMAX_FLOAT32;
        assertThat(steps.probabilities().value(0)).isEqualTo(1);
        assertThat(steps.probabilities().value(1)).isEqualTo(subnormal ? 27 * 0x1p-149 : 0);
        assertThat(steps.findings()).hasSize(subnormal ? 0 : 3).allMatch(finding -> finding.kind() == UNDERFLOW);
        assertThat(steps.isDistribution()).isTrue();
        double ulp = method.format().ulp(steps.distribution().probability(1));
        assertThat(steps.error(1)).isGreaterThan(0).isLessThan(ulp / 2);
    }

    @Test
    void floatsUnderflowFromOneHundredAndFourOn() {
        // e^-103.9 = 7.53e-46 and e^-104 = 6.8e-46 (Python's decimal); half the smallest float is 7.0e-46
        assertThat(steps(SOFTMAX_FLOAT32, 1, 103.9, 0).findings()).isEmpty();
        assertFindings(steps(SOFTMAX_FLOAT32, 1, 104, 0), new Finding(UNDERFLOW, WEIGHT, 1));
    }

    @Test
    void divisionByASumOfZero() {
        Steps steps = steps(DIVISION_BY_SUM, 1, -0.3, 0.3);
        assertThat(column(steps, LOGIT).sum()).hasValue(0);
        assertColumn(steps, PROBABILITY, MASKED, INF);
        assertFindings(
                steps,
                new Finding(DIVISION_BY_ZERO, PROBABILITY, -1),
                new Finding(NEGATIVE, PROBABILITY, 0),
                new Finding(ABOVE_ONE, PROBABILITY, 1),
                new Finding(SUM_NOT_ONE, PROBABILITY, -1));
    }

    @Test
    void divisionByASumOfMixedSignsAddsUpToOneAndIsNoDistribution() {
        Steps steps = steps(DIVISION_BY_SUM, 1, 1, -2);
        assertColumn(steps, PROBABILITY, -1, 2);
        assertThat(steps.probabilities().sum()).hasValue(1);
        assertFindings(steps, new Finding(NEGATIVE, PROBABILITY, 0), new Finding(ABOVE_ONE, PROBABILITY, 1));
        assertThat(steps.isDistribution()).isFalse();
    }

    @Test
    void divisionByTheSumTakesNothingFromTheTemperature() {
        assertColumn(steps(DIVISION_BY_SUM, 0, 1, 3), PROBABILITY, 0.25, 0.75);
        assertColumn(steps(DIVISION_BY_SUM, 7, 1, 3), PROBABILITY, 0.25, 0.75);
    }

    @Test
    void divisionByASumWithAMaskedClass() {
        Steps steps = steps(DIVISION_BY_SUM, 1, 1, MASKED);
        assertColumn(steps, PROBABILITY, -0.0, NAN);
        assertFindings(steps, new Finding(NOT_A_NUMBER, PROBABILITY, 1), new Finding(SUM_NOT_ONE, PROBABILITY, -1));
    }

    @Test
    void hardmaxGivesAllToTheFirstOfATieAtEveryTemperature() {
        Steps steps = steps(HARDMAX, INF, MASKED, 3, 1, 3);
        assertColumn(steps, PROBABILITY, 0, 1, 0, 0);
        assertThat(steps.columns()).hasSize(2);
        assertThat(steps.findings()).isEmpty();
        assertThat(steps.error(1)).isCloseTo(2 / 3.0, within(1e-15));
    }

    @Test
    void atZeroTheSimpleWaysDivideByIt() {
        Steps stable = steps(SOFTMAX_FLOAT32, 0, 3, 1);
        assertColumn(stable, QUOTIENT, NAN, MASKED);
        assertColumn(stable, WEIGHT, NAN, 0);
        assertColumn(stable, PROBABILITY, NAN, NAN);
        assertFindings(
                stable,
                new Finding(DIVISION_BY_ZERO, QUOTIENT, -1),
                new Finding(NOT_A_NUMBER, QUOTIENT, 0),
                new Finding(SUM_NOT_ONE, PROBABILITY, -1));
        assertColumn(steps(NAIVE, 0, 3, -1, 0, MASKED), QUOTIENT, INF, MASKED, NAN, MASKED);
    }

    @Test
    void atInfinityTheSimpleWaysAreUniformUnlessAClassIsMasked() {
        assertColumn(steps(NAIVE, INF, 3, -1), PROBABILITY, 0.5, 0.5);
        assertThat(steps(NAIVE, INF, 3, -1).findings()).isEmpty();
        Steps masked = steps(SOFTMAX_FLOAT16, INF, 3, MASKED);
        assertFindings(masked, new Finding(NOT_A_NUMBER, QUOTIENT, 1), new Finding(SUM_NOT_ONE, PROBABILITY, -1));
    }

    @Test
    void aTemperatureThatTheFormatCannotHoldBecomesALimit() {
        assertThat(steps(SOFTMAX_FLOAT16, 1e-8, 3, 1).findings())
                .contains(new Finding(UNDERFLOW, QUOTIENT, -1), new Finding(DIVISION_BY_ZERO, QUOTIENT, -1));
        assertFindings(steps(SOFTMAX_FLOAT16, 1e5, 3, 1), new Finding(OVERFLOW, QUOTIENT, -1));
    }

    @Test
    void aLogitThatTheFormatCannotHoldBecomesInfinite() {
        Steps steps = steps(SOFTMAX_FLOAT16, 1, 70_000, 0);
        assertColumn(steps, LOGIT, INF, 0);
        assertColumn(steps, DIFFERENCE, NAN, MASKED);
        assertThat(steps.findings())
                .startsWith(new Finding(OVERFLOW, LOGIT, 0), new Finding(NOT_A_NUMBER, DIFFERENCE, 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = SoftmaxMethod.class,
            names = {"SOFTMAX_FLOAT16", "SOFTMAX_FLOAT32", "NAIVE", "NAIVE_FLOAT16", "NAIVE_FLOAT32"})
    void aMaskedClassIsNoFinding(SoftmaxMethod method) {
        Steps steps = steps(method, 1, 1, MASKED, 2);
        assertThat(steps.probabilities().value(1)).isZero();
        assertThat(steps.findings()).isEmpty();
    }

    /** Digits by Python: fractions and decimal with 60 digits, each result rounded to the nearest np.float16 or 32. */
    @Test
    void fourClassesInHalvesAndFloats() {
        Steps half = steps(SOFTMAX_FLOAT16, 1, 1, 5, 7, 10);
        assertColumn(half, PROBABILITY, 0x1.e9cp-14, 0x1.a1cp-8, 0x1.82p-5, 0x1.e48p-1);
        assertThat(column(half, WEIGHT).sum()).hasValue(1.056640625);
        assertColumn(
                steps(NAIVE_FLOAT16, 2, 1, 5, 7, 10),
                PROBABILITY,
                0.00844573974609375,
                0.0623779296875,
                0.169677734375,
                0.759765625);
        Steps single = steps(SOFTMAX_FLOAT32, 1, 1, 5, 7, 10);
        assertColumn(
                single,
                PROBABILITY,
                0.00011679363524308428,
                0.006376716308295727,
                0.047117915004491806,
                0.9463886022567749);
        assertThat(column(single, WEIGHT).sum()).hasValue(1.0566483736038208);
        assertThat(half.isDistribution() && single.isDistribution()).isTrue();
    }

    /** The logits and τ have no exact halves; digits by Python as above. */
    @Test
    void logitsAndTemperatureAreRoundedToo() {
        assertColumn(
                steps(SOFTMAX_FLOAT16, 0.7, 0.1, 0.2, 0.7, -3),
                PROBABILITY,
                0.22119140625,
                0.255126953125,
                0.52099609375,
                0.0026493072509765625);
        assertColumn(
                steps(NAIVE_FLOAT32, 0.7, 0.1, 0.2, 0.7, -3),
                PROBABILITY,
                0.22114525735378265,
                0.2551054060459137,
                0.5211107134819031,
                0.0026385998353362083);
    }

    /** Against the float arithmetic of the machine. */
    @Property
    void floatsAreThoseOfTheMachine(@ForAll("logits") double[] z, @ForAll("temperatures") double temperature) {
        float[] weights = new float[z.length];
        float sum = 0;
        for (int i = 0; i < z.length; i++) {
            weights[i] = (float) StrictMath.exp((float) z[i] / (float) temperature);
            sum += weights[i];
        }
        double[] expected = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            expected[i] = weights[i] / sum;
        }
        assertColumn(steps(NAIVE_FLOAT32, temperature, z), PROBABILITY, expected);
    }

    @Test
    void errorsAreMeasuredFromTheKernel() {
        Steps steps = steps(SOFTMAX_FLOAT16, 1, 12, 11);
        // softmax 0.73105857863000488 by Python's decimal; the half is 0.73095703125, those nearby are 2^-11 apart
        double error = 0.73105857863000488 - 0.73095703125;
        assertThat(steps.error(0)).isCloseTo(error, within(2e-16));
        assertThat(steps(SOFTMAX, 1, 12, 11).error(0)).isZero();
    }

    @Test
    void aVocabularyInHalvesDoesNotAddUp() {
        // 2048 + 1 is 2048 in halves (ties to even), so that each of 151 936 equal classes gets 1/2048
        int classes = 151_936;
        Steps steps = steps(SOFTMAX_FLOAT16, 1, new double[classes]);
        assertThat(column(steps, WEIGHT).sum()).hasValue(2048);
        assertThat(steps.probabilities().value(classes - 1)).isEqualTo(1 / 2048.0);
        assertThat(steps.probabilities().sum()).hasValue(classes / 2048.0);
        assertFindings(steps, new Finding(SUM_NOT_ONE, PROBABILITY, -1));
    }

    @Test
    void everyStepMayUnderflow() {
        assertThat(steps(SOFTMAX, 1e300, 0, -Double.MIN_VALUE).findings())
                .containsExactly(new Finding(UNDERFLOW, QUOTIENT, 1));
        // e^-744.5 is 4.8e-324 (Python's decimal), which is a double, and half of it is none
        assertThat(steps(SOFTMAX, 1, 0, 0, -744.5).findings()).containsExactly(new Finding(UNDERFLOW, PROBABILITY, 2));
        assertThat(steps(NAIVE_FLOAT16, 1, 1e-9, 1).findings()).containsExactly(new Finding(UNDERFLOW, LOGIT, 0));
        assertThat(steps(NAIVE_FLOAT16, 1e4, 1e-4, 1).findings()).containsExactly(new Finding(UNDERFLOW, QUOTIENT, 0));
    }

    @Test
    void whatIsExactlyZeroDoesNotUnderflow() {
        assertThat(steps(SOFTMAX, 1, 0, MASKED).findings()).isEmpty();
        assertThat(steps(SOFTMAX, INF, 1, 0).findings()).isEmpty();
        assertThat(steps(NAIVE_FLOAT16, 1, 0, 1).findings()).isEmpty();
        assertThat(steps(NAIVE_FLOAT16, INF, 2, 1).findings()).isEmpty();
    }

    @Test
    void anIndexOutOfRangeIsRefused() {
        Steps steps = steps(NAIVE, 1, 1, 2);
        for (int index : new int[] {-1, 2}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> steps.error(index));
        }
    }

    private static Steps steps(SoftmaxMethod method, double temperature, double... z) {
        return Steps.of(Distribution.of(Logits.of(z), Temperature.of(temperature)), method);
    }

    private static StepValues column(Steps steps, Step step) {
        return steps.columns().stream()
                .filter(column -> column.step() == step)
                .findAny()
                .orElseThrow();
    }

    private static double[] values(StepValues column) {
        return IntStream.range(0, column.size()).mapToDouble(column::value).toArray();
    }

    private static void assertColumn(Steps steps, Step step, double... expected) {
        assertThat(values(column(steps, step))).as("%s", step).containsExactly(expected);
    }

    private static void assertFindings(Steps steps, Finding... expected) {
        assertThat(steps.findings()).containsExactly(expected);
    }
}
