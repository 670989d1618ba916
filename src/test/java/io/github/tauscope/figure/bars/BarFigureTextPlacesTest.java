package io.github.tauscope.figure.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sweeps sizes, axes, temperatures and numbers of classes, and looks for texts that meet each other or an edge. */
class BarFigureTextPlacesTest {

    private static final double[][] SIZES = {{600, 300}, {676, 370}, {980, 450}, {1500, 700}};
    private static final int[] CLASSES = {1, 2, 4, 12, 16, 25, 40, 41, 1024};
    private static final double[] LIMITS_AND_ONE = {0, 1, Double.POSITIVE_INFINITY};
    private static final double[] TEMPERATURES = {0, 0.01, 1, 100, Double.POSITIVE_INFINITY};
    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @Test
    void noTextMeetsAnotherOrAnEdgeForLogitsOfTwoDecimals() {
        Random random = new Random(1);
        assertThat(violations(TEMPERATURES, i -> Math.rint(random.nextGaussian() * 500) / 100))
                .isEmpty();
    }

    @Test
    void noTextMeetsAnotherOrAnEdgeForLogitsWithAllTheirDigits() {
        Random random = new Random(2);
        assertThat(violations(TEMPERATURES, i -> random.nextGaussian() * 12)).isEmpty();
    }

    @Test
    void noTextMeetsAnotherOrAnEdgeForNegativeAndMaskedLogits() {
        Random random = new Random(3);
        assertThat(violations(LIMITS_AND_ONE, i -> i % 3 == 1 ? Double.NEGATIVE_INFINITY : -random.nextDouble() * 100))
                .isEmpty();
    }

    @Test
    void noTextMeetsAnotherOrAnEdgeForHugeLogits() {
        Random random = new Random(4);
        assertThat(violations(LIMITS_AND_ONE, i -> random.nextGaussian() * 2e307))
                .isEmpty();
    }

    @Test
    void noTextMeetsAnotherOrAnEdgeForTinyLogits() {
        Random random = new Random(5);
        assertThat(violations(LIMITS_AND_ONE, i -> random.nextGaussian() * 1e-300))
                .isEmpty();
    }

    private static List<String> violations(double[] temperatures, IntToDoubleFunction logit) {
        List<String> found = new ArrayList<>();
        for (int n : CLASSES) {
            Logits logits = Logits.of(IntStream.range(0, n).mapToDouble(logit).toArray());
            for (double temperature : temperatures) {
                for (double[] size : SIZES) {
                    for (ProbabilityAxis axis : ProbabilityAxis.values()) {
                        found.addAll(violations(logits, temperature, size, axis));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> violations(Logits logits, double temperature, double[] size, ProbabilityAxis axis) {
        List<String> labels = IntStream.range(0, logits.size())
                .mapToObj(i -> i % 2 == 0 ? String.valueOf(i + 1) : "token " + (i + 1))
                .toList();
        BarData data = new BarData(
                labels, Distribution.of(logits, Temperature.of(temperature)), Distribution.of(logits, Temperature.ONE));
        RecordingSurface surface = new RecordingSurface();
        new BarFigure(data, new BarOptions(axis, AxisTop.ONE, ShownClasses.MOST, true, null), Theme.LIGHT, WORDS)
                .at(size[0], size[1])
                .paint(surface);
        String where =
                "n = " + logits.size() + ", τ = " + temperature + ", " + size[0] + "×" + size[1] + ", " + axis + ": ";
        List<String> found = new ArrayList<>();
        surface.overlaps().forEach(text -> found.add(where + text));
        surface.outside(size[0], size[1]).forEach(text -> found.add(where + text + " is outside"));
        return found;
    }
}
