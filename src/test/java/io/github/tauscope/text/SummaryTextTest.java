package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTextTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Test
    void oneCertainClassHasNoEntropyAndPerplexityOne() {
        assertThat(SummaryText.entropy(at(0, 1, 5, 7))).isEqualTo("0");
        assertThat(SummaryText.perplexity(at(0, 1, 5, 7))).isEqualTo("1");
        assertThat(SummaryText.perplexity(at(1, 3))).isEqualTo("1");
        assertThat(SummaryText.perplexity(at(1, 3, MASKED))).isEqualTo("1");
    }

    @Test
    void equallyLikelyClassesAreCountedWithoutTheMaskedOnes() {
        assertThat(SummaryText.entropy(at(1, 3, 3, MASKED))).isEqualTo("0.6931");
        assertThat(SummaryText.perplexity(at(1, 3, 3, MASKED))).isEqualTo("2");
        assertThat(SummaryText.perplexity(at(Double.POSITIVE_INFINITY, 3, 4, 5)))
                .isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.01, 0.05, 0.1, 1, 10, 1e3, 1e5, 1e7, 1e9, 1e12})
    void atNoTemperatureBetweenIsTheNumberThatOfALimit(double temperature) {
        assertThat(SummaryText.entropy(at(temperature, 1, 5, 7, 10))).isNotEqualTo("0");
        assertThat(SummaryText.perplexity(at(temperature, 1, 5, 7, 10))).isNotIn("1", "4");
    }

    @Test
    void nearOneClassThePerplexityIsWrittenByWhatItHasBeyondOne() {
        // by hand: p of the second is 9.36e-14, H = p(1 + 30) = 2.9e-12, exp(H) − 1 = H
        assertThat(SummaryText.entropy(at(0.1, 1, 5, 7, 10))).isEqualTo("2.9e-12");
        assertThat(SummaryText.perplexity(at(0.1, 1, 5, 7, 10))).isEqualTo("1 + 2.9e-12");
    }

    private static Distribution at(double temperature, double... logits) {
        return Distribution.of(Logits.of(logits), Temperature.of(temperature));
    }
}
