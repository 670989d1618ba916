package io.github.tauscope.figure.steps;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.kernel.steps.StepValues;
import io.github.tauscope.kernel.steps.Steps;
import io.github.tauscope.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes the numbers of one method. Those of a wrong method are what its arithmetic gives, including 0, ∞ and NaN. Those of
 * the kernel are the true values, even where its columns have no double for them.
 */
record StepNumberText(Steps steps) {

    static final String NOT_A_NUMBER = "NaN";

    private static final String MINUS = " − ";

    StepValues column(Step step) {
        return steps.columns().stream()
                .filter(column -> column.step() == step)
                .findFirst()
                .orElseThrow();
    }

    String brief(Step step, int index) {
        double value = column(step).value(index);
        if (isKernels()) {
            return isShare(step)
                    ? NumberText.probability(probability(step, index))
                    : isLost(step, index) ? exactly(step, index) : number(value);
        }
        return isShare(step) ? share(value) : number(value);
    }

    /** Returns a number with all digits of its double. */
    String full(Step step, int index) {
        double value = column(step).value(index);
        boolean written = Double.isNaN(value) || (isKernels() && isLost(step, index));
        return written ? brief(step, index) : NumberText.grouped(NumberText.full(value));
    }

    String sum(Step step) {
        double sum = column(step).sum().orElseThrow();
        if (isKernels() && step == Step.WEIGHT && sum == 1 && !distribution().isCertain()) {
            return "≈ 1";
        }
        return step == Step.LOGIT ? number(sum) : share(sum);
    }

    /** Returns what a step computes from the numbers before it: {@code 1 − 10}, {@code −9/0.1}, {@code exp(−90)}. */
    String expression(Step step, int index) {
        String operand = brief(before(step), index);
        return switch (step) {
            case DIFFERENCE -> operand + MINUS + asOperand(number(greatest()));
            case QUOTIENT -> bracketed(operand) + "/" + (isLimit(step) ? "τ" : number(temperature()));
            case WEIGHT -> "exp(" + operand + ")";
            default -> bracketed(operand) + "/" + asOperand(sum(before(step)));
        };
    }

    /** Returns whether the result of a step is a limit, since nothing can be divided by a τ of 0 or ∞. */
    boolean isLimit(Step step) {
        return isKernels()
                && step == Step.QUOTIENT
                && distribution().temperature().isLimit();
    }

    /** Writes a sum or a part of one; only 0 is written as 0, and only 1 as 1. */
    static String share(double value) {
        if (value >= 0 && value <= 1) {
            return NumberText.probability(new Probability(value, StrictMath.log(value), value == 0 || value == 1));
        }
        String number = number(value);
        return number.equals("1") ? NumberText.exponential(StrictMath.log(value)) : number;
    }

    private Distribution distribution() {
        return steps.distribution();
    }

    private static boolean isShare(Step step) {
        return step == Step.WEIGHT || step == Step.PROBABILITY;
    }

    private boolean isKernels() {
        return steps.method() == SoftmaxMethod.SOFTMAX;
    }

    /** Returns whether a column of the kernel has 0, 1 or ∞ in place of a number that it could not hold. */
    private boolean isLost(Step step, int index) {
        double value = column(step).value(index);
        return switch (step) {
            case LOGIT -> false;
            case DIFFERENCE ->
                Double.isInfinite(value) && !distribution().logits().isMasked(index);
            case QUOTIENT -> !isExact(index) && (value == 0 || Double.isInfinite(value));
            case WEIGHT, PROBABILITY -> !probability(step, index).exact() && (value < Double.MIN_NORMAL || value == 1);
        };
    }

    private Probability probability(Step step, int index) {
        double log = column(Step.QUOTIENT).value(index);
        return step == Step.PROBABILITY
                ? distribution().at(index)
                : new Probability(column(step).value(index), log, isExact(index));
    }

    /** Returns whether 0, 1 or ∞ in the kernel's steps to the weight of a class is exact, not rounded. */
    private boolean isExact(int index) {
        return distribution().logits().isMasked(index)
                || distribution().logits().get(index) == greatest()
                || distribution().temperature().isLimit();
    }

    /** Returns a difference or a quotient that the column has lost. */
    private String exactly(Step step, int index) {
        BigDecimal logit = new BigDecimal(distribution().logits().get(index));
        BigDecimal difference = logit.subtract(new BigDecimal(greatest()));
        BigDecimal exact = step == Step.QUOTIENT
                ? difference.divide(new BigDecimal(temperature()), MathContext.DECIMAL64)
                : difference;
        return NumberText.grouped(NumberText.rounded(exact));
    }

    private double greatest() {
        return steps.method().format().round(distribution().logits().max());
    }

    private double temperature() {
        return steps.method().format().round(distribution().temperature().value());
    }

    private Step before(Step step) {
        return steps.columns().stream()
                .map(StepValues::step)
                .takeWhile(earlier -> earlier != step)
                .reduce((first, second) -> second)
                .orElse(Step.LOGIT);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NOT_A_NUMBER : NumberText.grouped(NumberText.rounded(value));
    }

    /** Puts a number that is written as a difference, such as 1 − 9.4e-14, in brackets. */
    private static String bracketed(String text) {
        return text.contains(" ") ? "(" + text + ")" : text;
    }

    private static String asOperand(String text) {
        return text.startsWith(MINUS.strip()) ? "(" + text + ")" : bracketed(text);
    }
}
