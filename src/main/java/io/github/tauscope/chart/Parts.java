package io.github.tauscope.chart;

import io.github.tauscope.kernel.Sweep;
import java.util.function.DoubleConsumer;

/** Parts of a computation. */
public final class Parts {

    private Parts() {}

    /**
     * Returns what reports how far the kernel is as how far a computation is of which that is only a part.
     *
     * @param whole hears which part of all is done, in [0, 1]; what it throws ends the computation
     * @param from what is done of all when the kernel begins
     * @param to what is done of all when the kernel has ended
     */
    public static Sweep.Progress between(DoubleConsumer whole, double from, double to) {
        return (done, of) -> {
            whole.accept(from + (to - from) * done / of);
            return true;
        };
    }
}
