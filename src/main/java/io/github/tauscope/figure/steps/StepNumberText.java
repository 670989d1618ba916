package io.github.tauscope.figure.steps;

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

    /** Returns the column of a step that the method has. */
    StepValues column(Step step) {
        return steps.columns().stream()
                .filter(column -> column.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a number in short. */
    String brief(Step step, int index) {
        double value = column(step).value(index);
        if (isKernels()) {
            return switch (step) {
                case LOGIT -> number(value);
                case DIFFERENCE -> isLost(step, index) ? exactly(difference(index)) : number(value);
                case QUOTIENT -> isLost(step, index) ? exactly(quotient(index)) : number(value);
                case WEIGHT, PROBABILITY -> NumberText.probability(probability(step, index));
            };
        }
        return step == Step.WEIGHT || step == Step.PROBABILITY ? share(value) : number(value);
    }

    /** Returns a number with all digits of its double. */
    String full(Step step, int index) {
        double value = column(step).value(index);
        boolean written = Double.isNaN(value) || (isKernels() && isLost(step, index));
        return written ? brief(step, index) : NumberText.grouped(NumberText.full(value));
    }

    /** Returns the sum of a column that has one. */
    String sum(StepValues column) {
        double sum = column.sum().orElseThrow();
        if (isKernels()
                && column.step() == Step.WEIGHT
                && sum == 1
                && !steps.distribution().isCertain()) {
            return "≈ 1";
        }
        return column.step() == Step.LOGIT ? number(sum) : share(sum);
    }

    /** Returns what a step computes from the numbers before it: {@code 1 − 10}, {@code −9/0.1}, {@code exp(−90)}. */
    String expression(Step step, int index) {
        String operand = brief(before(step), index);
        return switch (step) {
            case DIFFERENCE -> operand + MINUS + asOperand(number(greatest()));
            case QUOTIENT -> bracketed(operand) + "/" + (isLimit(step) ? "τ" : number(temperature()));
            case WEIGHT -> "exp(" + operand + ")";
            default -> bracketed(operand) + "/" + asOperand(sum(column(before(step))));
        };
    }

    /** Returns whether the result of a step is a limit, since nothing can be divided by a τ of 0 or ∞. */
    boolean isLimit(Step step) {
        return isKernels()
                && step == Step.QUOTIENT
                && steps.distribution().temperature().isLimit();
    }

    /** Writes a sum or a part of one; only 0 is written as 0, and only 1 as 1. */
    static String share(double value) {
        if (value >= 0 && value <= 1) {
            return NumberText.probability(new Probability(value, StrictMath.log(value), value == 0 || value == 1));
        }
        String number = number(value);
        return number.equals("1") ? NumberText.exponential(StrictMath.log(value)) : number;
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
                Double.isInfinite(value) && !steps.distribution().logits().isMasked(index);
            case QUOTIENT -> !isExact(index) && (value == 0 || Double.isInfinite(value));
            case WEIGHT, PROBABILITY -> !probability(step, index).exact() && (value < Double.MIN_NORMAL || value == 1);
        };
    }

    private Probability probability(Step step, int index) {
        return step == Step.PROBABILITY
                ? steps.distribution().at(index)
                : new Probability(
                        column(step).value(index), column(Step.QUOTIENT).value(index), isExact(index));
    }

    /** Returns whether 0, 1 or ∞ in the kernel's steps to the weight of a class is exact, not rounded. */
    private boolean isExact(int index) {
        return steps.distribution().logits().isMasked(index)
                || steps.distribution().logits().get(index) == greatest()
                || steps.distribution().temperature().isLimit();
    }

    private BigDecimal difference(int index) {
        return new BigDecimal(steps.distribution().logits().get(index)).subtract(new BigDecimal(greatest()));
    }

    private BigDecimal quotient(int index) {
        return difference(index).divide(new BigDecimal(temperature()), MathContext.DECIMAL64);
    }

    private double greatest() {
        return steps.method().format().round(steps.distribution().logits().max());
    }

    private double temperature() {
        return steps.method().format().round(steps.distribution().temperature().value());
    }

    private Step before(Step step) {
        Step before = Step.LOGIT;
        for (StepValues column : steps.columns()) {
            if (column.step() == step) {
                return before;
            }
            before = column.step();
        }
        throw new IllegalArgumentException("The method " + steps.method() + " has no step " + step + ".");
    }

    private static String exactly(BigDecimal value) {
        return NumberText.grouped(NumberText.rounded(value));
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
