package io.github.tauscope.figure.steps;

import static io.github.tauscope.figure.steps.StepCase.MASKED;
import static io.github.tauscope.figure.steps.StepCase.data;
import static io.github.tauscope.figure.steps.StepCase.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.Box;
import io.github.tauscope.kernel.steps.FloatFormat;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepDescriptionTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @Test
    void anOverflowIsToldOnceWithTheStepThatOverflows() {
        StepData data = labelled(List.of("fox", "owl", "cat"), SoftmaxMethod.NAIVE, 1, 1000, 999, 998);
        assertThat(lines(data))
                .startsWith(
                        "1. exp(1000) of “fox” and 2 more becomes ∞: the exact value is beyond the range of float64 (4.9e-324 to 1.797e308).",
                        "2. ∞/∞ of “fox” and 2 more is NaN, and so is everything computed from it.",
                        "3. The shares add up to NaN, not 1, so q isn't a distribution.");
    }

    @Test
    void anUnderflowIsToldWithTheFormatThatCannotHoldIt() {
        assertThat(lines(data(SoftmaxMethod.SOFTMAX_FLOAT16, 0.1, 1, 5, 7, 10)))
                .startsWith(
                        "1. exp(−90) of “c0” and 2 more becomes 0: the exact value isn't 0, but is too small for float16"
                                + " (6.0e-8 to 65\u2009504).",
                        "The result q is a distribution that differs from p by at most 9.4e-14.");
    }

    @Test
    void divisionByASumOfZeroHasNegativeAndInfiniteShares() {
        assertThat(lines(data(SoftmaxMethod.DIVISION_BY_SUM, 1, -0.3, 0.3)))
                .startsWith(
                        "1. Division by Σ, which is 0.",
                        "2. −0.3/0 of “c0” is −∞, but a probability is never negative.",
                        "3. 0.3/0 of “c1” is ∞, but a probability is never above 1.",
                        "4. The shares add up to NaN, not 1, so q isn't a distribution.");
    }

    @Test
    void atZeroTheSimpleWayDividesByItAndTheLimitIsNamed() {
        assertThat(lines(data(SoftmaxMethod.SOFTMAX_FLOAT32, 0, 3, 1)))
                .startsWith(
                        "τ = 0 is a limit: 0/τ stays 0, everything below goes to −∞, and exp turns these into exactly 1 and 0.",
                        "1. Division by τ, which is 0.",
                        "2. 0/0 of “c0” is NaN, and so is everything computed from it.");
        assertThat(lines(data(SoftmaxMethod.SOFTMAX, 0, 3, 1)))
                .contains("c1: z = 1; 1 − 3 = −2; −2/τ → −∞; exp(−∞) = 0; 0/1 = 0");
        assertThat(lines(data(SoftmaxMethod.HARDMAX, Double.POSITIVE_INFINITY, 3, 1))
                        .get(0))
                .startsWith("τ = ∞ is a limit");
    }

    @Test
    void aTemperatureOrALogitOrASumThatTheFormatCannotHoldIsTold() {
        assertThat(lines(data(SoftmaxMethod.SOFTMAX_FLOAT16, 1e-8, 3, 1)).get(0))
                .startsWith("1. τ = 1e-8 becomes 0: the exact value isn't 0, but is too small for float16");
        assertThat(lines(data(SoftmaxMethod.SOFTMAX_FLOAT16, 1e5, 3, 1)).get(0)).startsWith("1. τ = 100000 becomes ∞:");
        assertThat(lines(data(SoftmaxMethod.SOFTMAX_FLOAT16, 1, 70_000, 0)).get(0))
                .startsWith("1. 70\u2009000 of “c0” becomes ∞:");
        assertThat(lines(data(SoftmaxMethod.NAIVE_FLOAT16, 1, 11, 11)).get(0)).startsWith("1. Σ becomes ∞:");
    }

    /** exp(−1000) = 5.08e-435 by Python's decimal. */
    @Test
    void aloneTheKernelSaysWhereADoubleWouldLose() {
        assertThat(lines(data(SoftmaxMethod.SOFTMAX, 1, 1000, 0)))
                .startsWith("1. exp(−1000) of “c1” is 5.1e-435; a double would give 0.");
        assertThat(lines(data(SoftmaxMethod.SOFTMAX, 1, 1e308, -1e308)).get(0))
                .isEqualTo("1. −1e308 − 1e308 of “c1” is −2e308; a double would give −∞.");
    }

    /** 1/2048 for each of 4096 equal classes: in halves 2048 + 1 is 2048. */
    @Test
    void sharesThatDoNotAddUpAreNoDistribution() {
        assertThat(lines(data(SoftmaxMethod.SOFTMAX_FLOAT16, 1, new double[4096])))
                .startsWith("1. The shares add up to 2, not 1, so q isn't a distribution.");
    }

    @Test
    void aWayThatIsRightHereIsCalledSo() {
        assertThat(lines(data(SoftmaxMethod.DIVISION_BY_SUM, 1, 0.5)))
                .startsWith("The result q equals p in every digit.");
        assertThat(lines(data(SoftmaxMethod.HARDMAX, 0, 3, 1))).contains("The result q equals p in every digit.");
        assertThat(lines(data(SoftmaxMethod.HARDMAX, 0, 3, 3)))
                .contains("The result q is a distribution that differs from p by at most 0.5000.");
    }

    @Test
    void everyClassHasALineWithAllDigits() {
        List<String> lines = lines(labelled(List.of("cat", "fox"), SoftmaxMethod.NAIVE, 2, 1, 10));
        assertThat(lines.get(2))
                .startsWith("fox: z = 10; 10 − 10 = 0; 0/2 = 0; exp(0) = 1; 1/1.01111 = 0.98901")
                .contains(". Compared with naive exp(z/τ): z = 10; 10/2 = 5; exp(5) = 148.4131591025766;");
        assertThat(lines(data(SoftmaxMethod.SOFTMAX, 1, new double[100]))).hasSize(40);
    }

    @Test
    void aClassWithoutALabelHasItsNumber() {
        assertThat(lines(labelled(List.of("a", " "), SoftmaxMethod.SOFTMAX, 1, 1, 2))
                        .get(1))
                .startsWith("class 2: ");
    }

    @Test
    void aTipTellsTheStepItsErrorAndItsNotes() {
        StepDescription words = words(labelled(List.of("fox", "owl"), SoftmaxMethod.NAIVE_FLOAT16, 1, 12, 11));
        assertThat(tip(words, StepRegion.Part.CHOSEN, Step.WEIGHT, 0).lines())
                .containsExactly(
                        "fox",
                        "exp(12) = ∞",
                        "exp(12) of “fox” becomes ∞: the exact value is beyond the range of float16 (6.0e-8 to 65\u2009504).");
        assertThat(tip(words, StepRegion.Part.CHOSEN, Step.PROBABILITY, 0).lines())
                .contains("not a number, so there is no error to measure");
        // 59874 in halves is 59872 and by ∞ it is 0; softmax([12, 11]) is 0.7310585786300049, 0.2689414213699951
        assertThat(tip(words, StepRegion.Part.CHOSEN, Step.PROBABILITY, 1).lines())
                .containsExactly("owl", "59\u2009872/∞ = 0", "off by 0.2689 from p = 0.2689414213699951");
        assertThat(tip(words, StepRegion.Part.RIGHT, Step.DIFFERENCE, 1).lines())
                .containsExactly("owl", "11 − 12 = −1");
    }

    @Test
    void aNegativeMaximumIsInBrackets() {
        assertThat(tip(words(data(SoftmaxMethod.SOFTMAX, 1, -3, -1)), StepRegion.Part.CHOSEN, Step.DIFFERENCE, 0))
                .endsWith("−3 − (−1) = −2");
    }

    @Test
    void theDescriptionNamesTheMostLikelyClasses() {
        assertThat(words(data(SoftmaxMethod.NAIVE, 1, 1000, 0)).description())
                .startsWith("naive exp(z/τ) step by step at temperature 1: c0 NaN, c1 0. exp(1000) of “c0” becomes ∞:")
                .endsWith("The shares add up to NaN, not 1, so q isn't a distribution.");
    }

    /** What the bundle says of a format, against the format: the least and the greatest value, rounded to two digits. */
    @ParameterizedTest
    @EnumSource(FloatFormat.class)
    void theRangesInTheBundleAreThoseOfTheFormats(FloatFormat format) {
        String text = WORDS.text("steps.format." + format).replace("\u2009", "");
        double[] range = Pattern.compile("[\\d.]+(e-?\\d+)?(?= to|\\))")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(range).hasSize(2);
        assertThat(format.ulp(0) / range[0]).isBetween(0.9, 1.1);
        assertThat(DoubleStream.of(0.95, 1).map(part -> format.round(range[1] / 1.01 * part)))
                .allMatch(Double::isFinite);
        assertThat(format.round(range[1] * 1.01)).isInfinite();
    }

    @ParameterizedTest
    @EnumSource(SoftmaxMethod.class)
    void everyWayHasAnExplanationAndLinesForEveryKindOfInput(SoftmaxMethod method) {
        for (double temperature : new double[] {0, 1e-300, 1, 1e300, Double.POSITIVE_INFINITY}) {
            for (double[] z : new double[][] {{3}, {2, 2}, {1, MASKED, -7}, {1e308, -1e308}, {1000, -1000}, {0, 0}}) {
                StepDescription words = words(data(method, temperature, z));
                assertThat(words.about()).isNotBlank();
                assertThat(words.lines().stream().map(Supplier::get))
                        .hasSizeGreaterThanOrEqualTo(z.length)
                        .allMatch(line -> !line.contains("{"));
            }
        }
    }

    private static List<String> lines(StepData data) {
        return words(data).lines().stream().map(Supplier::get).toList();
    }

    private static String tip(StepDescription words, StepRegion.Part part, Step step, int index) {
        return words.tip(new StepRegion(part, step, index, new Box(0, 0, 1, 1)));
    }

    private static StepDescription words(StepData data) {
        return new StepDescription(data, WORDS);
    }
}
