package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contrast ratios by WCAG 2.1: at least 4.5 for texts (success criterion 1.4.3), at least 3 for what is needed to understand a
 * graphic (1.4.11), on the background and on the bars that they lie on. A transparent figure lies on white.
 *
 * <p>Left out: the grid, which only guides the eye to its numbers, and the names that tell bars in the tables from their numbers.
 */
class ThemeTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    static Stream<Arguments> themes() {
        return Theme.ALL.stream().map(theme -> Arguments.of(theme.name(), theme));
    }

    @Test
    void contrastIsComputedAsWcagDefinesIt() {
        Ink black = Ink.of(0);
        Ink white = Ink.of(0xFFFFFF);
        assertThat(contrast(black, white)).isEqualTo(21);
        assertThat(contrast(white, white)).isEqualTo(1);
        // WebAIM's contrast checker gives 4.54 for #767676, the lightest grey that passes on white
        assertThat(contrast(Ink.of(0x767676), white)).isBetween(4.54, 4.55);
        assertThat(contrast(Ink.of(0x777777), white)).isLessThan(4.5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void textsCanBeRead(String name, Theme theme) {
        Map<String, Ink> texts = Map.of(
                "ink", theme.ink(), "muted", theme.muted(), "1/n", theme.uniformText(), "warning", theme.warning());
        assertThat(texts)
                .allSatisfy((use, ink) ->
                        assertThat(contrast(ink, ground(theme))).as(use).isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void textsOnMarksCanBeRead(String name, Theme theme) {
        assertThat(contrast(theme.onMark(), theme.probability())).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(theme.onMark(), theme.warning())).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(theme.ink(), theme.others())).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(theme.ink(), theme.logit())).isGreaterThanOrEqualTo(TEXT);
        Ink tinted = blended(theme.probability().withOpacity(0.55), ground(theme));
        assertThat(contrast(theme.ink(), tinted)).as("p in the steps").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void marksCanBeSeen(String name, Theme theme) {
        Map<String, Ink> marks = Map.of(
                "logit", theme.logit(),
                "probability", theme.probability(),
                "warning", theme.warning(),
                "others", theme.others(),
                "outline", theme.outline(),
                "uniform", theme.uniform(),
                "axis", theme.axis());
        assertThat(marks)
                .allSatisfy((use, ink) ->
                        assertThat(contrast(ink, ground(theme))).as(use).isGreaterThanOrEqualTo(MARK));
        assertThat(theme.series())
                .allSatisfy(ink -> assertThat(contrast(ink, ground(theme))).isGreaterThanOrEqualTo(MARK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void outlinesAndTheUniformLineCanBeSeenOnFilledBars(String name, Theme theme) {
        for (Ink bar : List.of(theme.logit(), theme.probability(), theme.others())) {
            assertThat(contrast(theme.outline(), bar)).as("outline on " + bar).isGreaterThanOrEqualTo(MARK);
            assertThat(contrast(theme.uniform(), bar)).as("1/n on " + bar).isGreaterThanOrEqualTo(MARK);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void logitsProbabilitiesAndTheirOthersDifferInLightnessAndNotInHueAlone(String name, Theme theme) {
        assertThat(contrast(theme.logit(), theme.probability())).isGreaterThan(1.5);
        assertThat(contrast(theme.probability(), theme.others())).isGreaterThan(1.5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void theGridIsFainterThanTheAxis(String name, Theme theme) {
        assertThat(contrast(theme.grid(), ground(theme))).isLessThan(contrast(theme.axis(), ground(theme)));
    }

    private static Ink ground(Theme theme) {
        return theme.background().opacity() == 0 ? Ink.of(0xFFFFFF) : theme.background();
    }

    private static double contrast(Ink ink, Ink ground) {
        return Contrast.ratio(blended(ink, ground).rgb(), ground.rgb());
    }

    private static Ink blended(Ink ink, Ink ground) {
        return Ink.of(Contrast.blended(ink.rgb(), ink.opacity(), ground.rgb()));
    }
}
