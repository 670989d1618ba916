package io.github.tauscope.figure.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarDescriptionTest {

    @Test
    void theClassesFollowFromTheMostLikelyOn() {
        assertThat(describe(List.of("cat", "dog", "owl"), 1, Math.log(1), Math.log(2), Math.log(5)))
                .isEqualTo("Bars at temperature 1: owl 0.6250, dog 0.2500, cat 0.1250.");
    }

    @Test
    void fiveClassesAreAllNamedAndOfSixOneIsCounted() {
        assertThat(describe(numbered(5), Double.POSITIVE_INFINITY, new double[5]))
                .isEqualTo("Bars at temperature ∞: class 1 0.2000, class 2 0.2000, class 3 0.2000,"
                        + " class 4 0.2000, class 5 0.2000.");
        assertThat(describe(numbered(6), 0.5, 0, 1, 2, 3, 4, 5))
                .startsWith("Bars at temperature 0.5, the most likely first: class 6 0.8")
                .endsWith("and 1 more.");
    }

    @Test
    void theCountOfTheOthersHasNoGroupingOfDigits() {
        assertThat(describe(numbered(2005), 1, new double[2005])).endsWith("and 2000 more.");
    }

    @Test
    void limitsAndMaskedClassesAreExactlyZeroAndOne() {
        assertThat(describe(List.of("a", "b"), 0, 1, 2)).isEqualTo("Bars at temperature 0: b 1, a 0.");
        assertThat(describe(List.of("a", "b"), 1, 1, Double.NEGATIVE_INFINITY))
                .isEqualTo("Bars at temperature 1: a 1, b 0.");
    }

    @Test
    void whatIsNotZeroIsNotReadAsZero() {
        assertThat(describe(List.of("a", "b"), 1, 0, 1000)).contains("a 5.1e-435");
    }

    @Test
    void labelsThatLookLikePatternsStayAsTheyAre() {
        assertThat(describe(List.of("{0}", "it's"), 0, 2, 1)).isEqualTo("Bars at temperature 0: {0} 1, it's 0.");
    }

    private static String describe(List<String> labels, double temperature, double... logits) {
        Distribution distribution = Distribution.of(Logits.of(logits), Temperature.of(temperature));
        return BarDescription.of(new BarData(labels, distribution, distribution), Messages.of(Locale.ENGLISH));
    }

    private static List<String> numbered(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(String::valueOf).toList();
    }
}
