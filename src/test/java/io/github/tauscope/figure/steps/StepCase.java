package io.github.tauscope.figure.steps;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Steps;
import java.util.List;
import java.util.stream.IntStream;

/** Data for tests of the figure of steps. */
final class StepCase {

    static final double MASKED = Double.NEGATIVE_INFINITY;
    static final double UNIFORM = Double.POSITIVE_INFINITY;

    private StepCase() {}

    static StepData data(SoftmaxMethod method, double temperature, double... logits) {
        List<String> labels =
                IntStream.range(0, logits.length).mapToObj(i -> "c" + i).toList();
        return labelled(labels, method, temperature, logits);
    }

    static StepData labelled(List<String> labels, SoftmaxMethod method, double temperature, double... logits) {
        return StepData.of(labels, right(temperature, logits), method, null);
    }

    static Steps right(double temperature, double... logits) {
        return Steps.of(at(temperature, logits), SoftmaxMethod.SOFTMAX);
    }

    static Distribution at(double temperature, double... logits) {
        return Distribution.of(Logits.of(logits), Temperature.of(temperature));
    }

    static double[] ramp(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i * 0.25 + 1).toArray();
    }
}
