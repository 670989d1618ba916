package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of rows says of each at a temperature.
 *
 * @param index of the row, from 0
 * @param name of the row
 * @param mostLikely the label of the first of the most likely classes that are listed
 * @param greatest p_max, an interval where not all classes are listed
 * @param entropy in nats
 * @param margin p_max less the next greatest p of the listed, at most; 0 for a single class
 * @param trueClass the label of the true class; empty if it is not known
 * @param isWrong whether a true class is known and another is more likely
 * @param surprisal −ln p of the true class in nats, an interval where not all classes are listed; null if it is not known
 * @param isWhole whether all classes are listed
 */
public record RowSummary(
        int index,
        String name,
        String mostLikely,
        Interval greatest,
        Interval entropy,
        double margin,
        String trueClass,
        boolean isWrong,
        @Nullable Interval surprisal,
        boolean isWhole) {

    /** Returns what stands for a row that has no logits. */
    public static RowSummary unreadable(int index) {
        Interval nothing = new Interval(0, 0);
        return new RowSummary(index, "", "", nothing, nothing, 0, "", false, null, false);
    }

    /** Returns whether the row has logits. */
    public boolean isReadable() {
        return greatest.high() > 0;
    }

    /** Summarises a row in O(n). */
    public static RowSummary of(Row row, int index, Temperature temperature) {
        Listing listing = row.listing();
        int[] argmax = row.logits().argmax();
        int next = IntStream.range(0, row.logits().size())
                .filter(i -> i != argmax[0])
                .reduce((best, i) -> row.logits().get(i) > row.logits().get(best) ? i : best)
                .orElse(argmax[0]);
        boolean isKnown = row.trueClass() != Inquiry.ANY;
        Bounds bounds = listing == null
                ? new OfWhole(Distribution.of(row.logits(), temperature))
                : new OfPart(listing.topList(row.logits()).at(temperature));
        return new RowSummary(
                index,
                row.name(),
                row.labels().get(argmax[0]),
                bounds.probability(argmax[0]),
                bounds.entropy(),
                next == argmax[0]
                        ? 0
                        : bounds.probability(argmax[0]).high()
                                - bounds.probability(next).low(),
                isKnown ? row.labels().get(row.trueClass()) : "",
                isKnown && row.logits().get(row.trueClass()) < row.logits().max(),
                isKnown ? bounds.surprisal(row.trueClass()) : null,
                listing == null);
    }

    private interface Bounds {

        Interval probability(int index);

        Interval entropy();

        Interval surprisal(int index);
    }

    private record OfWhole(Distribution distribution) implements Bounds {

        @Override
        public Interval probability(int index) {
            double p = distribution.probability(index);
            return new Interval(p, p);
        }

        @Override
        public Interval entropy() {
            return new Interval(distribution.entropy(), distribution.entropy());
        }

        @Override
        public Interval surprisal(int index) {
            double surprisal = 0 - distribution.logProbability(index);
            return new Interval(surprisal, surprisal);
        }
    }

    private record OfPart(PartialDistribution distribution) implements Bounds {

        @Override
        public Interval probability(int index) {
            return distribution.probability(index);
        }

        @Override
        public Interval entropy() {
            return distribution.entropy();
        }

        @Override
        public Interval surprisal(int index) {
            Interval p = distribution.probability(index);
            return new Interval(0 - StrictMath.log(p.high()), 0 - StrictMath.log(p.low()));
        }
    }
}
