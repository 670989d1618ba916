package io.github.tauscope.app.sweep;

import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The distributions at the pins.
 *
 * @param rows the classes: in their order, or if there are too many for curves, the most likely first
 * @param columns a distribution for each pin
 */
record PinTable(List<Integer> rows, List<Distribution> columns) {

    /** What a table is computed from. */
    record Key(Logits logits, List<Temperature> pins) {

        /** Returns how many probabilities there are to compute. */
        long cells() {
            return (long) logits.size() * pins.size();
        }
    }

    static PinTable of(Key key) {
        int n = key.logits().size();
        IntStream rows = n <= SweepCurves.MOST
                ? IntStream.range(0, n)
                : Arrays.stream(key.logits().descendingOrder());
        return new PinTable(
                rows.boxed().toList(),
                key.pins().stream()
                        .map(pin -> Distribution.of(key.logits(), pin))
                        .toList());
    }
}
