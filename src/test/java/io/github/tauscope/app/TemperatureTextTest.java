package io.github.tauscope.app;

import static io.github.tauscope.app.TemperatureUnit.BETA;
import static io.github.tauscope.app.TemperatureUnit.LOG_BETA;
import static io.github.tauscope.app.TemperatureUnit.TAU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemperatureTextTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0, 'exact limit: argmax'",
        "inf, 'exact limit: uniform'",
        "0.5, sharper than τ = 1",
        "2, softer than τ = 1",
        "0.01, sharper than τ = 1",
        "10000, softer than τ = 1",
        "1e-300, sharper than τ = 1; τ = 1e-300 is off the scale",
        "1e300, softer than τ = 1; τ = 1e300 is off the scale",
        "0.0099, sharper than τ = 1; τ = 0.0099 is off the scale"
    })
    void aTemperatureIsComparedWithOne(String temperature, String words) {
        assertThat(words(temperature, "1")).isEqualTo(words);
    }

    @Test
    void oneIsSoftmaxAsItStands() {
        assertThat(words("1", "1")).isEqualTo("τ = 1, standard softmax");
    }

    @Test
    void anotherReferenceIsNamed() {
        assertThat(words("1", "5")).isEqualTo("sharper than τ = 5");
        assertThat(words("1", "0")).isEqualTo("softer than τ = 0");
        assertThat(words("1", "inf")).isEqualTo("sharper than τ = ∞");
    }

    @Test
    void onlyOneIsSoftmaxAsItStands() {
        assertThat(words("5", "5")).contains("τ = 5").doesNotContain("standard");
    }

    @Test
    void theNumbersAreThoseOfTheUnit() {
        assertThat(words("0.5", "4", BETA)).isEqualTo("sharper than β = 0.25");
        assertThat(words("1", "1", BETA)).isEqualTo("β = 1, standard softmax");
        assertThat(words("1e-300", "inf", BETA)).isEqualTo("sharper than β = 0; β = 1e300 is off the scale");
        assertThat(words("0.5", "2", LOG_BETA)).isEqualTo("sharper than ln β = −0.693147");
        assertThat(words("0.5", "inf", LOG_BETA)).isEqualTo("sharper than ln β = −∞");
        assertThat(words("1", "1", LOG_BETA)).isEqualTo("ln β = 0, standard softmax");
    }

    private static String words(String temperature, String reference, TemperatureUnit unit) {
        return TemperatureText.of(Temperature.parse(temperature), Temperature.parse(reference), unit, WORDS);
    }

    private static String words(String temperature, String reference) {
        return TemperatureText.of(Temperature.parse(temperature), Temperature.parse(reference), TAU, WORDS);
    }
}
