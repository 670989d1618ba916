package io.github.tauscope.kernel.steps;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Softmax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Computes the columns of a method and notes what goes wrong; see {@link Steps}. */
final class Worksheet {

    /** The second operand of a step that has none. */
    private static final double NONE = 1;

    private static final int NO_CLASS = -1;

    private final Distribution distribution;
    private final Logits logits;
    private final FloatFormat format;
    private final double temperature;
    private final List<StepValues> columns = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Worksheet(Distribution distribution, SoftmaxMethod method) {
        this.distribution = distribution;
        this.logits = distribution.logits();
        this.format = method.format();
        this.temperature = format.round(distribution.temperature().value());
        double[] z = logits();
        switch (method) {
            case SOFTMAX -> kernel(shown(Step.LOGIT, z));
            case SOFTMAX_FLOAT32, SOFTMAX_FLOAT16 -> exponentials(quotients(differences(shown(Step.LOGIT, z))));
            case NAIVE, NAIVE_FLOAT32, NAIVE_FLOAT16 -> exponentials(quotients(shown(Step.LOGIT, z)));
            case DIVISION_BY_SUM -> shares(Step.LOGIT, z);
            case HARDMAX -> hardmax(shown(Step.LOGIT, z));
        }
    }

    List<StepValues> columns() {
        return List.copyOf(columns);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void kernel(double[] z) {
        differences(z);
        double max = logits.max();
        double[] quotients = computed(
                Step.QUOTIENT,
                z,
                temperature,
                i -> Softmax.logOdds(z[i], max, temperature),
                i -> z[i] == max || Double.isInfinite(temperature));
        double[] weights = weights(shown(Step.QUOTIENT, quotients));
        double sum = summed(Step.WEIGHT, weights);
        conclude(computed(Step.PROBABILITY, weights, sum, distribution::probability, i -> weights[i] == 0));
    }

    private void exponentials(double[] quotients) {
        shares(Step.WEIGHT, weights(quotients));
    }

    private void shares(Step step, double[] parts) {
        conclude(divided(Step.PROBABILITY, parts, summed(step, parts)));
    }

    private void hardmax(double[] z) {
        int first = logits.argmax()[0];
        conclude(computed(Step.PROBABILITY, z, NONE, i -> i == first ? 1 : 0, i -> true));
    }

    private double[] logits() {
        return computed(Step.LOGIT, logits.toArray(), NONE, logits::get, i -> logits.get(i) == 0);
    }

    private double[] differences(double[] z) {
        double max = format.round(logits.max()); // still the greatest, because rounding keeps the order
        // never 0 by rounding: the format has subnormal numbers
        return shown(Step.DIFFERENCE, computed(Step.DIFFERENCE, z, max, i -> z[i] - max, i -> true));
    }

    private double[] quotients(double[] dividends) {
        double exact = distribution.temperature().value();
        note(Step.QUOTIENT, NO_CLASS, temperature, exact, NONE, exact == 0);
        return shown(Step.QUOTIENT, divided(Step.QUOTIENT, dividends, temperature));
    }

    private double[] weights(double[] quotients) {
        return computed(
                Step.WEIGHT,
                quotients,
                NONE,
                i -> StrictMath.exp(quotients[i]),
                i -> quotients[i] == Double.NEGATIVE_INFINITY);
    }

    private double[] divided(Step step, double[] dividends, double divisor) {
        if (divisor == 0) {
            findings.add(new Finding(Finding.Kind.DIVISION_BY_ZERO, step, NO_CLASS));
        }
        return computed(
                step,
                dividends,
                divisor,
                i -> dividends[i] / divisor,
                i -> dividends[i] == 0 || Double.isInfinite(divisor));
    }

    /** Returns an operation on {@code left[i]} and {@code right}, rounded, for each class. */
    private double[] computed(
            Step step, double[] left, double right, IntToDoubleFunction operation, IntPredicate isExactlyZero) {
        double[] results = new double[left.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = format.round(operation.applyAsDouble(i));
            note(step, i, results[i], left[i], right, isExactlyZero.test(i));
        }
        return results;
    }

    /** Notes what an operation did wrong, but not what its operands already had. */
    private void note(Step step, int index, double result, double left, double right, boolean isExactlyZero) {
        boolean finite = Double.isFinite(left) && Double.isFinite(right);
        if (Double.isNaN(result) && !Double.isNaN(left) && !Double.isNaN(right)) {
            findings.add(new Finding(Finding.Kind.NOT_A_NUMBER, step, index));
        } else if (Double.isInfinite(result) && finite && right != 0) { // x/0 is infinite exactly, x − 0 never
            findings.add(new Finding(Finding.Kind.OVERFLOW, step, index));
        } else if (result == 0 && !isExactlyZero) {
            findings.add(new Finding(Finding.Kind.UNDERFLOW, step, index));
        }
    }

    private double[] shown(Step step, double[] values) {
        columns.add(new StepValues(step, values, OptionalDouble.empty()));
        return values;
    }

    /** Returns the sum from left to right, rounded after each addition. Only a sum of 0 is 0: none underflows. */
    private double summed(Step step, double[] terms) {
        double sum = 0;
        for (double term : terms) {
            sum = format.round(sum + term);
        }
        double greatest = Arrays.stream(terms).map(Math::abs).max().orElseThrow(); // NaN if any is
        note(step, NO_CLASS, sum, greatest, NONE, true);
        columns.add(new StepValues(step, terms, OptionalDouble.of(sum)));
        return sum;
    }

    private void conclude(double[] probabilities) {
        note(Finding.Kind.NEGATIVE, probabilities, p -> p < 0);
        note(Finding.Kind.ABOVE_ONE, probabilities, p -> p > 1);
        double sum = Arrays.stream(probabilities).sum();
        if (!(Math.abs(sum - 1) <= Math.sqrt(format.ulp(1)))) {
            findings.add(new Finding(Finding.Kind.SUM_NOT_ONE, Step.PROBABILITY, NO_CLASS));
        }
        columns.add(new StepValues(Step.PROBABILITY, probabilities, OptionalDouble.of(sum)));
    }

    private void note(Finding.Kind kind, double[] probabilities, DoublePredicate wrong) {
        for (int i = 0; i < probabilities.length; i++) {
            if (wrong.test(probabilities[i])) {
                findings.add(new Finding(kind, Step.PROBABILITY, i));
            }
        }
    }
}
