package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.CompensatedSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far two distributions p and a can be apart of which only the likeliest classes are known. Classes that one of them lists
 * are compared one by one, all others together; h is the entropy of two classes. Immutable.
 *
 * <pre>
 *   ½ Σ distance(p_i, a_i) ≤ TV ≤ 1 − Σ min(p_i, a_i)
 *   2 TV² ≤ KL                 (Pinsker); no upper bound, since an unlisted a_i can be as small as one likes
 *   ln 2 − h((1 − TV)/2) ≤ JS ≤ TV ln 2
 * </pre>
 *
 * <p>Sources: J. Lin, "Divergence measures based on the Shannon entropy", 1991; J. Briët and P. Harremoës, "Properties of
 * classical and quantum Jensen–Shannon divergence", 2009.
 */
public final class ListComparison {

    /** Stands for a class that the other list does not have. */
    public static final int NOT_LISTED = -1;

    /** Stands for a class of which nobody can say whether the other list has it. */
    public static final int UNKNOWN = -2;

    private static final double LN_2 = StrictMath.log(2);

    private final PartialDistribution present;
    private final PartialDistribution baseline;
    private final int[] inBaseline;
    private final int[] inPresent;
    private final boolean isSame;
    private final List<Pair> pairs = new ArrayList<>();

    /** The bounds of one class, or of the remainder, in both. */
    private record Pair(Interval p, Interval a) {

        /** Returns by how much they surely differ. */
        double distance() {
            return Math.max(0, Math.max(p.low() - a.high(), a.low() - p.high()));
        }

        /** Returns by how much they can differ. */
        double reach() {
            return Math.max(p.high() - a.low(), a.high() - p.low());
        }
    }

    /**
     * @param inBaseline for each class that {@code present} lists, its index in the list of {@code baseline}, or
     *     {@link #NOT_LISTED} or {@link #UNKNOWN}
     * @param inPresent the same the other way round
     * @param isSame whether both are the same distribution, so that they differ in nothing
     */
    public ListComparison(
            PartialDistribution present,
            PartialDistribution baseline,
            int[] inBaseline,
            int[] inPresent,
            boolean isSame) {
        this.present = present;
        this.baseline = baseline;
        this.inBaseline = inBaseline.clone();
        this.inPresent = inPresent.clone();
        this.isSame = isSame;
        IntStream.range(0, inBaseline.length)
                .filter(i -> inBaseline[i] != UNKNOWN)
                .forEach(i -> pairs.add(new Pair(present.probability(i), baseline(i))));
        IntStream.range(0, inPresent.length)
                .filter(j -> inPresent[j] == NOT_LISTED)
                .forEach(j -> pairs.add(new Pair(present.unlisted(), baseline.probability(j))));
    }

    /** Returns the same classes at other temperatures. */
    public ListComparison with(PartialDistribution changed, PartialDistribution changedBaseline, boolean areSame) {
        return new ListComparison(changed, changedBaseline, inBaseline, inPresent, areSame);
    }

    public PartialDistribution baseline() {
        return baseline;
    }

    /** Returns the bounds of a_i, the other's probability of the class i that the present one lists. */
    public Interval baseline(int i) {
        return switch (inBaseline[i]) {
            case NOT_LISTED -> baseline.unlisted();
            case UNKNOWN -> Interval.UNIT;
            default -> baseline.probability(inBaseline[i]);
        };
    }

    /** Returns the bounds of what the other gives all classes that the present one does not list. */
    public Interval baselineRest() {
        return remainder(
                IntStream.range(0, inBaseline.length).mapToObj(this::baseline).toList());
    }

    /** Returns the listed class that surely differs most, the first of several; of those that perhaps don't, the one that can most. */
    public int changedMost() {
        OptionalInt most =
                IntStream.range(0, inBaseline.length).reduce((best, i) -> differsMore(pair(i), pair(best)) ? i : best);
        return most.orElseThrow();
    }

    /** Returns the bounds of the total variation, in [0, 1]. */
    public Interval totalVariation() {
        if (isSame) {
            return Interval.ZERO;
        }
        Pair rest = new Pair(remainder(pairs, Pair::p), remainder(pairs, Pair::a));
        double less = sum(pair -> Math.max(0, pair.p().low() - pair.a().high()));
        double more = sum(pair -> Math.max(0, pair.a().low() - pair.p().high()));
        double half = (sum(Pair::distance) + rest.distance()) / 2;
        double common = sum(pair -> Math.min(pair.p().low(), pair.a().low()));
        double reach = (sum(Pair::reach) + rest.p().high() + rest.a().high()) / 2;
        double low = Math.max(half, Math.max(less, more)) - rounding();
        double high = Math.min(1 - common, reach) + rounding();
        return Interval.ofProbability(low, Math.max(low, high));
    }

    /** Returns the bounds of KL(p ‖ a) in nats. */
    public Interval kullbackLeibler() {
        double least = totalVariation().low();
        return isSame
                ? Interval.ZERO
                : new Interval(Math.max(0, Outward.down(2 * least * least)), Double.POSITIVE_INFINITY);
    }

    /** Returns the bounds of the Jensen–Shannon divergence in nats, in [0, ln 2]. */
    public Interval jensenShannon() {
        if (isSame) {
            return Interval.ZERO;
        }
        Interval variation = totalVariation();
        double least = LN_2 - entropy((1 - variation.low()) / 2) - rounding();
        double most = Outward.up(LN_2 * variation.high());
        return new Interval(Math.max(0, Math.min(least, most)), most);
    }

    private Pair pair(int i) {
        return new Pair(present.probability(i), baseline(i));
    }

    private static boolean differsMore(Pair one, Pair other) {
        return one.distance() == other.distance() ? one.reach() > other.reach() : one.distance() > other.distance();
    }

    private double sum(ToDoubleFunction<Pair> term) {
        return CompensatedSum.of(pairs.size(), i -> term.applyAsDouble(pairs.get(i)));
    }

    private Interval remainder(List<Pair> all, Function<Pair, Interval> side) {
        return remainder(all.stream().map(side).toList());
    }

    /** Returns the bounds of 1 − Σ. */
    private Interval remainder(List<Interval> parts) {
        double least = 1 - CompensatedSum.of(parts.size(), i -> parts.get(i).high()) - rounding();
        double most = 1 - CompensatedSum.of(parts.size(), i -> parts.get(i).low()) + rounding();
        return Interval.ofProbability(least, Math.max(least, most));
    }

    /** Covers the rounding of each term and of what is made of the sums, which are at most 2. */
    private double rounding() {
        return (pairs.size() + 8) * Math.ulp(1.0);
    }

    /** Returns −x ln x − (1 − x) ln(1 − x). */
    private static double entropy(double x) {
        return -Arrays.stream(new double[] {x, 1 - x})
                .map(part -> part <= 0 ? 0 : part * StrictMath.log(part))
                .sum();
    }
}
