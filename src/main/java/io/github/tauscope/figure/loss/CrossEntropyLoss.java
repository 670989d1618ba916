package io.github.tauscope.figure.loss;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Sweep;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/**
 * The cross-entropy −ln p_y of logits where one class is true.
 *
 * @param trueClass y, 0-based
 */
public record CrossEntropyLoss(Logits logits, int trueClass) implements LossFunction {

    @Override
    public LossPoint at(Temperature temperature) {
        return new LossPoint(temperature, Distribution.of(logits, temperature).at(trueClass));
    }

    @Override
    public List<LossPoint> over(List<Temperature> temperatures, Progress progress) {
        Sweep sweep = Sweep.of(logits, temperatures, new int[] {trueClass}, progress);
        return sweep.points().stream()
                .map(point -> new LossPoint(point.temperature(), point.chosen(0)))
                .toList();
    }

    @Override
    public double uniform() {
        return StrictMath.log(logits.unmasked());
    }
}
