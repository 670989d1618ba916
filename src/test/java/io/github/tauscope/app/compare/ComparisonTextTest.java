package io.github.tauscope.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Test
    void twoCoins() {
        // by hand: |0.5 − 0.9|; ½ ln(0.5/0.9) + ½ ln(0.5/0.1); with m = (0.7, 0.3), half of 0.087177 + 0.116322
        assertThat(text(coin(0.5, 0.5), coin(0.9, 0.1)))
                .isEqualTo(new ComparisonText("−0.4000", "0.4000", "0.5108", "0.1017"));
    }

    @Test
    void theClassIsTheOneWhoseProbabilityDiffersMostOrTheFirstOfEquals() {
        assertThat(of(coin(0.3, 0.3, 0.4), coin(0.2, 0.5, 0.3)).changedMost()).isEqualTo(1);
        assertThat(of(coin(0.5, 0.5), coin(0.9, 0.1)).changedMost()).isZero();
    }

    @Test
    void theSameHasNothingBetween() {
        assertThat(text(at(0.3, 1, 5, 7), at(0.3, 1, 5, 7))).isEqualTo(new ComparisonText("0", "0", "0", "0"));
    }

    @Test
    void whatIsNearlyTheSameIsNotCalledTheSame() {
        ComparisonText nearly = text(at(1e300, 1, 5, 7), at(2e300, 1, 5, 7));
        assertThat(nearly.totalVariation()).isNotEqualTo("0");
        assertThat(nearly.kullbackLeibler()).isNotEqualTo("0");
        assertThat(nearly.jensenShannon()).isNotEqualTo("0");
        assertThat(nearly.difference()).isNotEqualTo("0");
    }

    @Test
    void withoutAClassInCommonTheBoundsAreReachedAndNamed() {
        assertThat(text(at(0, 1, 2), at(0, 2, 1)))
                .isEqualTo(new ComparisonText("−1", "1", "∞: A has p = 0 for a class", "ln 2: no class in common"));
        assertThat(text(at(1, 3, MASKED), at(1, MASKED, 3)).totalVariation()).isEqualTo("1");
    }

    @Test
    void whatIsNearlyDisjointIsNotCalledSo() {
        ComparisonText nearly = text(at(1e-300, 1, 2), at(1e-300, 2, 1));
        assertThat(nearly.totalVariation()).isEqualTo("≈ 1");
        assertThat(nearly.difference()).isEqualTo("≈ −1");
        assertThat(nearly.kullbackLeibler()).isEqualTo("1e300");
        assertThat(nearly.jensenShannon()).isEqualTo("0.6931");
    }

    private static ComparisonText text(Distribution present, Distribution a) {
        return ComparisonText.of(of(present, a), Messages.of(Locale.ENGLISH));
    }

    private static Comparison of(Distribution present, Distribution a) {
        return Comparison.of(present, a, Progress.UNWATCHED);
    }

    private static Distribution coin(double... probabilities) {
        return Distribution.of(Logits.fromProbabilities(probabilities), Temperature.ONE);
    }

    private static Distribution at(double temperature, double... logits) {
        return Distribution.of(Logits.of(logits), Temperature.of(temperature));
    }
}
