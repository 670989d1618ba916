package io.github.tauscope.app.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.bars.BarColumn;
import io.github.tauscope.figure.bars.ColumnHead;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BarColumnTextTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @Test
    void aClassSaysItsNumbersWithAllTheirDigits() {
        assertThat(tip(0, 2, 3, 3))
                .containsExactly("cat", "z = 3", "z/τ = 1.5", "p = 0.5", "ln p = −0.6931471805599453");
    }

    @Test
    void atZeroTheQuotientDivergesOrHasNoValue() {
        assertThat(tip(0, 0, 5, 7)).contains("z/τ = ∞", "p = 0, exact limit", "ln p = −∞");
        assertThat(tip(0, 0, -5, -7)).contains("z/τ = −∞", "p = 1, exact limit", "ln p = 0");
        assertThat(tip(0, 0, 0, 7)).contains("z/τ = 0/0");
    }

    @Test
    void atInfinityTheQuotientIsZeroWithoutASign() {
        assertThat(tip(0, Double.POSITIVE_INFINITY, -5, 7)).contains("z/τ = 0", "p = 0.5, exact limit");
    }

    @Test
    void aMaskedClassStaysMaskedAtEveryTemperature() {
        for (double temperature : new double[] {0, 1, Double.POSITIVE_INFINITY}) {
            assertThat(tip(0, temperature, Double.NEGATIVE_INFINITY, 7))
                    .containsExactly("cat", "z = −∞", "z/τ = −∞", "p = 0, masked", "ln p = −∞");
        }
    }

    @Test
    void aProbabilityThatRoundsToZeroOrOneIsNotCalledSo() {
        assertThat(tip(0, 1, 0, 1000)).contains("p = 5.1e-435", "ln p = −1000");
        assertThat(tip(1, 1, 0, 100)).contains("p = 1 − 3.7e-44");
        assertThat(tip(1, 1, 0, 36)).contains("p = 0.9999999999999998");
    }

    @Test
    void aQuotientThatNoDoubleHoldsIsNeitherInfiniteNorZero() {
        assertThat(tip(0, 0.1, 1e308, 0)).contains("z/τ = 1e309");
        assertThat(tip(0, 1e-300, -1e100, 0)).contains("z/τ = −1e400");
        assertThat(tip(0, 1e100, 1e-300, 0)).contains("z/τ = 1e-400");
    }

    @Test
    void theOthersSayWhatTheyHaveTogether() {
        Probability together = new Probability(0.25, Math.log(0.25), false);
        BarColumn others = new BarColumn(
                new ColumnHead(ColumnHead.OTHERS, "the other 9", Double.NaN, Double.NaN), together, together);
        assertThat(BarColumnText.of(others, Temperature.ONE, WORDS).lines())
                .containsExactly("the other 9", "p together = 0.25", "ln p = −1.3862943611198906");
    }

    @Test
    void aLabelThatLooksLikeAPatternStaysAsItIs() {
        Probability half = new Probability(0.5, Math.log(0.5), false);
        assertThat(BarColumnText.of(
                        new BarColumn(new ColumnHead(0, "{1} it's", 1, Double.NaN), half, half),
                        Temperature.ONE,
                        WORDS))
                .startsWith("{1} it's\n");
    }

    @Test
    void besideAItAlsoSaysWhatAHasAndHowFarItIsAway() {
        Distribution live = Distribution.of(Logits.of(0, 0), Temperature.ONE);
        Distribution a = Distribution.of(Logits.fromProbabilities(0.25, 0.75), Temperature.ONE);
        BarColumn column = new BarColumn(new ColumnHead(0, "cat", 0, a.logits().get(0)), live.at(0), a.at(0));
        assertThat(BarColumnText.beside(column, Temperature.ONE, false, WORDS).lines())
                .containsExactly(
                        "cat",
                        "z = 0",
                        "z/τ = 0",
                        "p = 0.5",
                        "ln p = −0.6931471805599453",
                        "p of A = 0.25",
                        "Δp = +0.2500");
        assertThat(BarColumnText.beside(column, Temperature.ONE, true, WORDS)).endsWith("Δp = 0");
    }

    private static List<String> tip(int index, double temperature, double... logits) {
        Distribution distribution = Distribution.of(Logits.of(logits), Temperature.of(temperature));
        Probability p = distribution.at(index);
        BarColumn column = new BarColumn(new ColumnHead(index, "cat", logits[index], Double.NaN), p, p);
        return BarColumnText.of(column, distribution.temperature(), WORDS)
                .lines()
                .toList();
    }
}
