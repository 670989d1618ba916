package io.github.tauscope.kernel.partial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Whole distributions, cut to their top k: softmax of all logits must lie within what the list allows, at every τ. */
class PartialDistributionPropertyTest {

    private static final DoubleUnaryOperator DOUBLE = log -> log;
    private static final DoubleUnaryOperator FLOAT = log -> (float) log;
    private static final DoubleUnaryOperator FIVE_DECIMALS =
            log -> new BigDecimal(log).setScale(5, RoundingMode.HALF_EVEN).doubleValue();

    @Property(tries = 2000)
    void theTruthIsWithin(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2000) int n,
            @ForAll @IntRange(min = 1, max = 30) int k,
            @ForAll @DoubleRange(min = -6, max = 6) double logTau,
            @ForAll @IntRange(min = 0, max = 2) int printed,
            @ForAll boolean known) {
        Random random = new Random(seed);
        double[] z = logits(random, n);
        Temperature source = Temperature.of(Math.pow(10, random.nextDouble() * 2 - 1));
        TopList list = cut(z, source, Math.min(k, n), printed, known);
        assertThat(list.contradiction()).isEmpty();
        for (double tau :
                new double[] {source.value() * Math.pow(10, logTau), source.value(), 0, Double.POSITIVE_INFINITY}) {
            assertWithin(z, list, Temperature.of(tau));
        }
    }

    private static double[] logits(Random random, int n) {
        double scale = new double[] {0, 1e-3, 1, 10, 300}[random.nextInt(5)];
        boolean ties = random.nextInt(4) == 0;
        return random.doubles(n)
                .map(u -> scale * (random.nextBoolean() ? u : Math.log(u + 1e-12)))
                .map(z -> ties ? Math.rint(z) : z)
                .sorted()
                .toArray();
    }

    private static TopList cut(double[] z, Temperature source, int k, int printed, boolean known) {
        Distribution whole = Distribution.of(Logits.of(z), source);
        int[] order = whole.logits().descendingOrder();
        DoubleUnaryOperator rounding = new DoubleUnaryOperator[] {DOUBLE, FLOAT, FIVE_DECIMALS}[printed];
        Logits top = Logits.of(Arrays.stream(order)
                .limit(k)
                .mapToDouble(whole::logProbability)
                .map(rounding)
                .toArray());
        OptionalLong vocabulary = known ? OptionalLong.of(z.length) : OptionalLong.empty();
        return printed == 0
                ? TopList.ofDoubles(top, source, vocabulary, OptionalDouble.empty())
                : TopList.of(top, source, vocabulary, OptionalDouble.empty());
    }

    private static void assertWithin(double[] z, TopList list, Temperature tau) {
        Distribution truth = Distribution.of(Logits.of(z), tau);
        int[] order = truth.logits().descendingOrder();
        int k = list.logProbabilities().size();
        PartialDistribution partial = list.at(tau);
        for (int i = 0; i < k; i++) {
            assertContains(partial.probability(i), truth.probability(order[i]), "p " + i + " at " + tau);
        }
        double rest = IntStream.range(k, z.length)
                .mapToDouble(j -> truth.probability(order[j]))
                .sum();
        assertContains(partial.rest(), rest, "rest at " + tau);
        assertContains(partial.entropy(), truth.entropy(), "entropy at " + tau);
    }

    /** The reference itself is rounded: a few ulp of a p, and more of a sum of up to 2000. */
    private static void assertContains(Interval bounds, double truth, String what) {
        double rounding = 1e-14 * truth;
        assertThat(bounds.low() <= truth + rounding && truth - rounding <= bounds.high())
                .as("%s: %s in %s", what, truth, bounds)
                .isTrue();
    }
}
