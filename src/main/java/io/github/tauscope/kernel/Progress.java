package io.github.tauscope.kernel;

import java.util.concurrent.CancellationException;

/** Hears how far a long computation is, and may end it. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing and ends nothing. */
    Progress UNWATCHED = part -> {};

    /**
     * Takes the part that is done. Whatever this throws ends the computation.
     *
     * @param part in [0, 1]
     * @throws CancellationException if the result is no longer wanted
     */
    void report(double part);

    /**
     * Returns the progress of a computation that is only a part of this one.
     *
     * @param from the part of this one that is done when the other begins
     * @param to the part that is done when it has ended
     */
    default Progress between(double from, double to) {
        return part -> report(from + (to - from) * part);
    }
}
