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
 * @param right the kernel's way
 * @param chosen the way beside it, over the same distribution; the kernel's own for none
 * @param notes what happened in the chosen one
 * @param baseline the distribution of A, over as many classes; null for none
 */
public record StepData(
        List<String> labels, Steps right, Steps chosen, List<Note> notes, @Nullable Distribution baseline) {

    /** Puts two ways side by side; an A of other classes is left out. Takes O(n). */
    public static StepData of(List<String> labels, Steps right, SoftmaxMethod method, @Nullable Distribution baseline) {
        Steps chosen = method == SoftmaxMethod.SOFTMAX ? right : Steps.of(right.distribution(), method);
        boolean comparable = baseline != null && baseline.size() == labels.size();
        return new StepData(labels, right, chosen, Note.of(chosen.findings()), comparable ? baseline : null);
    }

    /** Returns whether no other way stands beside the kernel's. */
    public boolean isAlone() {
        return chosen.method() == SoftmaxMethod.SOFTMAX;
    }
}
