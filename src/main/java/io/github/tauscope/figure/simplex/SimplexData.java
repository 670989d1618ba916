package io.github.tauscope.figure.simplex;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a simplex shows.
 *
 * @param names of the three classes: at the top, left and right
 * @param pins the temperatures marked on the path
 * @param baseline A; null for none
 */
public record SimplexData(
        List<String> names,
        SimplexPath path,
        Temperature temperature,
        List<Temperature> pins,
        @Nullable Other baseline) {

    /** The path of other logits of the same classes, with a point on it. */
    public record Other(SimplexPath path, Temperature temperature) {}

    public Distribution distribution() {
        return path.at(temperature);
    }
}
