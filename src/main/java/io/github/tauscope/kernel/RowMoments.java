package io.github.tauscope.kernel;

/**
 * What a loss needs of one row at one temperature, from one pass over its weights w_i = exp((z_i − max z)/τ) and without its
 * probabilities. With S = Σ w_i and d_i = z_i − max z:
 *
 * <pre>
 *   −ln p_y = ln S − d_y/τ     E_p[d] = Σ w_i d_i / S     Var_p[z] = Σ w_i d_i² / S − E_p[d]²     p_max = 1/S
 *   E_p[(z − E_p[z])³] = Σ w_i d_i³ / S − 3 E_p[d] Σ w_i d_i² / S + 2 E_p[d]³
 * </pre>
 *
 * <p>Since p_max · E_p[d]² ≤ Var_p[z], the difference loses at most a factor of 1/p_max ≤ n of its precision. Masked classes add nothing.
 * At τ = 0 and τ = ∞ these are the limits; what is beyond the greatest double is infinite. Immutable.
 */
public final class RowMoments {

    private final Logits logits;
    private final LogitRow row;
    private final double[] weights;
    private double others;
    private double squares;
    private double first;
    private double second;
    private double third;

    private RowMoments(Logits logits, Temperature temperature) {
        this.logits = logits;
        double[] z = logits.values();
        row = LogitRow.of(logits, InverseTemperature.ofTemperature(temperature.value()));
        weights = new double[z.length];
        row.writeWeights(z, weights);
        weights[row.argmax()] = 0; // it adds nothing to the moments, and a small sum of the others keeps its digits
        for (int start = 0; start < z.length; start += Blocks.SIZE) {
            addBlock(z, start, Math.min(z.length, start + Blocks.SIZE));
        }
    }

    public static RowMoments of(Logits logits, Temperature temperature) {
        return new RowMoments(logits, temperature);
    }

    /** Adds up block by block, so that rounding grows with the number of blocks and not of classes. */
    private void addBlock(double[] z, int start, int end) {
        double max = logits.max();
        double sum = 0;
        double sumOfSquares = 0;
        double one = 0;
        double two = 0;
        double three = 0;
        for (int i = start; i < end; i++) {
            double weight = weights[i] * TableExp.UNSCALE;
            double difference = z[i] - max;
            double term = weight == 0 ? 0 : weight * difference;
            sum += weight;
            sumOfSquares += weight * weight;
            one += term;
            double square = term == 0 ? 0 : term * difference;
            two += square;
            three += square == 0 ? 0 : square * difference;
        }
        others += sum;
        squares += sumOfSquares;
        first += one;
        second += two;
        third += three;
    }

    /** Returns −ln p_y in nats, in [0, +∞]. */
    public double loss(int trueClass) {
        return 0 - row.logWeight(logits.get(trueClass), WeightSums.logSum(others, 0));
    }

    /** Returns E_p[z] − max z, in [−∞, 0]. */
    public double mean() {
        return first / (1 + others);
    }

    /** Returns Var_p[z], in [0, +∞]. */
    public double variance() {
        double meanSquare = second / (1 + others);
        return meanSquare == Double.POSITIVE_INFINITY ? meanSquare : Math.max(0, meanSquare - mean() * mean());
    }

    /** Returns the third central moment of z under p, the derivative of the variance by 1/τ; NaN where its parts are beyond doubles. */
    public double thirdCentral() {
        double sum = 1 + others;
        return third / sum - 3 * mean() * (second / sum) + 2 * mean() * mean() * mean();
    }

    /** Returns p_max, in (0, 1]. */
    public double greatest() {
        return 1 / (1 + others);
    }

    /** Returns Σ_i (p_i − e_i)², where e_i is 1 for the true class and 0 for others, in [0, 2]; of p_y near 1, all digits. */
    public double brier(int trueClass) {
        double sum = 1 + others;
        boolean isGreatest = trueClass == row.argmax();
        double weight = isGreatest ? 1 : weights[trueClass] * TableExp.UNSCALE;
        double missing = isGreatest ? others : sum - weight;
        double rest = isGreatest ? squares : 1 + squares - weight * weight;
        return (missing * missing + rest) / (sum * sum);
    }
}
