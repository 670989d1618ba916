package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tauscope.text.Messages;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListTest {

    @Test
    void logitsMayBeLogarithmsAndMasked() {
        assertThat(NumberList.parse(" 1, -2.5 ,ln 0.25,ln(1),−3,-inf,1e3", NumberKind.LOGIT))
                .containsExactly(1, -2.5, Math.log(0.25), 0, -3, Double.NEGATIVE_INFINITY, 1000);
    }

    @Test
    void allThreeScalesOfTemperatureGiveTau() {
        assertThat(NumberList.parse("0,0.5,inf", NumberKind.TEMPERATURE))
                .containsExactly(0, 0.5, Double.POSITIVE_INFINITY);
        assertThat(NumberList.parse("inf,2,0", NumberKind.LOGIT_SCALE))
                .containsExactly(0, 0.5, Double.POSITIVE_INFINITY);
        assertThat(NumberList.parse("inf,0,-inf", NumberKind.LOG_LOGIT_SCALE))
                .containsExactly(0, 1, Double.POSITIVE_INFINITY);
    }

    @Test
    void fractionsAreNumbers() {
        assertThat(NumberList.parse("1/4,ln(1/2), −3/2", NumberKind.LOGIT))
                .containsExactly(0.25, StrictMath.log(0.5), -1.5);
        assertThat(NumberList.parse("1/8", NumberKind.LOGIT_SCALE)).containsExactly(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5,0.25,ln(2)",
                "0,5;0,25;ln(2)",
                "0.5\n0.25\nln(2)",
                "0,5\n0,25\nln(2)",
                "[0.5, 0.25, ln(2)]",
                "(0.5, 1/4, ln 2)",
            })
    void aListIsReadHoweverItIsWritten(String text) {
        assertThat(NumberList.parse(text, NumberKind.LOGIT)).containsExactly(0.5, 0.25, Math.log(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5 0.25 0.125",
                "[0.5 0.25 0.125]",
                "array([0.5 , 0.25 , 0.125], dtype=float32)",
                "tensor([[0.5000, 0.2500, 0.1250]], device='cuda:0')",
                "[1] 0.500 0.250\n[3] 0.125",
                "[np.float64(0.5), np.float64(0.25), np.float64(0.125)]",
                "(0.5, 0.25, 0.125)",
                "c(0.5, 0.25, 0.125)",
            })
    void anArrayIsReadForEveryKindOfNumber(String text) {
        assertThat(NumberList.parse(text, NumberKind.PROBABILITY)).containsExactly(0.5, 0.25, 0.125);
        assertThat(NumberList.parse(text, NumberKind.TEMPERATURE)).containsExactly(0.5, 0.25, 0.125);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80%,15%,5.5%", "80,0%;15%;5,5%", "80% 15% 5.5%", "[80%, 15 %, 5.5%]", "0.8,15%,.055"})
    void aProbabilityMayBeAPercentage(String text) {
        assertThat(NumberList.parse(text, NumberKind.PROBABILITY)).containsExactly(0.8, 0.15, 0.055);
    }

    @Test
    void anArrayOfSeveralRowsIsNoList() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> NumberList.parse("[[1, 2], [3, 4]]", NumberKind.PROBABILITY))
                .withMessage("there are 2 rows; give one.");
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPERATURE, 2e-324, 1.8e308",
        "PROBABILITY, 2e-324, 1.8e308",
        "LOGIT_SCALE, 5e-324, 1.8e308",
        "LOG_LOGIT_SCALE, -709.79, 745.14",
    })
    void theBoundsThatAreNamedAreAllowedAndWhatIsRefusedLiesBeyond(NumberKind kind, String below, String above) {
        Matcher bounds = Pattern.compile("from (\\S+) to ([^\\s,]+)").matcher(allowed(kind));
        assertThat(bounds.find()).isTrue();
        assertThat(NumberList.parse(bounds.group(1) + "," + bounds.group(2), kind))
                .doesNotContain(0, Double.POSITIVE_INFINITY);
        for (String beyond : new String[] {below, above}) {
            assertThatExceptionOfType(InputException.class).isThrownBy(() -> NumberList.parse(beyond, kind));
        }
        assertThat(new BigDecimal(below)).isLessThan(new BigDecimal(bounds.group(1)));
        assertThat(new BigDecimal(above)).isGreaterThan(new BigDecimal(bounds.group(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | LOGIT           | there are no numbers",
                "' '     | LOGIT           | there are no numbers",
                "1,,3    | LOGIT           | entry 2 of 3 is empty",
                "1,2,    | LOGIT           | entry 3 of 3 is empty",
                "1,x     | LOGIT           | entry 2 of 2, 'x' isn't a logit",
                "x       | LOGIT           | 'x' isn't a logit",
                "1 2,3   | LOGIT           | entry 1 of 2, '1 2' isn't a logit",
                "inf     | LOGIT           | 'inf' isn't a logit",
                "nan     | LOGIT           | 'nan' isn't a logit",
                "1e400   | LOGIT           | '1e400' is too large to represent (the largest number is 1.7976931348623157e308)",
                "1e-400  | LOGIT           | '1e-400' is too small to represent (the smallest number is 4.9e-324)",
                "ln -1   | LOGIT           | 'ln -1' is negative",
                "50%     | LOGIT           | '50%' isn't a logit",
                "50%     | TEMPERATURE     | '50%' isn't a temperature",
                "-50%    | PROBABILITY     | '-50%' is negative",
                "-1      | PROBABILITY     | '-1' is negative",
                "1/0     | TEMPERATURE     | '1/0' isn't a temperature",
                "1e-300/1e300 | LOGIT      | '1e-300/1e300' is too small to represent (the smallest number is 4.9e-324)",
                "inf     | PROBABILITY     | 'inf' isn't a probability",
                "-1      | TEMPERATURE     | '-1' is negative",
                "-1      | LOGIT_SCALE     | '-1' is negative",
                "1e-320  | LOGIT_SCALE     | '1e-320' gives a temperature too large or too small to represent",
                "800     | LOG_LOGIT_SCALE | '800' gives a temperature too large or too small to represent",
                "x       | LOG_LOGIT_SCALE | 'x' isn't a log logit scale",
            })
    void whatIsNoNumberIsNamedWithWhatIsAllowed(String text, NumberKind kind, String found) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> NumberList.parse(text, kind))
                .withMessageStartingWith(found + "; use " + allowed(kind));
    }

    private static String allowed(NumberKind kind) {
        return Messages.of(Locale.ROOT).text(kind.allowed());
    }
}
