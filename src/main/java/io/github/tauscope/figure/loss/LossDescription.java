package io.github.tauscope.figure.loss;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the figures of a loss show, in sentences for people who can't see them. */
public final class LossDescription {

    private static final int MOST = 5;

    private LossDescription() {}

    public static String ofCurve(String name, LossPoint present, List<LossPoint> others, Messages words) {
        String list = others.stream().map(point -> at(point, words)).collect(Collectors.joining(", "));
        return words.text("loss.curve.description", name, at(present, words), list);
    }

    public static String ofGradient(Temperature temperature, List<GradientBar> shown, Messages words) {
        String bars = shown.stream()
                .sorted(Comparator.comparingDouble((GradientBar bar) -> -Math.abs(bar.value())))
                .limit(MOST)
                .map(bar -> words.text("loss.gradient.component", bar.label(), bar.text()))
                .collect(Collectors.joining(", "));
        String tau = NumberText.full(temperature.value());
        return words.text("loss.gradient.description", tau, bars);
    }

    private static String at(LossPoint point, Messages words) {
        String temperature = NumberText.full(point.temperature().value());
        return words.text("loss.curve.at", point.text(), temperature);
    }
}
