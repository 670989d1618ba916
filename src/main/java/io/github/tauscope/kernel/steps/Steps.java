package io.github.tauscope.kernel.steps;

import io.github.tauscope.kernel.Distribution;
import java.util.List;
import java.util.Set;

/**
 * What a {@link SoftmaxMethod} makes of logits and a temperature, column by column, beside the kernel's distribution. Immutable.
 *
 * <pre>
 *   SOFTMAX…          z → z − max z → (z − max z)/τ → exp → ÷ Σ
 *   NAIVE…            z             → z/τ           → exp → ÷ Σ
 *   DIVISION_BY_SUM   z                                   → ÷ Σ
 *   HARDMAX           z                                   → 1 for the first maximum, 0 elsewhere
 * </pre>
 *
 * <p>Shapes: n logits give columns of n values. Empty input, NaN and +∞ are refused by
 * {@link io.github.tauscope.kernel.Logits}, and a NaN or negative τ by {@link io.github.tauscope.kernel.Temperature}. A
 * masked class is −∞ until exp makes it 0, which is no finding. τ = 0 and τ = ∞ are the exact limits for
 * {@link SoftmaxMethod#SOFTMAX}; elsewhere IEEE arithmetic takes its course. Indices are 0-based; one out of range throws
 * {@link IndexOutOfBoundsException}.
 *
 * <p>Source: P. Blanchard, D. J. Higham, N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", 2021.
 */
public final class Steps {

    private static final Set<Finding.Kind> NO_DISTRIBUTION =
            Set.of(Finding.Kind.NEGATIVE, Finding.Kind.ABOVE_ONE, Finding.Kind.SUM_NOT_ONE);

    private final Distribution distribution;
    private final SoftmaxMethod method;
    private final List<StepValues> columns;
    private final List<Finding> findings;

    private Steps(Distribution distribution, SoftmaxMethod method) {
        Worksheet sheet = new Worksheet(distribution, method);
        this.distribution = distribution;
        this.method = method;
        this.columns = sheet.columns();
        this.findings = sheet.findings();
    }

    /** Computes what a method makes of a distribution's logits and temperature, in O(n). */
    public static Steps of(Distribution distribution, SoftmaxMethod method) {
        return new Steps(distribution, method);
    }

    /** Returns the right answer, from the kernel. */
    public Distribution distribution() {
        return distribution;
    }

    /** Returns the method. */
    public SoftmaxMethod method() {
        return method;
    }

    /** Returns the columns in the order of the method's steps: from {@link Step#LOGIT} to {@link Step#PROBABILITY}. */
    public List<StepValues> columns() {
        return columns;
    }

    /** Returns the last column: what the method takes for the probabilities. */
    public StepValues probabilities() {
        return columns.get(columns.size() - 1);
    }

    /** Returns what went wrong, in the order in which it did; empty where nothing did. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns whether the last column is a distribution at all: each value in [0, 1], and their sum 1. */
    public boolean isDistribution() {
        return findings.stream().map(Finding::kind).noneMatch(NO_DISTRIBUTION::contains);
    }

    /** Returns |q_i − p_i| of the method's q_i and the kernel's p_i; NaN where q_i is, 0 for {@link SoftmaxMethod#SOFTMAX}. */
    public double error(int index) {
        return Math.abs(probabilities().value(index) - distribution.probability(index));
    }

    /**
     * Returns {@link #error} in ulps that the method's format has at p_i: at most ½ where q_i is the best that the format
     * has, which may be 0. It says little of {@link SoftmaxMethod#DIVISION_BY_SUM} and {@link SoftmaxMethod#HARDMAX}, which do not
     * compute p.
     */
    public double errorInUlp(int index) {
        return error(index) / method.format().ulp(distribution.probability(index));
    }
}
