package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealsTest {

    @Property
    void everyDoubleReadsBackAsItself(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isNaN(value)) {
            assertThat(Reals.format(value)).isEqualTo("nan");
        } else {
            assertThat(Reals.parse(Reals.format(value))).isEqualTo(value + 0.0);
        }
    }

    @Property
    void everyOrdinaryDoubleReadsBackAsItself(@ForAll double value) {
        assertThat(Reals.parse(Reals.format(value))).isEqualTo(value + 0.0);
    }

    @Property
    void noTextIsLongerThanTheJdks(@ForAll double value) {
        assertNoLongerThanTheJdks(value);
    }

    @Property
    void noTextOfASubnormalIsLongerThanTheJdks(@ForAll @LongRange(min = 1, max = (1L << 52) - 1) long bits) {
        assertNoLongerThanTheJdks(Double.longBitsToDouble(bits));
    }

    private static void assertNoLongerThanTheJdks(double value) {
        int jdk = new BigDecimal(Double.toString(value)).stripTrailingZeros().precision();
        int ours = new BigDecimal(Reals.format(value)).stripTrailingZeros().precision();
        assertThat(ours).isLessThanOrEqualTo(Math.max(jdk, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0.07, 0.07",
        "10000, 10000",
        "1e-300, 1e-300",
        "1e15, 1000000000000000",
        "1e16, 1e16",
        "1.5e-7, 1.5e-7",
        "0.00001, 0.00001",
        "0.000001, 1e-6",
        "-2.5, -2.5",
        "100, 100",
        "0.1, 0.1",
        "4.9e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "2e23, 2e23",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "0.30000000000000004, 0.30000000000000004",
        "-0.0, 0"
    })
    void theShortestTextIsPrinted(double value, String text) {
        assertThat(Reals.format(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "-2.5, -2.5",
        "+.5, 0.5",
        "5., 5",
        "1e3, 1000",
        "1E-3, 0.001",
        "'  7 ', 7",
        "−3, -3",
        "1e−2, 0.01",
        "0e999, 0",
        "0.000, 0",
        "-0, 0",
        "00012, 12"
    })
    void decimalNumbersAreRead(String text, double value) {
        assertThat(Reals.parse(text) + 0.0).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inf", "+inf", "Infinity", "INF", "∞", "+∞", " inf "})
    void infinityHasItsNames(String text) {
        assertThat(Reals.parse(text)).isEqualTo(Double.POSITIVE_INFINITY);
        assertRefused(() -> Reals.parseLogit(text), InvalidNumberException.Reason.NOT_A_NUMBER, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-inf", "−∞", "-∞", "-Infinity", "−inf"})
    void minusInfinityMasks(String text) {
        assertThat(Reals.parse(text)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Reals.parseLogit(text)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-400", "-1e-400", "2e-324", "0.0000001e-330"})
    void whatIsTooSmallForADoubleIsNotMadeZero(String text) {
        assertRefused(() -> Reals.parse(text), InvalidNumberException.Reason.TOO_SMALL, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1.8e308", "9e999999999"})
    void whatIsTooLargeForADoubleIsNotMadeInfinite(String text) {
        assertRefused(() -> Reals.parse(text), InvalidNumberException.Reason.TOO_LARGE, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "nan", "NaN", "1,5", "1 000", "0x10", "1d", "1f", "e5", ".", "--1", "1e", "1e5.5", "∞∞", "ln",
                "abc", "٣", "log 1", "ln(1", "ln 1)"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertRefused(() -> Reals.parse(text), InvalidNumberException.Reason.NOT_A_NUMBER, text);
        assertThatExceptionOfType(InvalidNumberException.class).isThrownBy(() -> Reals.parseLogit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln 0.25", "ln(0.25)", "LN (0.25)", "ln(2.5e-1)", " ln 0.25 ", "ln( 0.25 )"})
    void aLogitMayBeALogarithm(String text) {
        assertThat(Reals.parseLogit(text)).isEqualTo(StrictMath.log(0.25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln 0", "ln(0)", "ln 0.0", "ln -0"})
    void theLogarithmOfZeroMasks(String text) {
        assertThat(Reals.parseLogit(text)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({
        "ln -1, NEGATIVE, -1",
        "ln(-inf), NEGATIVE, -inf",
        "ln inf, NOT_A_NUMBER, ln inf",
        "ln x, NOT_A_NUMBER, x",
        "ln 1e-400, TOO_SMALL, 1e-400",
        "ln(1e400), TOO_LARGE, 1e400"
    })
    void aLogarithmOfWhatHasNoneIsRefused(String text, InvalidNumberException.Reason reason, String found) {
        assertRefused(() -> Reals.parseLogit(text), reason, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "tr-TR"})
    void noLocaleChangesANumber(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Reals.format(1234.5)).isEqualTo("1234.5");
            assertThat(Reals.parse("1234.5")).isEqualTo(1234.5);
            assertThat(Reals.parse("INFINITY")).isInfinite();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFiniteNumberIsReadAndAnInfiniteOneRefused() {
        assertThat(Reals.parseFinite("-2.5")).isEqualTo(-2.5);
        assertRefused(() -> Reals.parseFinite("-inf"), InvalidNumberException.Reason.NOT_A_NUMBER, "-inf");
        assertRefused(() -> Reals.parseFinite("∞"), InvalidNumberException.Reason.NOT_A_NUMBER, "∞");
        assertRefused(() -> Reals.parseFinite("x"), InvalidNumberException.Reason.NOT_A_NUMBER, "x");
    }

    private static void assertRefused(Runnable body, InvalidNumberException.Reason reason, String text) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(body::run)
                .withMessageContaining(text)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
    }
}
