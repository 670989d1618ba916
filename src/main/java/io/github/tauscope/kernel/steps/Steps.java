package io.github.tauscope.kernel.steps;

import io.github.tauscope.kernel.Distribution;
import java.util.List;
import java.util.Set;

/**
 * What a {@link SoftmaxMethod} makes of logits and a temperature, column by column. Immutable.
 *
 * <pre>
 *   SOFTMAX…          z → z − max z → (z − max z)/τ → exp → ÷ Σ
 *   NAIVE…            z             → z/τ           → exp → ÷ Σ
 *   DIVISION_BY_SUM   z                                   → ÷ Σ
 *   HARDMAX           z                                   → 1 for the first maximum, 0 elsewhere
 * </pre>
 *
 * <p>Shapes: n logits give columns of n values. {@link io.github.tauscope.kernel.Logits} refuses empty input, NaN and +∞,
 * and {@link io.github.tauscope.kernel.Temperature} a NaN or negative τ. A masked class is −∞ until exp makes it 0, which
 * is no finding. τ = 0 and τ = ∞ are the exact limits for {@link SoftmaxMethod#SOFTMAX}; the others follow IEEE arithmetic.
 * Indices are 0-based; one out of range throws {@link IndexOutOfBoundsException}.
 *
 * <p>Source: P. Blanchard, D. J. Higham, N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", 2021.
 *
 * @param distribution the right answer, from the kernel
 * @param method the method
 * @param columns the method's steps in order, from {@link Step#LOGIT} to {@link Step#PROBABILITY}
 * @param findings what went wrong, in order; empty if nothing did
 */
public record Steps(Distribution distribution, SoftmaxMethod method, List<StepValues> columns, List<Finding> findings) {

    private static final Set<Finding.Kind> NO_DISTRIBUTION =
            Set.of(Finding.Kind.NEGATIVE, Finding.Kind.ABOVE_ONE, Finding.Kind.SUM_NOT_ONE);

    /** Computes what a method makes of a distribution's logits and temperature, in O(n). */
    public static Steps of(Distribution distribution, SoftmaxMethod method) {
        Worksheet sheet = new Worksheet(distribution, method);
        return new Steps(distribution, method, sheet.columns(), sheet.findings());
    }

    /** Returns the last column: the probabilities according to the method. */
    public StepValues probabilities() {
        return columns.get(columns.size() - 1);
    }

    /** Returns whether the last column is a distribution: each value in [0, 1], and their sum 1. */
    public boolean isDistribution() {
        return findings.stream().map(Finding::kind).noneMatch(NO_DISTRIBUTION::contains);
    }

    /** Returns |q_i − p_i| of the method's q_i and the kernel's p_i; NaN if q_i is, 0 for {@link SoftmaxMethod#SOFTMAX}. */
    public double error(int index) {
        return Math.abs(probabilities().value(index) - distribution.probability(index));
    }
}
