package io.github.tauscope.figure.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class SamplingTextTest {

    private static final double[] FOUR = {1, 5, 7, 10};

    private final SamplingText words = SamplingText.of(Drawn.WORDS);

    /** The first ten draws of the seed 42 are 3, 2, 3, 3, 1, 3, 2, 3, 3, 3; √(0.1695100399 · 0.8304899601 / 10) = 0.1186. */
    @Test
    void aColumnIsToldInFull() {
        SamplingData data = Drawn.nothing(2, FOUR).draws(10).data();
        assertThat(words.tip(data.columns().get(2), data).lines())
                .containsExactly(
                        "class 3",
                        "count = 2",
                        "observed = 0.2",
                        "expected p = " + data.rest().probability(2),
                        "standard error = 0.1186");
        SamplingData undrawn = Drawn.nothing(0, FOUR).data();
        assertThat(words.tip(undrawn.columns().get(3), undrawn)).isEqualTo("class 4\nexpected p = 1");
    }

    @Test
    void aColumnThatIsCutSaysWhatItHad() {
        SamplingData cut = Drawn.ofShares(1, 3).topK(1).data();
        assertThat(words.tip(cut.columns().get(0), cut)).isEqualTo("class 1\nexpected p = 0\np before the cut = 0.25");
        assertThat(words.observed(cut.columns().get(0))).isEqualTo("cut");
    }

    @Test
    void whatTheCutTookIsToldHonestly() {
        assertThat(words.kept(Drawn.ofShares(1, 2, 3, 4).topK(2).data()))
                .isEqualTo("2 of 4 kept; 0.3000 of the probability removed");
        assertThat(words.kept(Drawn.nothing(1, 0, 100).topK(1).data()))
                .isEqualTo("1 of 2 kept; 3.7e-44 of the probability removed");
        assertThat(words.kept(Drawn.nothing(0, 0, 100).topK(1).data()))
                .isEqualTo("1 of 2 kept; 0 of the probability removed");
        assertThat(words.kept(Drawn.nothing(1, FOUR).topK(9).data())).isEqualTo("all 4 classes kept");
        assertThat(words.kept(Drawn.nothing(1, 7).data())).isEqualTo("the only class is kept");
    }

    /** Counts 0, 1, 2, 7 of 10, and p of Python's decimals: ½ (0.0084394 + 0.0376407 + 0.0304900 + 0.0596913). */
    @Test
    void theTotalVariationStandsBeforeWhatThereIsToLearn() {
        assertThat(words.explanation(Drawn.nothing(2, FOUR).draws(10).data()))
                .startsWith("Total variation 0.0681. This is chance, not a bug");
        assertThat(words.explanation(Drawn.nothing(2, FOUR).data())).startsWith("The same seed always");
    }

    @Test
    void atZeroATieIsNamedAndASingleWinnerIsCertain() {
        assertThat(words.explanation(Drawn.nothing(0, 3, 3, 1).data())).contains("2 classes tie and share the draws");
        assertThat(words.explanation(Drawn.nothing(0, FOUR).draws(5).data()))
                .isEqualTo("Total variation 0. Every draw is the same class: its probability is exactly 1.");
        assertThat(words.explanation(Drawn.nothing(1, 7).data())).startsWith("Every draw is the same class");
    }

    @Test
    void theLatestDrawsAreToldWithTheirLabelsMadeSafe() {
        SamplingData data = Drawn.nothing(1, FOUR).draws(2).data();
        SamplingData told =
                new SamplingData(data.whole(), data.rest(), data.sample(), List.of("a\nb", "c"), data.columns(), 0);
        assertThat(words.latest(told)).isEqualTo("Drawn, latest first: a\\nb, c");
        assertThat(words.latest(data)).isEqualTo("Nothing drawn yet.");
    }

    /** Other engines cut first, and then the same numbers give other draws. */
    @Test
    void withACutItIsSaidThatTheTemperatureComesFirst() {
        SamplingData cut = Drawn.nothing(2, FOUR).topK(2).draws(10).data();
        assertThat(words.description(cut)).endsWith("The temperature is applied first, then the cut.");
        assertThat(words.legend(cut)).contains("after τ, before the cut");
        assertThat(words.description(Drawn.nothing(2, FOUR).draws(10).data())).doesNotContain("the cut.");
        ResourceBundle help = ResourceBundle.getBundle("io.github.tauscope.i18n.commands", Locale.ROOT);
        assertThat(List.of("top-k", "top-p", "min-p"))
                .allSatisfy(
                        option -> assertThat(help.getString("figure." + option)).contains("after the temperature"));
    }

    @Test
    void theDescriptionTellsTheMostLikelyFirst() {
        assertThat(words.description(Drawn.nothing(2, FOUR).draws(10).data()))
                .isEqualTo(
                        "10 draws at temperature 2, all 4 classes kept. class 4: observed 7 · 0.7000, expected 0.7597, "
                                + "class 3: observed 2 · 0.2000, expected 0.1695, class 2: observed 1 · 0.1000, expected 0.0624, "
                                + "class 1: observed 0, expected 0.0084.");
        assertThat(words.description(Drawn.nothing(1, new double[1000]).draws(1).data()))
                .startsWith("1 draw at temperature 1, all 1000 classes kept. the other 960: observed ")
                .endsWith(", class 40: observed 0, expected 0.0010.");
    }
}
