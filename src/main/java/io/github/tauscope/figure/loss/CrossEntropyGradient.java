package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.kernel.CrossEntropy;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * ∂L/∂z = (p − y)/τ of a cross-entropy; see {@link CrossEntropy}.
 *
 * @param labels one for each class
 * @param trueClass y, 0-based
 */
public record CrossEntropyGradient(List<String> labels, Distribution distribution, int trueClass) implements Gradient {

    @Override
    public Temperature temperature() {
        return distribution.temperature();
    }

    /**
     * Returns the bars of all classes or, where they are too many, of the most likely, the true class, and all others together.
     */
    @Override
    public List<GradientBar> bars(int most, Messages words) {
        double[] gradient = CrossEntropy.gradient(distribution, trueClass);
        int n = distribution.size();
        ShownClasses classes =
                ShownClasses.of(distribution, n <= most ? n : most - 1).including(trueClass);
        return classes.map(i -> bar(i, gradient[i]), () -> together(classes, gradient, words));
    }

    @Override
    public Slope slope() {
        boolean exact = temperature().isLimit()
                || distribution.isUniform()
                || distribution.logits().isMasked(trueClass);
        return new Slope(CrossEntropy.temperatureDerivative(distribution, trueClass), exact);
    }

    private GradientBar bar(int i, double value) {
        boolean exact = temperature().isLimit() || distribution.at(i).exact();
        return new GradientBar(i, labels.get(i), i == trueClass ? Role.TRUE : Role.OTHER, value, exact);
    }

    /** Returns the bar of the others. All terms are ≥ 0, so that their sum keeps its digits. */
    private GradientBar together(ShownClasses classes, double[] gradient, Messages words) {
        double[] others = gradient.clone();
        classes.indices().forEach(i -> others[i] = 0);
        double sum = Arrays.stream(others).sum();
        Logits logits = distribution.logits();
        long unmasked =
                classes.indices().stream().filter(i -> !logits.isMasked(i)).count();
        boolean exact = temperature().isLimit() || unmasked == logits.unmasked();
        return new GradientBar(GradientBar.NONE, classes.othersText(words), Role.TOGETHER, sum, exact);
    }
}
