package io.github.tauscope.figure.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The probabilities of 2, 5, 8 at τ = 5 are those of the example “hot and cold”. */
class SimplexDescriptionTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @Test
    void itSaysThePointAndThePath() {
        assertThat(SimplexDescription.of(data(5, 2, 5, 8), WORDS))
                .isEqualTo("Simplex at temperature 5: a 0.1628, b 0.2967, c 0.5405."
                        + " The path runs from c at 0 to the centre at ∞.");
    }

    @Test
    void aTieSharesTheBeginningOfThePathAndLimitsAreExact() {
        assertThat(SimplexDescription.of(data(0, 3, 3, 1), WORDS))
                .isEqualTo("Simplex at temperature 0: a 0.5000, b 0.5000, c 0."
                        + " The path runs from a = b at 0 to the centre at ∞.");
    }

    @Test
    void aPlaceOnThePathIsReadInFull() {
        assertThat(SimplexDescription.at(data(1, 2, 5, 8), Temperature.of(5), WORDS))
                .isEqualTo("τ = 5\na: 0.1628\nb: 0.2967\nc: 0.5405");
        assertThat(SimplexDescription.at(data(1, 2, 5, 1008), Temperature.ONE, WORDS))
                .isEqualTo("τ = 1\na: 1.3e-437\nb: 2.5e-436\nc: ≈ 1");
    }

    private static SimplexData data(double temperature, double... logits) {
        return new SimplexData(
                List.of("a", "b", "c"),
                new SimplexPath(Logits.of(logits)),
                Temperature.of(temperature),
                List.of(),
                null);
    }
}
