package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemperatureTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void theLimitsAreNamedAndNothingElseIsOne() {
        assertThat(Temperature.of(0)).isEqualTo(Temperature.ARGMAX);
        assertThat(Temperature.of(INF)).isEqualTo(Temperature.UNIFORM);
        assertThat(Temperature.ARGMAX.isLimit()).isTrue();
        assertThat(Temperature.UNIFORM.isLimit()).isTrue();
        assertThat(Temperature.of(Double.MIN_VALUE).isLimit()).isFalse();
        assertThat(Temperature.of(Double.MAX_VALUE).isLimit()).isFalse();
    }

    @Test
    void minusZeroIsZero() {
        assertThat(Temperature.of(-0.0)).isEqualTo(Temperature.ARGMAX);
        assertThat(Temperature.of(-0.0).beta()).isEqualTo(INF);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -Double.MIN_VALUE, Double.NEGATIVE_INFINITY})
    void aNegativeOneIsRefused(double value) {
        assertRefused(() -> Temperature.of(value), InvalidNumberException.Reason.NEGATIVE);
        assertRefused(() -> Temperature.ofInverse(value), InvalidNumberException.Reason.NEGATIVE);
    }

    @Test
    void nanIsRefusedInEveryForm() {
        assertRefused(() -> Temperature.of(Double.NaN), InvalidNumberException.Reason.NOT_A_NUMBER);
        assertRefused(() -> Temperature.ofInverse(Double.NaN), InvalidNumberException.Reason.NOT_A_NUMBER);
        assertRefused(() -> Temperature.ofLogInverse(Double.NaN), InvalidNumberException.Reason.NOT_A_NUMBER);
    }

    @Test
    void theInverseOfALimitIsTheOtherLimit() {
        assertThat(Temperature.ofInverse(0)).isEqualTo(Temperature.UNIFORM);
        assertThat(Temperature.ofInverse(-0.0)).isEqualTo(Temperature.UNIFORM);
        assertThat(Temperature.ofInverse(INF)).isEqualTo(Temperature.ARGMAX);
        assertThat(Temperature.ofLogInverse(Double.NEGATIVE_INFINITY)).isEqualTo(Temperature.UNIFORM);
        assertThat(Temperature.ofLogInverse(INF)).isEqualTo(Temperature.ARGMAX);
        assertThat(Temperature.UNIFORM.beta()).isZero();
        assertThat(Temperature.ARGMAX.logBeta()).isEqualTo(INF);
        assertThat(Temperature.UNIFORM.logBeta()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void clipsLogitScaleIsAHundred() {
        // Radford et al., 2021: logit_scale is clipped at ln 100 = 4.6052
        assertThat(Temperature.ofLogInverse(4.605170185988092).value()).isCloseTo(0.01, within(1e-17));
        assertThat(Temperature.of(0.01).logBeta()).isCloseTo(4.605170185988092, within(1e-15));
        assertThat(Temperature.ofInverse(100)).isEqualTo(Temperature.of(0.01));
        assertThat(Temperature.of(0.01).beta()).isEqualTo(100);
    }

    @Test
    void oneHasTheLogarithmZeroWithoutASign() {
        assertThat(1 / Temperature.ONE.logBeta()).isEqualTo(INF);
        assertThat(Temperature.ONE.beta()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, Double.MIN_VALUE})
    void anInverseWhoseTemperatureIsNoDoubleIsRefusedAndNotMadeALimit(double beta) {
        assertRefused(() -> Temperature.ofInverse(beta), InvalidNumberException.Reason.NO_TEMPERATURE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, -800, 1e300, -1e300})
    void aLogScaleWhoseTemperatureIsNoDoubleIsRefusedAndNotMadeALimit(double logBeta) {
        assertRefused(() -> Temperature.ofLogInverse(logBeta), InvalidNumberException.Reason.NO_TEMPERATURE);
    }

    @Test
    void theGreatestInverseIsATemperatureStill() {
        assertThat(Temperature.ofInverse(Double.MAX_VALUE).value()).isEqualTo(1 / Double.MAX_VALUE);
        assertThat(Temperature.of(Double.MIN_VALUE).logBeta()).isCloseTo(744.4400719213812, within(2e-13));
    }

    @Test
    void textOfATemperatureReadsBack() {
        for (String text : new String[] {"0", "0.07", "1", "10000", "1e-300", "inf"}) {
            assertThat(Temperature.parse(text)).hasToString(text);
        }
        assertRefused(() -> Temperature.parse("-inf"), InvalidNumberException.Reason.NEGATIVE);
        assertRefused(() -> Temperature.parse("1e-400"), InvalidNumberException.Reason.TOO_SMALL);
        assertRefused(() -> Temperature.parse("1e400"), InvalidNumberException.Reason.TOO_LARGE);
        assertRefused(() -> Temperature.parse("warm"), InvalidNumberException.Reason.NOT_A_NUMBER);
    }

    @Test
    void temperaturesAreOrderedFromArgmaxToUniform() {
        assertThat(Stream.of(Temperature.UNIFORM, Temperature.ONE, Temperature.ARGMAX, Temperature.of(0.5))
                        .sorted())
                .containsExactly(Temperature.ARGMAX, Temperature.of(0.5), Temperature.ONE, Temperature.UNIFORM);
    }

    private static void assertRefused(Runnable body, InvalidNumberException.Reason reason) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(body::run)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
