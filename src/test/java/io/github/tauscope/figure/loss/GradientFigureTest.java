package io.github.tauscope.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Line;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double[][] SIZES = {{260, 190}, {285, 260}, {440, 440}, {660, 560}};
    private static final double[] FOUR = {1, 5, 7, 10};
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double PIXELS = 1e-6;
    private static final Theme THEME = Theme.LIGHT;

    private final RecordingSurface surface = new RecordingSurface();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 12, 25, 40, 41, 1024})
    void textsAreWithinTheFigureAndNoneLiesOverAnother(int n) {
        double[] logits =
                IntStream.range(0, n).mapToDouble(i -> (i * 37 % n) / 4.0).toArray();
        for (double[] size : SIZES) {
            for (double temperature : new double[] {0, 1e-300, 0.07, 1, 1e4, INF}) {
                RecordingSurface own = new RecordingSurface();
                figure(temperature, n / 2, logits).at(size[0], size[1]).paint(own);
                assertThat(own.outside(size[0], size[1])).isEmpty();
                assertThat(own.overlaps()).isEmpty();
                assertThat(own.strings()).noneMatch(text -> text.contains("NaN"));
            }
        }
    }

    @Test
    void barsAreAsHighAsPMinusYOnAnAxisOfOneByTau() {
        for (double temperature : new double[] {0.5, 2, 30}) {
            RecordingSurface own = new RecordingSurface();
            CrossEntropyGradient gradient = gradient(temperature, 2, FOUR);
            new GradientFigure(gradient, THEME, WORDS).at(440, 440).paint(own);
            double half = half(own);
            List<Box> others = own.fills(THEME.probability());
            Box own2 = own.fills(THEME.series().get(1)).get(0);
            Distribution p = gradient.distribution();
            assertThat(others.get(2).height()).isCloseTo(p.probability(3) * half, within(PIXELS));
            assertThat(own2.height()).isCloseTo((1 - p.probability(2)) * half, within(PIXELS));
            assertThat(own2.y()).as("it hangs").isCloseTo(others.get(2).bottom(), within(PIXELS));
        }
    }

    @Test
    void infiniteComponentsFillTheAxisAndZerosHaveNoBar() {
        figure(0, 2, FOUR).at(440, 440).paint(surface);
        assertThat(surface.fills(THEME.probability())).singleElement().satisfies(bar -> assertThat(bar.height())
                .isCloseTo(half(surface), within(PIXELS)));
        assertThat(surface.fills(THEME.series().get(1))).hasSize(1);
        assertThat(surface.strings()).contains("−∞", "∞", "1/τ = ∞");
    }

    @Test
    void atInfinityThereIsNoBar() {
        figure(INF, 2, FOUR).at(440, 440).paint(surface);
        assertThat(surface.fills(THEME.probability())).isEmpty();
        assertThat(surface.strings()).contains("1/τ = 0");
    }

    @Test
    void whatIsTinyHasABarThatCanBeSeen() {
        figure(0.1, 3, FOUR).at(440, 440).paint(surface);
        assertThat(surface.fills(THEME.probability())).hasSize(3).allSatisfy(bar -> assertThat(bar.height())
                .isEqualTo(0.75));
    }

    @Test
    void aPlaceBelongsToTheColumnThatItIsIn() {
        GradientPicture picture = figure(1, 2, FOUR).at(440, 440);
        picture.paint(surface);
        List<Box> bars = surface.fills(THEME.probability());
        assertThat(picture.barAt(bars.get(1).centreX(), 300))
                .hasValueSatisfying(bar -> assertThat(bar.index()).isEqualTo(1));
        assertThat(picture.barAt(bars.get(2).centreX(), 430))
                .hasValueSatisfying(bar -> assertThat(bar.index()).isEqualTo(3));
        assertThat(picture.barAt(5, 300)).isEmpty();
        assertThat(picture.barAt(bars.get(1).centreX(), 5)).isEmpty();
    }

    @Test
    void longAndEqualLabelsAreShortenedWithinTheirColumns() {
        List<String> labels = new ArrayList<>(Collections.nCopies(12, "the"));
        labels.set(3, "g".repeat(60));
        double[] logits = IntStream.range(0, 12).mapToDouble(i -> i).toArray();
        Distribution p = Distribution.of(Logits.of(logits), Temperature.ONE);
        new GradientFigure(new CrossEntropyGradient(labels, p, 3), THEME, WORDS)
                .at(285, 260)
                .paint(surface);
        assertThat(surface.strings()).filteredOn(text -> text.equals("the")).hasSize(11);
        assertThat(surface.strings()).anyMatch(text -> text.matches("g+…g+"));
        assertThat(surface.outside(285, 260)).isEmpty();
        assertThat(surface.overlaps()).isEmpty();
    }

    @Test
    void whatMovesWithTheTemperatureIsOnASheetOfItsOwn() {
        var first = figure(1, 2, FOUR).at(440, 440).sheets();
        var second = figure(2, 2, FOUR).at(440, 440).sheets();
        assertThat(first.get(0)).isEqualTo(second.get(0));
        assertThat(first.get(1)).isNotEqualTo(second.get(1));
    }

    /** Returns the height of 1/τ, between the grid line at the top and the axis. */
    private static double half(RecordingSurface painted) {
        Line top = painted.lines(THEME.grid()).stream()
                .reduce((a, b) -> a.y1() < b.y1() ? a : b)
                .orElseThrow();
        return painted.lines(THEME.axis()).get(0).y1() - top.y1();
    }

    private static GradientFigure figure(double temperature, int trueClass, double... logits) {
        return new GradientFigure(gradient(temperature, trueClass, logits), THEME, WORDS);
    }

    private static CrossEntropyGradient gradient(double temperature, int trueClass, double... logits) {
        List<String> labels =
                IntStream.range(0, logits.length).mapToObj(i -> "class " + i).toList();
        return new CrossEntropyGradient(
                labels, Distribution.of(Logits.of(logits), Temperature.of(temperature)), trueClass);
    }
}
