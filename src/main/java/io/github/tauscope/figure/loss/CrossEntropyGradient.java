package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.kernel.CrossEntropy;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * ∂L/∂z = (p − y)/τ of a cross-entropy; see {@link CrossEntropy}.
 *
 * @param labels one for each class
 * @param distribution p
 * @param trueClass y, 0-based
 */
public record CrossEntropyGradient(List<String> labels, Distribution distribution, int trueClass) implements Gradient {

    @Override
    public Temperature temperature() {
        return distribution.temperature();
    }

    /** Returns the bars of all classes in their order; where they are too many, of the most likely and of the true class,
     * and one for all others together. */
    @Override
    public List<GradientBar> bars(int most, Messages words) {
        double[] gradient = CrossEntropy.gradient(distribution, trueClass);
        int n = distribution.size();
        if (n <= most) {
            return IntStream.range(0, n).mapToObj(i -> bar(i, gradient)).toList();
        }
        int[] shown = shown(most - 1);
        List<GradientBar> bars = new ArrayList<>();
        Arrays.stream(shown).forEach(i -> bars.add(bar(i, gradient)));
        bars.add(together(shown, gradient, words));
        return List.copyOf(bars);
    }

    @Override
    public Slope slope() {
        boolean exact = temperature().isLimit()
                || distribution.isUniform()
                || distribution.logits().isMasked(trueClass);
        return new Slope(CrossEntropy.temperatureDerivative(distribution, trueClass), exact);
    }

    private GradientBar bar(int i, double[] gradient) {
        boolean exact = temperature().isLimit() || distribution.at(i).exact();
        return new GradientBar(i, labels.get(i), i == trueClass ? Role.TRUE : Role.OTHER, gradient[i], exact);
    }

    /** Returns the most likely classes, the last of them given up for the true one where that is none of them. */
    private int[] shown(int count) {
        int[] shown = distribution.order(count);
        if (Arrays.stream(shown).noneMatch(i -> i == trueClass)) {
            shown[count - 1] = trueClass;
        }
        return shown;
    }

    /** All terms are ≥ 0, so that their sum keeps its digits. */
    private GradientBar together(int[] shown, double[] gradient, Messages words) {
        for (int i : shown) {
            gradient[i] = 0;
        }
        double sum = Arrays.stream(gradient).sum();
        int others = distribution.size() - shown.length;
        long unmasked = Arrays.stream(shown)
                .filter(i -> !distribution.logits().isMasked(i))
                .count();
        boolean allMasked = unmasked == distribution.logits().unmasked();
        return new GradientBar(
                GradientBar.NONE,
                words.text("bars.others", NumberText.grouped(String.valueOf(others))),
                Role.TOGETHER,
                sum,
                temperature().isLimit() || allMasked);
    }
}
