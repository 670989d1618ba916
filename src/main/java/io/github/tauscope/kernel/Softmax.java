package io.github.tauscope.kernel;

import java.util.Objects;

/**
 * Softmax with temperature, the one kernel from which every probability of Tauscope comes.
 *
 * <pre>
 *   p_i = w_i / Σ_j w_j,   w_i = 1 where d_i = 0, exp(d_i / τ) elsewhere,   d_i = z_i − max z
 * </pre>
 *
 * <p>Shapes: n logits z (units: nats per unit temperature) give n probabilities. Ranges: 0 ≤ τ ≤ +∞. Both limits follow
 * from the formula by IEEE arithmetic: at τ = 0 every d &lt; 0 gives exp(−∞) = 0 and the maxima share equally; at τ = +∞
 * every finite d gives exp(−0) = 1, the uniform distribution. A logit of −∞ is a masked class and has probability 0 at
 * every τ.
 *
 * <p>Accuracy: p and ln p are within 2 ulp of the exact value for every allowed input, including subnormal and extreme
 * ones. The argument of exp is split before it is rounded, because exp would magnify its rounding; the sum has twice the
 * digits of a double; ln p comes from log1p of the sum without the maximum, and so keeps its digits where p is near 1 and
 * where p underflows.
 *
 * <p>Results are the same on every machine: p needs only +, −, ·, / of doubles, and logarithms are those of
 * {@link StrictMath}. They may overwrite the logits, which gives the same bits but takes about twice the time.
 *
 * <p>Errors: {@link InvalidLogitsException} for no class at all, NaN, +∞, or all classes masked;
 * {@link InvalidNumberException} for a NaN or negative τ or β; {@link IllegalArgumentException} for a result of another
 * length. Nothing is written then.
 *
 * <p>Sources: G. Hinton, O. Vinyals, J. Dean, "Distilling the knowledge in a neural network", 2015, eq. 1 (temperature);
 * P. Blanchard, D. J. Higham, N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", 2021 (shift by
 * the maximum).
 */
public final class Softmax {

    private Softmax() {}

    /**
     * Returns softmax(z / τ) as a new array.
     *
     * @param logits n ≥ 1 logits, finite or −∞
     * @param temperature τ in [0, ∞]
     * @return n probabilities with sum 1
     */
    public static double[] softmax(double[] logits, double temperature) {
        double[] probabilities = new double[logits.length];
        softmax(logits, temperature, probabilities);
        return probabilities;
    }

    /**
     * Writes softmax(z / τ) into an array, which may be {@code logits} itself.
     *
     * @param logits n ≥ 1 logits, finite or −∞
     * @param temperature τ in [0, ∞]
     * @param probabilities takes the n probabilities
     */
    public static void softmax(double[] logits, double temperature, double[] probabilities) {
        requireLength(logits.length, probabilities);
        write(logits, probabilities, 0, logits.length, inverseOf(temperature).forWeights());
    }

    /**
     * Writes softmax(z / τ) of each row of a matrix.
     *
     * @param matrix rows one after the other
     * @param classes the length of a row, at least 1
     * @param temperature τ in [0, ∞]
     * @param probabilities as long as {@code matrix}, which it may be
     */
    public static void softmaxRows(double[] matrix, int classes, double temperature, double[] probabilities) {
        InverseTemperature beta = inverseOf(temperature);
        requireRows(matrix, classes, probabilities);
        for (int from = 0; from < matrix.length; from += classes) {
            write(matrix, probabilities, from, classes, beta);
        }
    }

    /**
     * Returns softmax(β z), which is softmax(z / τ) at τ = 1/β. (zeta's {@code logit_scaled_softmax(x, scale)}.)
     *
     * @param logits n ≥ 1 logits, finite or −∞
     * @param scale the inverse temperature β in [0, ∞], not rounded to a temperature
     * @return n probabilities with sum 1
     */
    public static double[] logitScaledSoftmax(double[] logits, double scale) {
        double[] probabilities = new double[logits.length];
        logitScaledSoftmax(logits, scale, probabilities);
        return probabilities;
    }

    /**
     * Writes softmax(β z) into an array, which may be {@code logits} itself.
     *
     * @param logits n ≥ 1 logits, finite or −∞
     * @param scale the inverse temperature β in [0, ∞]
     * @param probabilities takes the n probabilities
     */
    public static void logitScaledSoftmax(double[] logits, double scale, double[] probabilities) {
        requireLength(logits.length, probabilities);
        write(logits, probabilities, 0, logits.length, inverseOfScale(scale).forWeights());
    }

    /**
     * Writes softmax(β z) of each row of a matrix.
     *
     * @param matrix rows one after the other
     * @param classes the length of a row, at least 1
     * @param scale the inverse temperature β in [0, ∞]
     * @param probabilities as long as {@code matrix}, which it may be
     */
    public static void logitScaledSoftmaxRows(double[] matrix, int classes, double scale, double[] probabilities) {
        InverseTemperature beta = inverseOfScale(scale);
        requireRows(matrix, classes, probabilities);
        for (int from = 0; from < matrix.length; from += classes) {
            write(matrix, probabilities, from, classes, beta);
        }
    }

    /**
     * Writes ln softmax(z / τ) into an array: finite even if p underflows to 0, and −∞ only if p is exactly 0 (masked, or
     * below the maximum at τ = 0) or ln p is below −1.8e308.
     *
     * <pre>
     *   ln p_i = d_i / τ − log1p(Σ of the other classes' w)
     * </pre>
     *
     * @param logits n ≥ 1 logits, finite or −∞
     * @param temperature τ in [0, ∞]
     * @param logProbabilities takes the n results; may be {@code logits}
     */
    public static void logSoftmax(double[] logits, double temperature, double[] logProbabilities) {
        requireLength(logits.length, logProbabilities);
        InverseTemperature beta = inverseOf(temperature);
        LogitRow row = LogitRow.of(logits, 0, logits.length, beta);
        double logSum = row.logSum(logits, logProbabilities);
        for (int i = 0; i < logits.length; i++) {
            logProbabilities[i] = row.logWeight(logits[i], logSum);
        }
    }

    /**
     * Returns the log-sum-exp ln Σ exp(z_i / τ) as max z/τ + log1p(Σ of the other classes' w), which overflows only if the
     * result does.
     *
     * <p>At τ = 0: +∞, −∞, or the logarithm of the number of ties if max z is 0. At τ = ∞: the logarithm of the number of
     * unmasked classes. Its error is at most 2 ulp of the greater of |max z/τ| and the result.
     *
     * @param logits n ≥ 1 logits, finite or −∞
     * @param temperature τ in [0, ∞]
     */
    public static double logSumExp(double[] logits, double temperature) {
        LogitRow row = LogitRow.of(logits, 0, logits.length, inverseOf(temperature));
        double max = row.max();
        double top = max == 0 ? 0 : max / (temperature + 0.0);
        return top + row.logSum(logits, logits);
    }

    /**
     * Returns ln(p_i / p_j) = (z_i − z_j)/τ, which does not depend on other classes: 0 for equal logits at every τ (also at
     * τ = 0, and for two masked classes); ±∞ if only one is masked, or the logits differ at τ = 0.
     *
     * @param logit z_i, finite or −∞
     * @param other z_j, finite or −∞
     * @param temperature τ in [0, ∞]
     */
    public static double logOdds(double logit, double other, double temperature) {
        InverseTemperature beta = inverseOf(temperature);
        if (logit == other && logit != Double.POSITIVE_INFINITY) {
            return 0;
        }
        if (logit < other) {
            return -logOdds(other, logit, temperature);
        }
        double[] pair = {logit, other};
        LogitRow row = LogitRow.of(pair, 0, 2, beta);
        return -row.logWeight(other, 0);
    }

    private static void write(double[] z, double[] p, int from, int n, InverseTemperature beta) {
        if (beta.raise() == 1
                && ShortRow.writeProbabilities(z, p, from, n, beta.high(), beta.stepHigh(), beta.stepLow())) {
            return;
        }
        LogitRow.of(z, from, n, beta).writeProbabilities(z, p);
    }

    /** Refuses a bad row before any is written. (The loops that write are not shared, because β would have to live on the heap.) */
    private static void requireRows(double[] matrix, int classes, double[] probabilities) {
        requireLength(matrix.length, probabilities);
        if (classes < 1 || matrix.length % classes != 0) {
            throw new IllegalArgumentException(
                    "A matrix of " + matrix.length + " numbers has no rows of " + classes + " classes.");
        }
        for (int from = 0; from < matrix.length; from += classes) {
            LogitRow.of(matrix, from, classes, InverseTemperature.ofTemperature(1));
        }
    }

    private static InverseTemperature inverseOf(double temperature) {
        return InverseTemperature.ofTemperature(Reals.requireNotNegative(temperature));
    }

    private static InverseTemperature inverseOfScale(double scale) {
        return InverseTemperature.ofScale(Reals.requireNotNegative(scale));
    }

    private static void requireLength(int n, double[] out) {
        Objects.requireNonNull(out, "out");
        if (out.length != n) {
            throw new IllegalArgumentException(
                    n + " logits need a result of " + n + " numbers, not " + out.length + ".");
        }
    }
}
