package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contrast ratios by WCAG 2.2: at least 4.5 for texts (success criterion 1.4.3), at least 3 for what is needed to
 * understand a graphic (1.4.11).
 *
 * <p>Left out: the bars of logits, whose pale colour says that they are the input; each carries its value as text and
 * stands on the axis. And the grid, which only guides the eye to its numbers.
 */
class ThemeTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    static Stream<Arguments> themes() {
        return Stream.of(
                Arguments.of("light", Theme.LIGHT),
                Arguments.of("dark", Theme.DARK),
                Arguments.of("projector", Theme.PROJECTOR));
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
        Map<String, Ink> texts = Map.of("ink", theme.ink(), "muted", theme.muted(), "1/n", theme.uniformText());
        assertThat(texts)
                .allSatisfy((use, ink) ->
                        assertThat(contrast(ink, theme.background())).as(use).isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void marksCanBeSeen(String name, Theme theme) {
        Map<String, Ink> marks = Map.of(
                "probability", theme.probability(),
                "others", theme.others(),
                "outline", theme.outline(),
                "uniform", theme.uniform(),
                "axis", theme.axis());
        assertThat(marks)
                .allSatisfy((use, ink) ->
                        assertThat(contrast(ink, theme.background())).as(use).isGreaterThanOrEqualTo(MARK));
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
        assertThat(contrast(theme.grid(), theme.background())).isLessThan(contrast(theme.axis(), theme.background()));
    }

    /** Returns the contrast ratio of a colour, blended onto the background where it lets it through. */
    private static double contrast(Ink ink, Ink background) {
        double one = luminance(ink, background);
        double other = luminance(background, background);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Ink ink, Ink behind) {
        return 0.2126 * channel(ink, behind, 16) + 0.7152 * channel(ink, behind, 8) + 0.0722 * channel(ink, behind, 0);
    }

    private static double channel(Ink ink, Ink behind, int shift) {
        double own = (ink.rgb() >> shift & 0xFF) / 255.0;
        double back = (behind.rgb() >> shift & 0xFF) / 255.0;
        double c = own * ink.opacity() + back * (1 - ink.opacity());
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
