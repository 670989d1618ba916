package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.CompensatedSum;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.RowMoments;
import io.github.tauscope.kernel.Temperature;

/**
 * The mean negative log-likelihood of true classes y as a function of β = 1/τ, which is convex, with its derivatives. All sums are
 * compensated.
 *
 * <pre>
 *   NLL(β) = mean −ln p_y     NLL′(β) = mean (Σ_i p_i z_i − z_y)     NLL″(β) = mean Var_p[z]
 * </pre>
 *
 * <p>At τ = ∞ these are the derivatives at β = 0; at τ = 0 their limits for β → ∞. A masked class adds nothing; a masked true class
 * makes the value and the slope +∞. A derivative beyond the greatest double is infinite.
 *
 * <p>Source: C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, "On calibration of modern neural networks", 2017.
 *
 * @param value in nats, in [0, +∞]
 * @param slope in nats per unit of β
 * @param curvature in nats per unit of β², ≥ 0
 */
public record NegativeLogLikelihood(double value, double slope, double curvature) {

    public static NegativeLogLikelihood of(LabelledRows rows, Temperature temperature, Progress progress) {
        CompensatedSum value = new CompensatedSum();
        CompensatedSum slope = new CompensatedSum();
        CompensatedSum curvature = new CompensatedSum();
        int n = rows.size();
        RowPass.run(n, progress, row -> ofRow(rows.logits(row), rows.trueClass(row), temperature), loss -> {
            value.add(loss.value);
            slope.add(loss.slope);
            curvature.add(loss.curvature);
        });
        return new NegativeLogLikelihood(value.value() / n, slope.value() / n, curvature.value() / n);
    }

    private static NegativeLogLikelihood ofRow(Logits logits, int trueClass, Temperature temperature) {
        RowMoments moments = RowMoments.of(logits, temperature);
        return new NegativeLogLikelihood(
                moments.loss(trueClass), moments.mean() - (logits.get(trueClass) - logits.max()), moments.variance());
    }
}
