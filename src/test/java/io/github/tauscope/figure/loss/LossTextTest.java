package io.github.tauscope.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossTextTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "4.93769173427169, 4.9377",
        "3.99449484439736e-10, 3.99e-10",
        "-0.525929, −0.5259",
        "-3.99449484439736e-10, −3.99e-10",
        "0.00063018, 0.00063",
        "900, 900.0000",
        "12345678.25, 1.23457e7",
        "0, 0",
        "1e308, 1e308"
    })
    void numbers(double value, String text) {
        assertThat(LossText.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.99999999, ≈ 1",
        "-0.99999999, ≈ −1",
        "1, 1",
        "0.9994, 0.9994",
        "Infinity, ∞",
        "-Infinity, −∞",
        "5.578124345203e-12, 5.578e-12"
    })
    void briefNumbers(double value, String text) {
        assertThat(LossText.brief(value)).isEqualTo(text);
    }

    @Test
    void aLossThatIsNotZeroIsNeverCalledSo() {
        // e^-1000 is no double, and 2e308 neither
        assertThat(text(0, 1, 1000, 0)).isEqualTo("≈ 0");
        assertThat(text(1, 1, 1e308, -1e308)).isEqualTo("≈ ∞");
        assertThat(text(0, 0, 1000, 0)).isEqualTo("0");
        assertThat(text(1, 0, 1000, 0)).isEqualTo("∞");
        assertThat(text(0, 1, 1000)).isEqualTo("0");
        assertThat(text(1, 1, 0, MASKED)).isEqualTo("∞");
    }

    @Test
    void allDigitsKeepTheSameHonesty() {
        assertThat(point(1, 1, 0, 1000).full()).isEqualTo("≈ 0");
        assertThat(point(0, 2, 0, 0).full()).isEqualTo("0.6931471805599453");
    }

    private static String text(int trueClass, double temperature, double... logits) {
        return point(trueClass, temperature, logits).text();
    }

    private static LossPoint point(int trueClass, double temperature, double... logits) {
        return new CrossEntropyLoss(Logits.of(logits), trueClass).at(Temperature.of(temperature));
    }
}
