package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.CompensatedSum;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.RowMoments;
import io.github.tauscope.kernel.Temperature;

/**
 * How well the distributions of rows at one temperature foretell their true classes. Immutable.
 *
 * <p>The confidence of a row is p_max. Its correctness is 1 if the true class is the only maximum of its logits, 1/m if m classes tie
 * for it, y included, and 0 otherwise: the chance of a guess among the ties, which does not depend on the order of the classes
 * or on τ.
 *
 * <p>Source of the score: G. W. Brier, "Verification of forecasts expressed in terms of probability", 1950.
 */
public final class Judgement {

    private final double nll;
    private final double brier;
    private final double accuracy;
    private final double[] confidences;
    private final double[] correctness;

    private Judgement(LabelledRows rows, Temperature temperature, Progress progress) {
        int n = rows.size();
        confidences = new double[n];
        correctness = new double[n];
        CompensatedSum losses = new CompensatedSum();
        CompensatedSum scores = new CompensatedSum();
        OrderedPass.ofRows(n, progress, row -> Outcome.of(row, rows, temperature), outcome -> {
            losses.add(outcome.loss);
            scores.add(outcome.brier);
            confidences[outcome.row] = outcome.confidence;
            correctness[outcome.row] = outcome.correctness;
        });
        nll = losses.value() / n;
        brier = scores.value() / n;
        accuracy = CompensatedSum.of(n, row -> correctness[row]) / n;
    }

    public static Judgement of(LabelledRows rows, Temperature temperature, Progress progress) {
        return new Judgement(rows, temperature, progress);
    }

    /** Returns the mean −ln p_y in nats, in [0, +∞]; +∞ with a masked true class. */
    public double nll() {
        return nll;
    }

    /** Returns the mean of Σ_i (p_i − e_i)², where e_i is 1 for the true class and 0 for others, in [0, 2]. */
    public double brier() {
        return brier;
    }

    /** Returns the mean correctness, in [0, 1]; the same at every τ. */
    public double accuracy() {
        return accuracy;
    }

    /** Returns p_max of each row, in (0, 1]. */
    public double[] confidences() {
        return confidences.clone();
    }

    /** Returns the correctness of each row, in [0, 1]. */
    public double[] correctness() {
        return correctness.clone();
    }

    private record Outcome(int row, double loss, double brier, double confidence, double correctness) {

        static Outcome of(int row, LabelledRows rows, Temperature temperature) {
            Logits logits = rows.logits(row);
            int trueClass = rows.trueClass(row);
            RowMoments moments = RowMoments.of(logits, temperature);
            return new Outcome(
                    row,
                    moments.loss(trueClass),
                    moments.brier(trueClass),
                    moments.greatest(),
                    logits.get(trueClass) == logits.max() ? 1.0 / logits.argmax().length : 0);
        }
    }
}
