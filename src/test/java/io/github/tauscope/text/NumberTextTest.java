package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    private static final double NO_LOGARITHM = Double.NEGATIVE_INFINITY;

    // Probabilities

    @ParameterizedTest
    @CsvSource({
        "0.0084, 0.0084",
        "0.25, 0.2500",
        "0.5, 0.5000",
        "0.33333333333, 0.3333",
        "0.001, 0.0010",
        "0.9999, 0.9999",
        "0.99994, 0.9999",
        "0.99996, 1 − 4.0e-5",
        "0.00099996, 1.0e-3",
        "0.0009949, 9.9e-4",
        "9.94e-5, 9.9e-5",
        "9.96e-5, 1.0e-4",
        "8.2e-40, 8.2e-40",
        "1e-300, 1.0e-300"
    })
    void aProbabilityHasFourDecimalsOrTwoDigits(double p, String text) {
        assertThat(NumberText.probability(rounded(p))).isEqualTo(text);
    }

    @Test
    void aProbabilityWhoseLastDecimalRoundsUpToOneIsWrittenByWhatItLacks() {
        assertThat(NumberText.probability(rounded(0.99995))).isEqualTo("1 − 5.0e-5");
        assertThat(NumberText.probability(new Probability(1 - 9.4e-14, Math.log1p(-9.4e-14), false)))
                .isEqualTo("1 − 9.4e-14");
    }

    @Test
    void whereTheDoubleHasRoundedToOneTheLogarithmStillTellsWhatItLacks() {
        assertThat(NumberText.probability(new Probability(1, -3.2e-40, false))).isEqualTo("1 − 3.2e-40");
    }

    @Test
    void aSubnormalProbabilityIsWrittenByItsLogarithmWhichHasMoreDigits() {
        assertThat(NumberText.probability(rounded(1e-310))).isEqualTo("1.0e-310");
        assertThat(NumberText.probability(rounded(Double.MIN_VALUE))).isEqualTo("4.9e-324");
    }

    @Test
    void aProbabilityLessThanAnyDoubleIsWrittenByItsLogarithm() {
        assertThat(NumberText.probability(new Probability(0, -1000, false))).isEqualTo("5.1e-435");
        assertThat(NumberText.probability(new Probability(0, -9e300, false))).isEqualTo("e^(−9e300)");
        assertThat(NumberText.probability(new Probability(0, -1.2e11, false))).isEqualTo("e^(−1.2e11)");
    }

    @Test
    void exactlyZeroAndExactlyOneHaveTheirNames() {
        assertThat(NumberText.probability(new Probability(0, NO_LOGARITHM, true)))
                .isEqualTo("0");
        assertThat(NumberText.probability(new Probability(1, 0, true))).isEqualTo("1");
    }

    @Test
    void whereNotEvenTheLogarithmIsADoubleTheTextSaysAbout() {
        assertThat(NumberText.probability(new Probability(0, NO_LOGARITHM, false)))
                .isEqualTo("≈ 0");
        assertThat(NumberText.probability(new Probability(1, 0, false))).isEqualTo("≈ 1");
    }

    @Property
    void ofTwoClassesNeitherIsZeroOrOneUnlessExactly(
            @ForAll @Scale(12) @DoubleRange(min = 0, max = 1e6) double difference,
            @ForAll @Scale(12) @DoubleRange(min = 0.001, max = 1000) double temperature) {
        Distribution two = Distribution.of(Logits.of(0, difference), Temperature.of(temperature));
        for (int i = 0; i < 2; i++) {
            String text = NumberText.probability(two.at(i));
            assertThat(text).doesNotMatch("0(\\.0*)?|0(\\.0*)?e.*|1(\\.0*)?");
        }
    }

    @Property
    void readingAProbabilityBackIsWithinItsPrecision(@ForAll @Scale(12) @DoubleRange(min = -700, max = 0) double log) {
        Probability p = new Probability(Math.exp(log), log, log == 0);
        String text = NumberText.probability(p);
        double read = text.startsWith("1 − ")
                ? -Double.parseDouble(text.substring(4))
                : Double.parseDouble(text.replace("≈ ", "")) - 1;
        double error = Math.abs(read - Math.expm1(log));
        if (text.startsWith("1 − ")) {
            assertThat(error).isLessThanOrEqualTo(-Math.expm1(log) * 0.0501);
        } else if (text.contains("e")) {
            assertThat(Double.parseDouble(text)).isCloseTo(p.value(), offset(p.value() * 0.0501));
        } else {
            assertThat(error).isLessThanOrEqualTo(0.00005001);
        }
    }

    @Property
    void whatUnderflowsReadsBackWithinItsPrecision(@ForAll @Scale(12) @DoubleRange(min = -1e6, max = -800) double log) {
        BigDecimal read = new BigDecimal(NumberText.probability(new Probability(0, log, false)));
        int exponent = read.precision() - read.scale() - 1;
        double mantissa = read.scaleByPowerOfTen(-exponent).doubleValue();
        assertThat(Math.log(mantissa) + exponent * Math.log(10)).isCloseTo(log, within(0.051));
    }

    @Property
    void aGreaterProbabilityIsNeverWrittenAsASmallerOne(
            @ForAll @Scale(12) @DoubleRange(min = -40, max = 0) double log,
            @ForAll @Scale(12) @DoubleRange(min = 0, max = 5) double more) {
        assertThat(read(Math.min(0, log + more))).isGreaterThanOrEqualTo(read(log));
    }

    private static BigDecimal read(double log) {
        String text = NumberText.probability(new Probability(Math.exp(log), log, false));
        return text.startsWith("1 − ")
                ? BigDecimal.ONE.subtract(new BigDecimal(text.substring(4)))
                : new BigDecimal(text.replace("≈ ", ""));
    }

    // Quantities

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.723, 0.7230",
        "1.38629436, 1.3863",
        "1, 1.0000",
        "0.001, 0.0010",
        "0.00099996, 1.0e-3",
        "2.9e-12, 2.9e-12",
        "9.95e-5, 1.0e-4",
        "9.94e-5, 9.9e-5",
        "1e-310, 1.0e-310",
        "4.9e-324, 4.9e-324",
        "Infinity, ∞"
    })
    void aQuantityIsZeroForZeroAlone(double value, String text) {
        assertThat(NumberText.quantity(value)).isEqualTo(text);
    }

    // Significant digits

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "-1.3862943611198906, −1.38629",
        "1e308, 1e308",
        "0, 0",
        "-0.0, 0",
        "0.31, 0.31",
        "1234567, 1234567",
        "1234567.25, 1.23457e6",
        "-12345678.5, −1.23457e7",
        "999999.5, 1e6",
        "1000000, 1000000",
        "999999999999999, 999999999999999",
        "1234567890123456, 1.23457e15",
        "1e15, 1e15",
        "0.000012345678, 0.0000123457",
        "1e-6, 1e-6",
        "4.9e-324, 4.94066e-324",
        "-Infinity, −∞",
        "Infinity, ∞"
    })
    void aRoundedNumberHasUpToSixDigits(double value, String text) {
        assertThat(NumberText.rounded(value)).isEqualTo(text);
    }

    @Test
    void aDifferenceThatIsWholeHasAllItsDigits() {
        assertThat(NumberText.rounded(new BigDecimal("1234567.0"))).isEqualTo("1234567");
        assertThat(NumberText.rounded(new BigDecimal("3.4e308"))).isEqualTo("3.4e308");
    }

    @Property
    void whatLooksWholeIsWithinHalfAUnit(@ForAll @Scale(4) @DoubleRange(min = -1e15, max = 1e15) double value) {
        String text = NumberText.rounded(value).replace('−', '-');
        if (text.matches("-?\\d+")) {
            assertThat(Double.parseDouble(text)).isCloseTo(value, within(0.5));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 0.25",
        "0.33333333, 0.3333",
        "12345, 12345",
        "12345.6, 1.235e4",
        "1, 1",
        "0.99996, 1",
        "-2.50004, −2.5"
    })
    void aBriefNumberHasUpToFourDigits(double value, String text) {
        assertThat(NumberText.brief(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.25, 0.25", "0.333333333, 0.3333", "0.083333333, 0.08333", "0.0009765625, 9.8e-4"})
    void aPartIsShort(double value, String text) {
        assertThat(NumberText.part(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "3.998, 3.998",
        "3.9999998, 3.9999998",
        "2, 2",
        "1.00000000001, 1.00000000001",
        "1.5, 1.5",
        "4, ≈ 4",
        "1, ≈ 1"
    })
    void aNumberBetweenBoundsHasAsManyDigitsAsTellItFromThem(double value, String text) {
        assertThat(NumberText.between(1, value, 4)).isEqualTo(text);
    }

    @Property
    void aNumberBetweenBoundsIsNeverWrittenAsABound(@ForAll @Scale(16) @DoubleRange(min = 1, max = 4) double value) {
        assertThat(NumberText.between(1, value, 4)).isNotIn("1", "4");
    }

    @Test
    void theNeighbourOfABoundIsToldFromIt() {
        assertThat(NumberText.between(1, Math.nextDown(4.0), 4)).isEqualTo("3.9999999999999996");
        assertThat(NumberText.between(1, Math.nextUp(1.0), 4)).isEqualTo("1.0000000000000002");
    }

    // Per cent

    @ParameterizedTest
    @CsvSource({
        "0.522, 1, 52.2",
        "0.5, 0, 50",
        "0, 1, 0",
        "1, 1, 100",
        "0.0004, 1, < 0.1",
        "0.0006, 1, 0.1",
        "1e-300, 1, < 0.1",
        "4.9e-324, 2, < 0.01",
        "0.9994, 1, 99.9",
        "0.9996, 1, > 99.9",
        "0.99996, 2, > 99.99",
        "0.004, 0, < 1",
        "0.996, 0, > 99"
    })
    void aPartIsNothingOrAllOnlyWhereItIs(double part, int decimals, String text) {
        assertThat(NumberText.percent(part, decimals)).isEqualTo(text);
    }

    @Test
    void theNeighbourOfOneIsLessThanAHundredPerCent() {
        assertThat(NumberText.percent(Math.nextDown(1.0), 1)).isEqualTo("> 99.9");
    }

    @Property
    void aPercentageIsWithinItsPrecisionOrABound(@ForAll @Scale(17) @DoubleRange(min = 0, max = 1) double part) {
        String text = NumberText.percent(part, 1);
        if (text.startsWith("<")) {
            assertThat(part).isPositive().isLessThan(0.001);
        } else if (text.startsWith(">")) {
            assertThat(part).isLessThan(1).isGreaterThan(0.999);
        } else {
            assertThat(Double.parseDouble(text)).isCloseTo(part * 100, within(0.05000001));
        }
    }

    // Exponentials

    @ParameterizedTest
    @CsvSource({
        "1.5, 4.482",
        "0, 1",
        "1e-17, 1 + 1.0e-17",
        "1e-5, 1 + 1.0e-5",
        "3e-4, 1.0003",
        "0.00006, 1.0001",
        "13.8, 984609",
        "1000, 2.0e434",
        "9e300, e^(9e300)"
    })
    void anExponentialIsWrittenHoweverGreatOrSmall(double logarithm, String text) {
        assertThat(NumberText.exponential(logarithm)).isEqualTo(text);
    }

    @Test
    void aMantissaThatRoundsToTenCarriesIntoTheExponent() {
        assertThat(NumberText.exponential(Math.log(9.96e40))).isEqualTo("1.0e41");
    }

    @Property
    void anExponentialReadsBackWithinItsPrecision(
            @ForAll @Scale(12) @DoubleRange(min = 1e-4, max = 700) double logarithm) {
        double read = Double.parseDouble(NumberText.exponential(logarithm));
        assertThat(read).isCloseTo(Math.exp(logarithm), offset(Math.exp(logarithm) * 0.0501));
    }

    // For people

    @ParameterizedTest
    @CsvSource({
        "9999, 9999",
        "10000, 10\u2009000",
        "−1234567.5, −1\u2009234\u2009567.5",
        "0.1234567, 0.1234567",
        "1e-123456, 1e-123456",
        "e^(100000), e^(100\u2009000)",
        "∞, ∞"
    })
    void thousandsHaveThinSpacesFromTenThousandOn(String number, String text) {
        assertThat(NumberText.grouped(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "15000, 15\u2009000", "-1.5e8, −1.5e8", "1e7, 1e7", "-1.5e-300, −1.5e-300", "0.0005, 0.0005"})
    void aTickIsShort(double value, String text) {
        assertThat(NumberText.tick(value)).isEqualTo(text);
    }

    // Shortened to a width

    @ParameterizedTest
    @CsvSource({
        "1.25, 1.25",
        "1.23456789e-10, 1.2…e-10",
        "-0.2876820724517809, -0.2876…",
        "1.9999999999999, 1.9999…",
        "0.0000123456, 1.23…e-5",
        "123456789012, 1.2…e11",
        "1000000000, 1e9",
        "-inf, -inf"
    })
    void aNumberThatIsTooWideKeepsItsFirstDigitsAndItsExponent(String number, String text) {
        assertThat(NumberText.fitted(number, fits(TextStyle.regular(10, Ink.of(0)), 46)))
                .isEqualTo(text);
    }

    @Property
    void aShortenedNumberFitsAndIsTheBeginningOfItself(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value));
        TextStyle style = TextStyle.regular(10, Ink.of(0));
        String text = NumberText.fitted(Reals.format(value), fits(style, 60));
        assertThat(FontMetrics.bundled().width(text, style)).isLessThanOrEqualTo(60);
        double shown = Double.parseDouble(text.replace("…", ""));
        assertThat(Math.abs(shown)).isLessThanOrEqualTo(Math.abs(value)).isGreaterThanOrEqualTo(Math.abs(value) * 0.9);
    }

    // All digits

    @Property
    void aFullNumberReadsBackAsItself(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(!Double.isNaN(value));
        assertThat(Reals.parse(NumberText.full(value))).isEqualTo(value + 0.0);
    }

    @Test
    void aFullNumberIsTypographic() {
        assertThat(NumberText.full(-0.07)).isEqualTo("−0.07");
        assertThat(NumberText.full(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
        assertThat(NumberText.full(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(NumberText.full(1e-310)).isEqualTo("1e-310");
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(NumberText.probability(rounded(0.25))).isEqualTo("0.2500");
            assertThat(NumberText.rounded(-1234.5)).isEqualTo("−1234.5");
            assertThat(NumberText.percent(0.5, 1)).isEqualTo("50.0");
            assertThat(NumberText.exponential(1000)).isEqualTo("2.0e434");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Probability rounded(double p) {
        return new Probability(p, Math.log(p), false);
    }

    private static Predicate<String> fits(TextStyle style, double width) {
        return text -> FontMetrics.bundled().width(text, style) <= width;
    }
}
