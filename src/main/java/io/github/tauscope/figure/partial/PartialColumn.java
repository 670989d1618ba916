package io.github.tauscope.figure.partial;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.partial.Interval;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a bar figure of a list: a listed class, the listed ones without a column of their own, or what is not listed.
 *
 * @param index of the class among the listed ones; −1 where it stands for several
 * @param logProbability ln p at the source temperature; NaN where it stands for several
 * @param bounds of p
 * @param outline the bounds of p in A; null where there is no A
 */
record PartialColumn(
        Kind kind, int index, String label, double logProbability, Interval bounds, @Nullable Interval outline) {

    /** What a column stands for. */
    enum Kind {
        LISTED,
        OTHERS,
        REST
    }

    static final int SEVERAL = -1;

    Probability low() {
        return Probability.ofBound(bounds.low());
    }

    Probability high() {
        return Probability.ofBound(bounds.high());
    }

    /** Returns all bounds: of p, and of p in A. */
    Stream<Probability> all() {
        return Stream.concat(Stream.of(bounds), Stream.ofNullable(outline))
                .flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high()))
                .mapToObj(Probability::ofBound);
    }
}
