package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The references are sums over the probabilities of {@link Distribution}, which has its own against 60 digits. */
class RowMomentsTest {

    @Property
    void momentsAreThoseOfTheDistribution(
            @ForAll("logits") double[] z,
            @ForAll @DoubleRange(min = 0.05, max = 50) double tau,
            @ForAll @IntRange(max = 39) int any) {
        assertSame(Logits.of(z), Temperature.of(tau), any % z.length);
    }

    @Provide
    Arbitrary<double[]> logits() {
        return Arbitraries.doubles()
                .between(-30, 30)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Test
    void limitsMasksTiesAndManyClassesAreNoExceptions() {
        double masked = Double.NEGATIVE_INFINITY;
        for (Temperature tau : new Temperature[] {Temperature.ARGMAX, Temperature.ONE, Temperature.UNIFORM}) {
            assertSame(Logits.of(1, 5, 7, 7), tau, 3);
            assertSame(Logits.of(1, masked, 7, 3), tau, 2);
            assertSame(Logits.of(4), tau, 0);
            double[] many = new double[3000];
            for (int i = 0; i < many.length; i++) {
                many[i] = i % 7 == 0 ? masked : Math.sin(i) * 9;
            }
            assertSame(Logits.of(many), tau, 1);
        }
        RowMoments impossible = RowMoments.of(Logits.of(1, masked), Temperature.ONE);
        assertThat(impossible.loss(1)).isInfinite();
        assertThat(impossible.brier(1)).isEqualTo(2);
        RowMoments great = RowMoments.of(Logits.of(1e308, -1e308), Temperature.of(1e308));
        assertThat(great.loss(0)).isCloseTo(Math.log1p(Math.exp(-2)), within(1e-15));
        assertThat(great.variance()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    /** Far from 0 and 1, and where p_y = 1 − 2e-44, whose square no difference from 1 would keep. */
    @Test
    void aSureClassKeepsItsDigits() {
        RowMoments sure = RowMoments.of(Logits.of(100, 0), Temperature.ONE);
        assertThat(sure.loss(0)).isCloseTo(Math.exp(-100), within(1e-58));
        assertThat(sure.brier(0)).isCloseTo(2 * Math.exp(-200), within(1e-101));
        assertThat(sure.variance()).isCloseTo(1e4 * Math.exp(-100), within(1e-54));
    }

    private static void assertSame(Logits logits, Temperature tau, int trueClass) {
        Distribution p = Distribution.of(logits, tau);
        RowMoments moments = RowMoments.of(logits, tau);
        int n = logits.size();
        double mean = CompensatedSum.of(n, i -> p.probability(i) == 0 ? 0 : p.probability(i) * difference(logits, i));
        double variance = CompensatedSum.of(
                n, i -> p.probability(i) == 0 ? 0 : p.probability(i) * Math.pow(difference(logits, i) - mean, 2));
        double third = CompensatedSum.of(
                n, i -> p.probability(i) == 0 ? 0 : p.probability(i) * Math.pow(difference(logits, i) - mean, 3));
        double brier = CompensatedSum.of(n, i -> Math.pow(i == trueClass ? 1 - p.probability(i) : p.probability(i), 2));
        assertThat(moments.mean()).isCloseTo(mean, within(1e-13 * (1 - mean)));
        assertThat(moments.variance()).isCloseTo(variance, within(1e-13 * (1 + mean * mean)));
        assertThat(moments.thirdCentral()).isCloseTo(third, within(1e-13 * (1 - mean * mean * mean + Math.abs(third))));
        assertThat(moments.brier(trueClass)).isCloseTo(brier, within(1e-15 * n));
        assertThat(moments.greatest()).isCloseTo(p.probability(logits.argmax()[0]), within(1e-14));
        double loss = CrossEntropy.loss(p, trueClass);
        if (Double.isInfinite(loss)) {
            assertThat(moments.loss(trueClass)).isEqualTo(loss);
        } else {
            assertThat(moments.loss(trueClass)).isCloseTo(loss, within(1e-13 * (loss + Double.MIN_NORMAL)));
        }
    }

    private static double difference(Logits logits, int index) {
        return logits.get(index) - logits.max();
    }
}
