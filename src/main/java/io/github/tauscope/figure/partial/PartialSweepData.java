package io.github.tauscope.figure.partial;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep of a list shows.
 *
 * @param list the list at the cursor
 * @param sweep its bands; null while they are computed
 */
public record PartialSweepData(PartialData list, @Nullable PartialSweep sweep, List<Temperature> pins) {

    public PartialSweepData {
        pins = List.copyOf(pins);
    }

    String name(int band, Messages words) {
        return band == PartialSweep.REST ? PartialData.restText(list.list(), words) : list.label(band);
    }

    /** Returns the greatest upper bound of a listed class at the cursor. */
    double greatest() {
        return atCursor(list.order()[0]).high();
    }

    Interval atCursor(int band) {
        return PartialSweep.at(list.distribution(), band);
    }

    Temperature tau() {
        return list.distribution().temperature();
    }
}
