package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tauscope.kernel.InvalidNumberException.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,5 | 0.5",
                "-0,5 | -0.5",
                "−2,25 | -2.25",
                "12,5e-3 | 12.5e-3",
                ",5 | .5",
                "0,234 | 0.234", // no group of thousands begins with 0
                "1234,567 | 1234.567", // nor with four digits
                "1,2345 | 1.2345",
                "1/4 | 0.25",
                "−1 / 4 | -0.25",
                "1⁄4 | 0.25",
                "0,5/2 | 0.25",
                "1e400/1e399 | 10",
                "0/3 | 0",
                "ln(1/4) | ln(0.25)",
                "LN (0,25) | ln(0.25)",
                "ln 0,25 | ln(0.25)",
                "' 2 ' | 2"
            })
    void becomesPlain(String typed, String plain) {
        assertThat(TypedNumber.toPlain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "-inf",
                "∞",
                "1e-300",
                "abc",
                "ln 1/4",
                "1/2/3",
                "1/inf",
                "1,2,3",
                "1.234,5",
                "0x1/2",
                "ln(2",
                "1e99999/2"
            })
    void staysAsItIs(String text) {
        assertThat(TypedNumber.toPlain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | AMBIGUOUS_COMMA",
                "-12,345 | AMBIGUOUS_COMMA",
                "123,456e2 | AMBIGUOUS_COMMA",
                "1,000/3 | AMBIGUOUS_COMMA",
                "ln(1,234) | AMBIGUOUS_COMMA",
                "1/0 | NOT_A_NUMBER",
                "1e308/0,1 | TOO_LARGE",
                "1e-300/1e300 | TOO_SMALL"
            })
    void isRefused(String typed, Reason reason) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> TypedNumber.toPlain(typed))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(typed).contains(e.text()));
    }

    /** IEEE division of two exact operands is correctly rounded. */
    @Property
    void aFractionOfWholeNumbersIsTheirQuotient(@ForAll int numerator, @ForAll @IntRange(min = 1) int denominator) {
        assertThat(Reals.parse(TypedNumber.toPlain(numerator + "/" + denominator)))
                .isEqualTo((double) numerator / denominator);
    }

    @Property
    void aDoubleStaysItself(@ForAll double value) {
        String text = Reals.format(value);
        assertThat(Reals.parse(TypedNumber.toPlain(text))).isEqualTo(value + 0.0);
        assertThat(Reals.parse(TypedNumber.toPlain(text.replace('-', '−')))).isEqualTo(value + 0.0);
    }
}
