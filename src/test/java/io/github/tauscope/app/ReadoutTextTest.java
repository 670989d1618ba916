package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadoutTextTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double LABEL_ROOM = 200;
    private static final double TITLE_ROOM = 135;
    private static final double UNIFORM = Double.POSITIVE_INFINITY;
    private static final double[] FOUR = {1, 5, 7, 10};

    @Test
    void theFourClassesAtOne() {
        // by hand: weights e^-9, e^-5, e^-3, 1; their sum 1.056648; H = 0.22939
        assertThat(at(1, FOUR))
                .isEqualTo(new ReadoutText(
                        "most likely",
                        "94.64 % · d",
                        "0.2294 · 16.5 % of ln n",
                        "perplexity",
                        "1.258 of 4",
                        "odds d : c",
                        "e^(3/τ) = 20.09"));
    }

    @Test
    void atZeroTheLimitIsExactAndNamed() {
        assertThat(at(0, FOUR))
                .isEqualTo(new ReadoutText(
                        "most likely, exact limit",
                        "1 · d",
                        "0 · 0 % of ln n",
                        "perplexity",
                        "1 of 4",
                        "odds d : c",
                        "∞, exact limit"));
    }

    @Test
    void atInfinityAllTieAndTheEntropyIsTheGreatest() {
        assertThat(at(UNIFORM, FOUR))
                .isEqualTo(new ReadoutText(
                        "most likely, exact limit",
                        "25.00 % each · a tie of 4",
                        "1.3863 · 100 % of ln n",
                        "perplexity",
                        "4 of 4",
                        "odds d : c",
                        "1, exact limit"));
    }

    @Test
    void aTieOfTwoOrThreeIsNamedAndOfMoreCounted() {
        assertThat(at(0, 3, 3, 1).mostLikely()).isEqualTo("50.00 % each · a = b");
        assertThat(at(0, 3, 1, 3, 3).mostLikely()).isEqualTo("33.33 % each · a = c = d");
        assertThat(at(0, 3, 3, 3, 3, 1).mostLikely()).isEqualTo("25.00 % each · a tie of 4");
    }

    @Test
    void aTieAtTheTopHasOddsOfOneExactlyAtZeroToo() {
        assertThat(at(0, 3, 3, 1).odds()).isEqualTo("1, exact limit");
        assertThat(at(0, 3, 3, 1).perplexity()).isEqualTo("2 of 3");
    }

    @Test
    void oneClassHasNoOddsAndNoEntropy() {
        assertThat(at(1, 5))
                .isEqualTo(new ReadoutText("most likely", "1 · a", "0", "perplexity", "1 of 1", "odds", "–"));
    }

    @Test
    void aListSaysWhatItLeavesOpen() {
        Reading reading =
                Reading.of(LogitsReader.text("token,logprob\n mat,-0.478\n floor,-1.7148\n", "", ReadAs.IT_SAYS)
                        .experiment(0)
                        .withTemperature(Temperature.of(2)));
        ReadoutText text = ReadoutText.of(reading, 1000, 1000, Messages.of(Locale.ENGLISH));
        assertThat(text.mostLikely()).isEqualTo("0 … 0.4430 · ␣mat");
        assertThat(text.entropy()).startsWith("≥ ");
        assertThat(text.perplexityTitle()).isEqualTo("listed");
        assertThat(text.perplexity()).isEqualTo("0.8000 at τ = 1"); // e^-0.478 + e^-1.7148, by python3
        assertThat(text.odds()).isEqualTo("e^(1.2368/τ) = 1.856");
    }

    @Test
    void maskedClassesDoNotCount() {
        ReadoutText text = at(1, 5, MASKED, 5);
        assertThat(text.perplexity()).isEqualTo("2 of 2");
        assertThat(text.entropy()).isEqualTo("0.6931 · 100 % of ln n");
        assertThat(at(1, 5, MASKED).odds()).isEqualTo("∞, exact limit");
        assertThat(at(1, 5, MASKED).entropy()).isEqualTo("0");
    }

    @Test
    void whatIsNearlyCertainIsNotCalledCertain() {
        ReadoutText text = at(0.1, FOUR);
        assertThat(text.mostLikely()).isEqualTo("1 − 9.4e-14 · d");
        assertThat(text.entropy()).isEqualTo("2.9e-12 · < 0.1 % of ln n");
        assertThat(text.perplexity()).isEqualTo("1 + 2.9e-12 of 4");
        assertThat(text.odds()).isEqualTo("e^(3/τ) = 1.1e13");
    }

    @Test
    void whatUnderflowsIsNotCalledZero() {
        ReadoutText text = at(0.001, FOUR);
        assertThat(text.mostLikely()).isEqualTo("≈ 1 · d");
        assertThat(text.entropy()).isEqualTo("≈ 0");
        assertThat(text.perplexity()).isEqualTo("≈ 1 of 4");
        assertThat(text.odds()).isEqualTo("e^(3/τ) = 7.6e1302");
    }

    @Test
    void whatIsNearlyUniformIsNotCalledUniform() {
        for (double temperature : new double[] {1e4, 1e7, 1e9, 1e100, 1e300}) {
            ReadoutText text = at(temperature, FOUR);
            assertThat(text.mostLikely()).matches("25\\.0[01] % · d");
            assertThat(text.entropy()).isEqualTo("1.3863 · > 99.9 % of ln n");
            assertThat(text.perplexity()).isNotEqualTo("4 of 4");
            assertThat(text.odds()).startsWith("e^(3/τ) = ").isNotEqualTo("e^(3/τ) = 1");
        }
    }

    @Test
    void oddsBeyondAnyDoubleAreNoLimit() {
        assertThat(at(1, 0, 1000).odds()).isEqualTo("e^(1000/τ) = 2.0e434");
        assertThat(at(1, 0, 1e300).odds()).isEqualTo("e^(1e300/τ) = e^(1e300)");
        assertThat(at(Double.MIN_VALUE, 0, 1).odds()).doesNotContain("limit").contains("≈ ∞");
        assertThat(at(1, -1.7e308, 1.7e308).odds()).doesNotContain("limit").contains("≈ ∞");
    }

    @Test
    void aDifferenceBeyondAnyDoubleIsNotCalledInfinite() {
        assertThat(at(1e306, -1.7e308, 1.7e308).odds()).isEqualTo("e^(3.4e308/τ) = 4.6e147");
    }

    @Test
    void oddsThatUnderflowToOneAreNotCalledOne() {
        assertThat(at(1e300, 0, 1e-300).odds()).isEqualTo("e^(1e-300/τ) ≈ 1");
    }

    @Test
    void aDifferenceIsWrittenInTheDigitsThatAPersonTyped() {
        assertThat(at(1, -0.3, 0.3).odds()).startsWith("e^(0.6/τ)");
    }

    @Test
    void oddsNearOneHaveTheDigitsThatTellThemFromIt() {
        assertThat(at(10_000, FOUR).odds()).isEqualTo("e^(3/τ) = 1.0003");
        assertThat(at(1e9, FOUR).odds()).isEqualTo("e^(3/τ) = 1 + 3.0e-9");
        assertThat(at(1, 3, 3, 1).odds()).isEqualTo("e^(0/τ) = 1");
    }

    @Test
    void aClassWithoutALabelHasItsNumberAndALabelThatIsANumberIsQuoted() {
        ReadoutText unnamed = of("", "α");
        assertThat(unnamed.mostLikely()).isEqualTo("73.11 % · #1");
        assertThat(unnamed.oddsTitle()).isEqualTo("odds #1 : α");
        ReadoutText numbers = of("3", "2");
        assertThat(numbers.mostLikely()).isEqualTo("73.11 % · “3”");
        assertThat(numbers.oddsTitle()).isEqualTo("odds “3” : “2”");
    }

    @Test
    void likeLabelsAreToldApartInTheTitleOfTheOdds() {
        assertThat(of("a photo of a cat", "a photo of a dog").oddsTitle()).matches("odds a .*….*cat : a .*….*dog");
        assertThat(of("an elephant", "a lion").oddsTitle()).matches("odds an el.*ant : a lion");
    }

    @Test
    void aVeryLongLabelLosesItsMiddleAndTiedOnesShareTheRoom() {
        String cat = "a photo of a cat ".repeat(20) + "by day";
        String dog = "a photo of a dog ".repeat(20) + "by night";
        assertThat(of(cat, dog).mostLikely())
                .matches("73\\.11 % · a photo .*….* day")
                .hasSizeLessThan(50);
        Experiment tied = Experiment.of(List.of(cat, dog), Logits.of(1, 1));
        assertThat(ReadoutText.of(Reading.of(tied), LABEL_ROOM, TITLE_ROOM, WORDS)
                        .mostLikely())
                .matches("50\\.00 % each · a ph.*….* day = a ph.*….*night")
                .hasSizeLessThan(60);
        double free = Double.POSITIVE_INFINITY;
        assertThat(ReadoutText.of(Reading.of(tied), free, free, WORDS).mostLikely())
                .contains(cat, dog);
    }

    @Test
    void thousandsAreGrouped() {
        assertThat(at(1, new double[30_000]).perplexity()).isEqualTo("30\u2009000 of 30\u2009000");
        assertThat(at(10_000, 0, 100_000).odds()).isEqualTo("e^(100\u2009000/τ) = 22\u2009026");
    }

    @Test
    void labelsThatLookLikePatternsStayAsTheyAre() {
        ReadoutText text = of("{0}", "it's");
        assertThat(text.mostLikely()).startsWith("73.11 % · {0}");
        assertThat(text.oddsTitle()).isEqualTo("odds {0} : it's");
    }

    private static ReadoutText of(String first, String second) {
        return ReadoutText.of(
                Reading.of(Experiment.of(List.of(first, second), Logits.of(2, 1))), LABEL_ROOM, TITLE_ROOM, WORDS);
    }

    private static ReadoutText at(double temperature, double... logits) {
        List<String> labels = IntStream.range(0, logits.length)
                .mapToObj(i -> Character.toString('a' + i))
                .toList();
        Experiment experiment = Experiment.of(labels, Logits.of(logits)).withTemperature(Temperature.of(temperature));
        return ReadoutText.of(Reading.of(experiment), LABEL_ROOM, TITLE_ROOM, WORDS);
    }
}
