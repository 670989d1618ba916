package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sweep against the {@link Distribution} at each temperature, which {@link SoftmaxAccuracyTest} holds to its oracle. */
class SweepTest {

    private static final double RELATIVE = 1e-13;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final List<Temperature> WIDE = Sweep.grid(1e-4, 1e6, 90);

    private final Random random = new Random(11);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12, 200, 3000})
    void everyPointIsThatOfTheDistribution(int n) {
        double[] z = random.doubles(n).map(any -> 3 * random.nextGaussian()).toArray();
        assertSame(z, WIDE, 0, n / 2, n - 1);
    }

    @Test
    void tiesMasksAndLimits() {
        assertSame(new double[] {3, 3, 1, MASKED}, WIDE, 0, 2);
        assertSame(new double[] {3, 3, 1, MASKED}, WIDE, 3);
        assertSame(new double[] {MASKED, 2}, WIDE, 0);
        assertSame(new double[] {MASKED, 2}, WIDE, 1);
        assertSame(new double[] {5, 4, 3}, WIDE);
        assertSame(new double[] {5, 4, 3}, WIDE, 2, 1, 0);
        double[] equal = new double[700];
        Arrays.fill(equal, -1);
        equal[600] = 1;
        assertSame(equal, WIDE, 600);
        assertSame(equal, WIDE, 3, 4);
    }

    @Test
    void logitsAndTemperaturesAtTheEdgeOfTheDoubles() {
        List<Temperature> extreme = temperatures(0, 4.9e-324, 1e-300, 1e-290, 1, 1e290, 1e300, 1.7e308);
        assertSame(new double[] {1e308, -1e308, 9e307, 3}, extreme, 1, 3);
        assertSame(new double[] {4.9e-324, 0, -4.9e-324}, extreme, 1);
        assertSame(new double[] {1e-300, 3e-300, -2e-300, 1}, extreme, 2);
        assertSame(new double[] {1e6, 1e6 + 1, 1e6 - 2, 0}, WIDE, 0);
    }

    @Test
    void temperaturesMayComeInAnyOrder() {
        double[] z = random.doubles(2000, -20, 20).toArray();
        assertSame(z, temperatures(3, 0.01, 100, 0.3, 0, 0.3, 1e4, 0.02), 5);
    }

    @Test
    void aGridHasBothLimitsAndBothEnds() {
        List<Temperature> grid = Sweep.grid(0.01, 10_000, 7);
        assertThat(grid).hasSize(9).isSorted();
        assertThat(grid.get(0)).isEqualTo(Temperature.ARGMAX);
        assertThat(grid.get(1)).isEqualTo(Temperature.of(0.01));
        assertThat(grid.get(3).value()).isCloseTo(1, within(1e-12));
        assertThat(grid.get(7)).isEqualTo(Temperature.of(10_000));
        assertThat(grid.get(8)).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void itTellsHowFarItIsAndStopsWhenItIsNotWanted() {
        List<Double> told = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Sweep.of(Logits.of(1, 2), WIDE, new int[0], part -> {
                    told.add(part);
                    if (part >= 5 / 92.0) {
                        throw new CancellationException("not wanted");
                    }
                }))
                .withMessage("not wanted");
        assertThat(told).containsExactly(0.0, 1 / 92.0, 2 / 92.0, 3 / 92.0, 4 / 92.0, 5 / 92.0);
    }

    @Test
    void theEntropyOfClassesThatArePooledCounts() {
        assertSame(new double[] {3, 2, 1.5, 0.1, -1}, WIDE, 0);
        assertSame(new double[] {3, 2, 1.5, 0.1, -1}, WIDE, 1, 3);
        assertSame(new double[] {3, 2, 1.5, 0.1, -1}, WIDE, 4);
    }

    /** 20 000 classes with e^(−35.5) each, which is 7.6e-12 together, far below the two that they are pooled with. */
    @Test
    void manyClassesOfTinyWeightsCountTogether() {
        double[] z = new double[20_003];
        Arrays.fill(z, 3, z.length, -35.5 * 1.99);
        assertSame(z, temperatures(1.99), 0);
    }

    @Test
    void aClassOutOfRangeIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Sweep.of(Logits.of(1, 2), WIDE, new int[] {2}, Progress.UNWATCHED));
    }

    private static List<Temperature> temperatures(double... values) {
        return Arrays.stream(values).mapToObj(Temperature::of).toList();
    }

    private static void assertSame(double[] z, List<Temperature> temperatures, int... classes) {
        int[] chosen = Arrays.stream(classes).distinct().toArray();
        Logits logits = Logits.of(z);
        Sweep sweep = Sweep.of(logits, temperatures, chosen, Progress.UNWATCHED);
        assertThat(sweep.points()).extracting(PooledDistribution::temperature).isEqualTo(temperatures);
        for (PooledDistribution point : sweep.points()) {
            Distribution expected = Distribution.of(logits, point.temperature());
            String where = "at τ = " + point.temperature();
            assertNear(point.entropy(), expected.entropy(), "entropy " + where);
            assertNear(point.perplexity(), expected.perplexity(), "perplexity " + where);
            for (int k = 0; k < chosen.length; k++) {
                assertNear(point.chosen(k), expected.at(chosen[k]), "class " + chosen[k] + " " + where);
            }
            assertOthers(point.others(), expected, chosen, where);
        }
    }

    private static void assertOthers(Probability others, Distribution expected, int[] chosen, String where) {
        double sum = IntStream.range(0, expected.size())
                .filter(i -> IntStream.of(chosen).noneMatch(k -> k == i))
                .mapToDouble(expected::probability)
                .sum();
        boolean exactlyZero = IntStream.range(0, expected.size())
                .filter(i -> IntStream.of(chosen).noneMatch(k -> k == i))
                .mapToObj(expected::at)
                .allMatch(p -> p.exact() && p.value() == 0);
        boolean exactlyOne = IntStream.of(chosen).mapToObj(expected::at).allMatch(p -> p.exact() && p.value() == 0);
        assertThat(others.value()).as("others " + where).isCloseTo(sum, within(RELATIVE * sum + 1e-320));
        assertThat(others.exact()).as("others " + where).isEqualTo(exactlyZero || exactlyOne);
        if (sum > 1e-300 && !exactlyOne) {
            assertNear(Math.exp(others.log()), others.value(), "ln of others " + where);
        }
        assertThat(others.log()).isLessThanOrEqualTo(0);
        assertThat(others.log() == MASKED).isEqualTo(exactlyZero);
    }

    private static void assertNear(Probability actual, Probability expected, String what) {
        assertNear(actual.value(), expected.value(), what);
        assertNear(actual.log(), expected.log(), "ln of " + what);
        assertThat(actual.exact()).as(what).isEqualTo(expected.exact());
    }

    private static void assertNear(double actual, double expected, String what) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).as(what).isEqualTo(expected);
        } else {
            assertThat(actual).as(what).isCloseTo(expected, within(RELATIVE * Math.abs(expected) + 1e-320));
        }
    }
}
