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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bars of which something is hidden. */
class BarPartsTest {

    private static final BarParts NUMBERLESS = new BarParts(true, false, true);
    private static final BarParts OUTLINED = new BarParts(false, true, true);

    @Test
    void withoutBarsThereAreNoNumbersEither() {
        assertThat(OUTLINED.numbers()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void hiddenNumbersAreNowhere(ProbabilityAxis axis) {
        assertThat(strings(BarParts.ALL, axis)).contains("0.8808", "0.1192");
        for (BarParts parts : List.of(NUMBERLESS, OUTLINED, BarParts.NONE)) {
            assertThat(strings(parts, axis))
                    .contains("2", "cat", "dog", "1/n = 0.5")
                    .doesNotContain("0.8808", "0.1192");
        }
    }

    @Test
    void theOutlineIsNamedOnlyWhereItIs() {
        assertThat(strings(NUMBERLESS, ProbabilityAxis.LINEAR)).contains("outlined: τ = 2");
        assertThat(strings(BarParts.NONE, ProbabilityAxis.LINEAR)).noneMatch(text -> text.contains("outlined"));
    }

    @Test
    void wordsTellNothingThatIsHidden() {
        assertThat(figure(NUMBERLESS, ProbabilityAxis.LINEAR, 2).description())
                .isEqualTo("Bars at temperature 1, the most likely first: dog, cat. The numbers are hidden.");
        assertThat(figure(OUTLINED, ProbabilityAxis.LINEAR, 2).description())
                .isEqualTo("Axes without bars, to draw in, at temperature 1: cat, dog.");
        assertThat(figure(BarParts.NONE, ProbabilityAxis.LINEAR, 7).description())
                .isEqualTo("Axes without bars, to draw in, at temperature 1: cat, dog, c2, c3, c4, and 2 more.");
    }

    private static List<String> strings(BarParts parts, ProbabilityAxis axis) {
        RecordingSurface surface = new RecordingSurface();
        figure(parts, axis, 2).at(600, 400).paint(surface);
        return surface.strings();
    }

    private static BarFigure figure(BarParts parts, ProbabilityAxis axis, int classes) {
        List<String> labels =
                List.of("cat", "dog", "c2", "c3", "c4", "c5", "c6").subList(0, classes);
        double[] logits = {0, 2, -1, -1, -1, -1, -1};
        Logits z = Logits.of(Arrays.copyOf(logits, classes));
        BarData data = new BarData(labels, Distribution.of(z, Temperature.ONE), Distribution.of(z, Temperature.of(2)));
        BarOptions options =
                BarOptions.still(axis, AxisTop.ONE, ShownClasses.MOST).with(parts);
        return new BarFigure(data, options, Theme.LIGHT, Messages.of(Locale.ENGLISH));
    }
}
