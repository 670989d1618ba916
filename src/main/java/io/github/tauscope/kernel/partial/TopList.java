package io.github.tauscope.kernel.partial;

import io.github.tauscope.kernel.CompensatedSum;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a distribution: ln p of k ≥ 1 listed classes at a source temperature τ₀, and perhaps the number N of all
 * classes. Each number stands for all that round to it, so the rest and the ceiling are intervals too. Immutable.
 */
public final class TopList {

    private final Logits logProbabilities;
    private final Temperature source;
    private final OptionalLong vocabulary;
    private final OptionalDouble ceiling;
    private final double[] halfWidths;
    private final double restLow;
    private final double restHigh;

    private TopList(
            Logits logProbabilities,
            double[] halfWidths,
            Temperature source,
            OptionalLong vocabulary,
            OptionalDouble ceiling) {
        if (source.isLimit()) {
            throw new IllegalArgumentException(
                    "The source temperature is " + source + "; it must be above 0 and finite.");
        }
        if (vocabulary.isPresent() && vocabulary.getAsLong() < logProbabilities.size()) {
            throw new IllegalArgumentException("There are " + logProbabilities.size() + " listed classes, but only "
                    + vocabulary.getAsLong() + " in all.");
        }
        this.logProbabilities = logProbabilities;
        this.source = source;
        this.vocabulary = vocabulary;
        this.ceiling = ceiling.stream().filter(c -> !Double.isNaN(c)).findFirst();
        this.halfWidths = halfWidths;
        this.restLow = Outward.down(complement(this::high, Outward::expUp, Outward::up));
        this.restHigh = Outward.up(complement(this::low, Outward::expDown, Outward::down));
    }

    /**
     * Returns a list of numbers that were rounded as {@link LogprobRounding} finds; or, if that contradicts itself and fewer
     * decimals explain it, to the decimals of the longest.
     *
     * @param logProbabilities ln p of each listed class, −∞ for a masked one
     * @param source τ₀, above 0 and finite
     * @param vocabulary N ≥ k, the listed classes included
     * @param ceiling ln c, the greatest ln p that an unlisted class can have; if empty or NaN, the least finite listed one
     * @throws IllegalArgumentException if τ₀ is a limit or N is below k
     */
    public static TopList of(
            Logits logProbabilities, Temperature source, OptionalLong vocabulary, OptionalDouble ceiling) {
        double[] halfWidths = Arrays.stream(logProbabilities.toArray())
                .map(LogprobRounding::halfWidth)
                .toArray();
        TopList fine = new TopList(logProbabilities, halfWidths, source, vocabulary, ceiling);
        if (fine.contradiction().isEmpty()) {
            return fine;
        }
        double halfUnit = LogprobRounding.halfUnit(logProbabilities.toArray());
        double[] coarser = Arrays.stream(halfWidths)
                .map(width -> Math.max(width, halfUnit))
                .toArray();
        TopList coarse = new TopList(logProbabilities, coarser, source, vocabulary, ceiling);
        return coarse.contradiction().isEmpty() ? coarse : fine;
    }

    /** Returns a list of doubles that were rounded no further, within an ulp of the true logarithms. */
    public static TopList ofDoubles(
            Logits logProbabilities, Temperature source, OptionalLong vocabulary, OptionalDouble ceiling) {
        return new TopList(logProbabilities, new double[logProbabilities.size()], source, vocabulary, ceiling);
    }

    public Logits logProbabilities() {
        return logProbabilities;
    }

    public Temperature source() {
        return source;
    }

    public OptionalLong vocabulary() {
        return vocabulary;
    }

    public OptionalDouble ceiling() {
        return ceiling;
    }

    /** Returns the number m = N − k of unlisted classes. */
    public OptionalLong others() {
        return vocabulary.isPresent()
                ? OptionalLong.of(vocabulary.getAsLong() - logProbabilities.size())
                : OptionalLong.empty();
    }

    /** Returns r = 1 − Σ p, what the unlisted classes have together at τ₀; at most m·c unless that contradicts it. */
    public Interval rest() {
        double room = room();
        return Interval.ofProbability(restLow, room < restLow ? restHigh : Math.min(room, restHigh));
    }

    /** Returns why the numbers cannot be true, even with their rounding. */
    public Optional<Contradiction> contradiction() {
        if (restHigh < 0) {
            return Optional.of(Contradiction.SUM_ABOVE_ONE);
        }
        return restLow > room() ? Optional.of(Contradiction.REST_TOO_LARGE) : Optional.empty();
    }

    /** Returns m, +∞ if it is unknown. */
    double othersAsDouble() {
        return others().isPresent() ? (double) others().getAsLong() : Double.POSITIVE_INFINITY;
    }

    /** Returns what is known at a temperature in [0, ∞]. */
    public PartialDistribution at(Temperature tau) {
        return PartialDistribution.of(this, tau);
    }

    /** Returns a lower bound of ln p_i at τ₀. */
    double low(int i) {
        double log = logProbabilities.get(i);
        return logProbabilities.isMasked(i) ? log : log - halfWidths[i] - Math.ulp(log);
    }

    /** Returns an upper bound of ln p_i at τ₀. */
    double high(int i) {
        double log = logProbabilities.get(i);
        return logProbabilities.isMasked(i) ? log : log + halfWidths[i] + Math.ulp(log);
    }

    /** Returns whether ln p_i is known to an ulp, so that equal numbers are a tie. */
    boolean isExact(int i) {
        return halfWidths[i] == 0;
    }

    /** Returns an upper bound of ln c. */
    double ceilingHigh() {
        double log = ceiling.orElse(logProbabilities.min());
        int least = 0;
        for (int i = 0; i < halfWidths.length; i++) {
            least = logProbabilities.get(i) == logProbabilities.min() ? i : least;
        }
        double halfWidth = ceiling.isPresent() && halfWidths[least] > 0
                ? Math.max(halfWidths[least], LogprobRounding.halfWidth(log))
                : halfWidths[least];
        return log + halfWidth + Math.ulp(log);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopList list
                && logProbabilities.equals(list.logProbabilities)
                && source.equals(list.source)
                && vocabulary.equals(list.vocabulary)
                && ceiling.equals(list.ceiling)
                && Arrays.equals(halfWidths, list.halfWidths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(logProbabilities, source, vocabulary, ceiling, Arrays.hashCode(halfWidths));
    }

    /** Returns an upper bound of m·c, ∞ if m is unknown. */
    private double room() {
        double others = othersAsDouble();
        return others == 0 || Double.isInfinite(others) ? others : Outward.up(others * Outward.expUp(ceilingHigh()));
    }

    /** Returns 1 − Σ exp, where the greatest is taken from 1 by expm1, since it may be all but 1. */
    private double complement(IntToDoubleFunction log, DoubleUnaryOperator exp, DoubleUnaryOperator bound) {
        int top = logProbabilities.argmax()[0];
        double others =
                CompensatedSum.of(halfWidths.length, i -> i == top ? 0 : exp.applyAsDouble(log.applyAsDouble(i)));
        double most = bound.applyAsDouble(StrictMath.expm1(log.applyAsDouble(top)));
        return -most - bound.applyAsDouble(others);
    }
}
