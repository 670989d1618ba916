package io.github.tauscope.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class GradientTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final Percentage TEN_DIGITS = withinPercentage(1e-8);
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void componentsAndSlopeOfAClass() {
        CrossEntropyGradient gradient = ofClass(2, 2, 1, 5, 7, 10);
        // Python decimal, 60 digits
        double[] expected = {4.219703973913e-3, 3.117962938412e-2, -4.152449800271e-1, 3.798456466690e-1};
        List<GradientBar> bars = gradient.bars(4, WORDS);
        for (int i = 0; i < 4; i++) {
            assertThat(bars.get(i).value()).isCloseTo(expected[i], TEN_DIGITS);
            assertThat(bars.get(i).index()).isEqualTo(i);
            assertThat(bars.get(i).role()).isEqualTo(i == 2 ? Role.TRUE : Role.OTHER);
        }
        assertThat(gradient.slope().value()).isCloseTo(-0.5259297286976768, TEN_DIGITS);
        assertThat(gradient.slope().text()).isEqualTo("−0.5259");
    }

    @Test
    void atZeroComponentsAreZeroOrInfiniteAsLimits() {
        assertThat(texts(ofClass(0, 2, 1, 5, 7, 10))).containsExactly("0", "0", "−∞", "∞");
        assertThat(texts(ofClass(0, 3, 1, 5, 7, 10))).containsExactly("0", "0", "0", "0");
        assertThat(texts(ofClass(0, 0, 3, 3))).containsExactly("−∞", "∞");
        assertThat(ofClass(0, 2, 1, 5, 7, 10).slope().text()).isEqualTo("−∞");
    }

    @Test
    void atInfinityNothingPulls() {
        assertThat(texts(ofClass(INF, 0, 1, 5))).containsExactly("0", "0");
        assertThat(ofClass(INF, 0, 1, 5).slope().text()).isEqualTo("0");
    }

    @Test
    void whatIsNotZeroIsNotCalledSo() {
        assertThat(texts(ofClass(1, 0, 1000, 0))).containsExactly("≈ 0", "≈ 0");
        assertThat(ofClass(1, 0, 1000, 0).slope().text()).isEqualTo("≈ 0");
        assertThat(texts(ofClass(1, 0, 3, MASKED))).containsExactly("0", "0");
        assertThat(texts(ofClass(1e-320, 0, 3, 3))).containsExactly("≈ −∞", "≈ ∞");
    }

    @Test
    void ofManyClassesTheMostLikelyAndTheTrueOneHaveABarAndTheOthersOneTogether() {
        double[] logits = IntStream.range(0, 60).mapToDouble(i -> i / 10.0).toArray();
        CrossEntropyGradient gradient = ofClass(1, 5, logits);
        List<GradientBar> bars = gradient.bars(10, WORDS);
        assertThat(bars).extracting(GradientBar::index).containsExactly(59, 58, 57, 56, 55, 54, 53, 52, 5, -1);
        assertThat(bars.get(9).label()).isEqualTo("the other 51");
        double sum = bars.stream().mapToDouble(GradientBar::value).sum();
        assertThat(sum).as("a gradient of softmax adds up to 0").isCloseTo(0, within(1e-15));
    }

    @Test
    void theTrueClassAmongTheMostLikelyTakesNobodysPlace() {
        double[] logits = IntStream.range(0, 60).mapToDouble(i -> i).toArray();
        assertThat(ofClass(1, 58, logits).bars(5, WORDS))
                .extracting(GradientBar::index)
                .containsExactly(59, 58, 57, 56, -1);
    }

    @Test
    void othersThatAreAllMaskedHaveExactlyNothing() {
        assertThat(texts(ofClass(1, 0, 2, 1, MASKED, MASKED, MASKED), 3)).endsWith("0");
        assertThat(texts(ofClass(1, 0, 1000, 999, 0, MASKED, MASKED), 3)).endsWith("≈ 0");
    }

    @Test
    void infoNceIsTheCrossEntropyOfItsSimilarities() {
        for (double temperature : new double[] {0, 0.5, 2, INF}) {
            for (double[] z : new double[][] {{2, -1, -1, -1, -1, -1}, {-1, 2, 2, 2, 2, 2}, {1, 1, 1, 1, 1, 1}}) {
                CrossEntropyGradient classes = ofClass(temperature, 0, z);
                InfoNceGradient contrast =
                        new InfoNceGradient(new InfoNceLoss(z[0], z[1], 5), Temperature.of(temperature));
                List<GradientBar> bars = contrast.bars(40, WORDS);
                List<GradientBar> all = classes.bars(40, WORDS);
                assertThat(bars).extracting(GradientBar::label).containsExactly("positive", "each negative", "all 5");
                assertThat(bars.get(0).text()).isEqualTo(all.get(0).text());
                assertThat(bars.get(1).text()).isEqualTo(all.get(1).text());
                assertThat(contrast.slope().text()).isEqualTo(classes.slope().text());
            }
        }
    }

    @Test
    void infoNceOfMoco() {
        InfoNceGradient gradient = new InfoNceGradient(new InfoNceLoss(1, -1, 1023), Temperature.ONE);
        List<GradientBar> bars = gradient.bars(40, WORDS);
        // Python decimal, 60 digits
        assertThat(bars.get(0).value()).isCloseTo(-0.9928288678386, TEN_DIGITS);
        assertThat(bars.get(1).value()).isCloseTo(9.705072021883e-4, TEN_DIGITS);
        assertThat(bars.get(2).value()).isCloseTo(0.9928288678386, TEN_DIGITS);
        assertThat(gradient.slope().value()).isCloseTo(1.985657735677229, TEN_DIGITS);
    }

    @Test
    void withoutANegativeNothingPulls() {
        InfoNceGradient gradient = new InfoNceGradient(new InfoNceLoss(1, -1, 0), Temperature.ONE);
        assertThat(texts(gradient)).containsExactly("0");
        assertThat(gradient.slope().text()).isEqualTo("0");
    }

    private static List<String> texts(Gradient gradient) {
        return texts(gradient, 40);
    }

    private static List<String> texts(Gradient gradient, int most) {
        return gradient.bars(most, WORDS).stream().map(GradientBar::text).toList();
    }

    private static CrossEntropyGradient ofClass(double temperature, int trueClass, double... logits) {
        List<String> labels =
                IntStream.range(0, logits.length).mapToObj(i -> "c" + i).toList();
        return new CrossEntropyGradient(
                labels, Distribution.of(Logits.of(logits), Temperature.of(temperature)), trueClass);
    }
}
