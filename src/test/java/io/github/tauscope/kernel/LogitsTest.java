package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.InvalidLogitsException.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LogitsTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    private final Logits logits = Logits.of(1, MASKED, 7, 7, -2);

    @Test
    void whatIsNoLogitIsRefusedWithItsIndex() {
        assertRefused(() -> Logits.of(), Reason.EMPTY, -1);
        assertRefused(() -> Logits.of(1, Double.NaN), Reason.NOT_A_NUMBER, 1);
        assertRefused(() -> Logits.of(Double.POSITIVE_INFINITY), Reason.POSITIVE_INFINITY, 0);
        assertRefused(() -> Logits.of(MASKED, MASKED), Reason.ALL_MASKED, -1);
    }

    @Test
    void theyAreCopiedInAndOut() {
        double[] given = {1, 2};
        Logits kept = Logits.of(given);
        given[0] = 9;
        kept.toArray()[1] = 9;
        kept.descendingOrder()[0] = 9;
        assertThat(kept.toArray()).containsExactly(1, 2);
        assertThat(kept.descendingOrder()).containsExactly(1, 0);
    }

    @Test
    void greatestAndLeastLeaveMaskedClassesOut() {
        assertThat(logits.max()).isEqualTo(7);
        assertThat(logits.min()).isEqualTo(-2);
        assertThat(logits.unmasked()).isEqualTo(4);
        assertThat(logits.isMasked(1)).isTrue();
        assertThat(logits.isMasked(0)).isFalse();
    }

    @Test
    void allOfATieAreArgmax() {
        assertThat(logits.argmax()).containsExactly(2, 3);
        assertThat(Logits.of(-0.0, 0.0).argmax()).containsExactly(0, 1);
    }

    @Test
    void descendingOrderKeepsTiesInPlaceAndMaskedClassesLast() {
        assertThat(logits.descendingOrder()).containsExactly(2, 3, 0, 4, 1);
        assertThat(Logits.of(MASKED, 1, MASKED).descendingOrder()).containsExactly(1, 0, 2);
    }

    @Test
    void zerosOfEitherSignTieInTheOrder() {
        assertThat(Logits.of(-0.0, 0.0, -0.0).descendingOrder()).containsExactly(0, 1, 2);
    }

    /** Against the stable sort of the JDK, of boxed indices. */
    @Test
    void descendingOrderIsThatOfAStableSort() {
        Random random = new Random(11);
        double[] z = DoubleStream.concat(
                        random.longs(500).mapToDouble(Double::longBitsToDouble).filter(x -> x < Double.MAX_VALUE),
                        random.ints(500, -9, 9).mapToDouble(i -> i / 4.0))
                .toArray();
        int[] expected = IntStream.range(0, z.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> 0 - z[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(Logits.of(z).descendingOrder()).containsExactly(expected);
    }

    /** Against sorting anew, which logits that know no order yet do. */
    @Property
    void theOrderAfterAnEditIsThatOfTheEditedLogits(
            @ForAll @Size(min = 1, max = 40) List<@From("coarse") Double> list,
            @ForAll @IntRange(max = 39) int any,
            @ForAll @From("coarse") double logit) {
        double[] z = list.stream().mapToDouble(Double::doubleValue).toArray();
        int index = any % z.length;
        z[(index + 1) % z.length] = 1; // or all could be masked
        double edited = z.length == 1 ? 1 : logit;
        Logits known = Logits.of(z);
        known.descendingOrder();
        z[index] = edited;
        assertThat(known.with(index, edited).descendingOrder())
                .containsExactly(Logits.of(z).descendingOrder());
    }

    /** Against the whole order. More than 64 are sorted, and so are fewer where the order is known. */
    @Property
    void theFirstOfTheOrderAreFoundWithoutSorting(
            @ForAll @Size(min = 1, max = 150) List<@From("coarse") Double> list,
            @ForAll @IntRange(min = 1, max = 90) int most) {
        double[] z = list.stream().mapToDouble(Double::doubleValue).toArray();
        z[z.length / 2] = 1; // or all could be masked
        int[] first = Arrays.copyOf(Logits.of(z).descendingOrder(), Math.min(most, z.length));
        Logits known = Logits.of(z);
        assertThat(known.descendingOrder(most)).containsExactly(first);
        assertThat(known.argmax()).containsExactly(Logits.of(z).argmax());
        known.descendingOrder();
        assertThat(known.descendingOrder(most)).containsExactly(first);
    }

    @Test
    void manyDifferentLogitsHaveTheSameFirstHoweverTheyAreFound() {
        double[] z = new Random(12).doubles(3000, -9, 9).toArray();
        int[] order = Logits.of(z).descendingOrder();
        assertThat(Logits.of(z).descendingOrder(40)).containsExactly(Arrays.copyOf(order, 40));
        double[] ascending = DoubleStream.of(z).sorted().toArray();
        assertThat(Logits.of(ascending).descendingOrder(3)).containsExactly(2999, 2998, 2997);
    }

    /** Few values, so that there are ties. */
    @Provide
    Arbitrary<Double> coarse() {
        return Arbitraries.of(MASKED, -1.5, -0.0, 0.0, 1.0, 1e308);
    }

    @Test
    void whatIsBeyondTheDoublesNamesTheirExactBound() {
        assertThatThrownBy(() -> Logits.of(1e308).shifted(1e308))
                .hasMessage("logits[0] would be beyond the greatest double, 1.7976931348623157e308.");
        assertThatThrownBy(() -> Reals.parse("1e400"))
                .hasMessage("1e400 is finite, but greater than the greatest double, 1.7976931348623157e308.");
        assertThatThrownBy(() -> Temperature.ofLogInverse(800))
                .hasMessage("800 belongs to a temperature outside the doubles, 4.9e-324 to 1.7976931348623157e308.");
    }

    @Test
    void oneIsReplacedInsertedOrTakenOut() {
        assertThat(logits.with(1, 3).toArray()).containsExactly(1, 3, 7, 7, -2);
        assertThat(logits.withInserted(0, 3).toArray()).containsExactly(3, 1, MASKED, 7, 7, -2);
        assertThat(logits.withInserted(5, 3).toArray()).containsExactly(1, MASKED, 7, 7, -2, 3);
        assertThat(logits.without(0).toArray()).containsExactly(MASKED, 7, 7, -2);
        assertThat(logits.without(4).toArray()).containsExactly(1, MASKED, 7, 7);
        assertThat(logits.permuted(new int[] {4, 3, 2, 1, 0}).toArray()).containsExactly(-2, 7, 7, MASKED, 1);
        assertThat(logits.toArray()).containsExactly(1, MASKED, 7, 7, -2);
    }

    @Test
    void anEditThatLeavesNothingToShareIsRefused() {
        assertRefused(() -> Logits.of(1).without(0), Reason.EMPTY, -1);
        assertRefused(() -> Logits.of(1, MASKED).without(0), Reason.ALL_MASKED, -1);
        assertRefused(() -> Logits.of(1, MASKED).with(0, MASKED), Reason.ALL_MASKED, -1);
        assertRefused(() -> Logits.of(1).withInserted(1, Double.NaN), Reason.NOT_A_NUMBER, 1);
    }

    @Test
    void anIndexOutOfRangeIsRefused() {
        for (int index : new int[] {-1, 5}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> logits.get(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> logits.isMasked(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> logits.with(index, 1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> logits.without(index));
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> logits.withInserted(6, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> logits.withInserted(-1, 1));
    }

    @Test
    void shiftingAndScalingLeaveMaskedClassesMasked() {
        assertThat(logits.shifted(3).toArray()).containsExactly(4, MASKED, 10, 10, 1);
        assertThat(logits.scaled(-2).toArray()).containsExactly(-2, MASKED, -14, -14, 4);
        assertThat(logits.scaled(0).toArray()).containsExactly(0, MASKED, 0, 0, -0.0);
    }

    @Test
    void whatWouldOverflowIsRefusedAndNotMasked() {
        assertRefused(() -> Logits.of(1, -1e308).scaled(10), Reason.OVERFLOW, 1);
        assertRefused(() -> Logits.of(1, 1e308).shifted(1e308), Reason.OVERFLOW, 1);
        assertRefused(() -> Logits.of(MASKED, 1).shifted(MASKED), Reason.OVERFLOW, 1);
        assertRefused(() -> Logits.of(1, 2).scaled(Double.NaN), Reason.NOT_A_NUMBER, 0);
    }

    @Test
    void probabilitiesComeBackWhateverTheirSum() {
        Distribution distribution = Distribution.of(Logits.fromProbabilities(1, 0, 3), Temperature.ONE);
        assertThat(distribution.probability(0)).isCloseTo(0.25, within(1e-16));
        assertThat(distribution.probability(1)).isZero();
        assertThat(distribution.probability(2)).isCloseTo(0.75, within(2e-16));
    }

    @Test
    void whatIsNoProbabilityIsRefusedWithItsIndex() {
        assertRefused(() -> Logits.fromProbabilities(1, -0.1), Reason.NEGATIVE_PROBABILITY, 1);
        assertRefused(() -> Logits.fromProbabilities(MASKED), Reason.NEGATIVE_PROBABILITY, 0);
        assertRefused(() -> Logits.fromProbabilities(0, 0), Reason.ALL_MASKED, -1);
        assertRefused(() -> Logits.fromProbabilities(1, Double.NaN), Reason.NOT_A_NUMBER, 1);
        assertRefused(() -> Logits.fromProbabilities(Double.POSITIVE_INFINITY), Reason.POSITIVE_INFINITY, 0);
        assertRefused(() -> Logits.fromProbabilities(), Reason.EMPTY, -1);
    }

    @Test
    void equalValuesAreEqualLogits() {
        assertThat(Logits.of(1, MASKED)).isEqualTo(Logits.of(1, MASKED)).hasSameHashCodeAs(Logits.of(1, MASKED));
        assertThat(Logits.of(1, 2)).isNotEqualTo(Logits.of(2, 1));
    }

    @Test
    void otherValuesHaveAnotherHashAndAllAreSaid() {
        assertThat(Logits.of(1, 2)).doesNotHaveSameHashCodeAs(Logits.of(2, 1));
        assertThat(Logits.of(1, MASKED)).hasToString("[1.0, -Infinity]");
    }

    private static void assertRefused(Runnable body, Reason reason, int index) {
        assertThatExceptionOfType(InvalidLogitsException.class)
                .isThrownBy(body::run)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
    }
}
