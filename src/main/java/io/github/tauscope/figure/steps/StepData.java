package io.github.tauscope.figure.steps;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Steps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of steps shows.
 *
 * @param labels one for each class
 * @param chosen the steps of the chosen method over the same distribution, which may be the kernel's
 * @param baseline the distribution of A, over as many classes; null for none
 */
public record StepData(
        List<String> labels, Steps right, Steps chosen, List<Note> notes, @Nullable Distribution baseline) {

    /** Computes the chosen steps in O(n), and leaves out an A of another number of classes. */
    public static StepData of(List<String> labels, Steps right, SoftmaxMethod method, @Nullable Distribution baseline) {
        Steps chosen = method == SoftmaxMethod.SOFTMAX ? right : Steps.of(right.distribution(), method);
        boolean comparable = baseline != null && baseline.size() == labels.size();
        return new StepData(labels, right, chosen, Note.of(chosen.findings()), comparable ? baseline : null);
    }

    public Distribution distribution() {
        return right.distribution();
    }

    public boolean isAlone() {
        return chosen.method() == SoftmaxMethod.SOFTMAX;
    }
}
