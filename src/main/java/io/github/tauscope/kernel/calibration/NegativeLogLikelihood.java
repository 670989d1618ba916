package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.CompensatedSum;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.RowMoments;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mean negative log-likelihood of true classes y as a function of β = 1/τ, which is convex, with its derivatives. All sums are
 * compensated.
 *
 * <pre>
 *   NLL(β) = mean −ln p_y     NLL′(β) = mean (Σ_i p_i z_i − z_y)     NLL″(β) = mean Var_p[z]
 *   NLL‴(β) = mean E_p[(z − E_p[z])³]
 * </pre>
 *
 * <p>At τ = ∞ these are the derivatives at β = 0; at τ = 0 their limits for β → ∞. A masked class adds nothing; a masked true class
 * makes the value and the slope +∞. A derivative beyond the greatest double is infinite, the third perhaps NaN.
 *
 * <p>Source: C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger, "On calibration of modern neural networks", 2017.
 *
 * @param value in nats, in [0, +∞]
 * @param slope in nats per unit of β
 * @param curvature in nats per unit of β², ≥ 0
 * @param third in nats per unit of β³
 */
public record NegativeLogLikelihood(double value, double slope, double curvature, double third) {

    public static NegativeLogLikelihood of(LabelledRows rows, Temperature temperature, Progress progress) {
        Totals totals = new Totals();
        OrderedPass.ofRows(
                rows.size(), progress, row -> ofRow(rows.logits(row), rows.trueClass(row), temperature), totals::add);
        return totals.mean();
    }

    /** Returns that at each of some temperatures, for which each row is read once. */
    public static List<NegativeLogLikelihood> of(LabelledRows rows, List<Temperature> temperatures, Progress progress) {
        List<Totals> totals =
                Stream.generate(Totals::new).limit(temperatures.size()).toList();
        OrderedPass.ofRows(
                rows.size(), progress, row -> ofRow(rows.logits(row), rows.trueClass(row), temperatures), row -> {
                    for (int i = 0; i < totals.size(); i++) {
                        totals.get(i).add(row.get(i));
                    }
                });
        return totals.stream().map(Totals::mean).toList();
    }

    private static List<NegativeLogLikelihood> ofRow(Logits logits, int trueClass, List<Temperature> temperatures) {
        return temperatures.stream().map(tau -> ofRow(logits, trueClass, tau)).toList();
    }

    static NegativeLogLikelihood ofRow(Logits logits, int trueClass, Temperature temperature) {
        RowMoments moments = RowMoments.of(logits, temperature);
        return new NegativeLogLikelihood(
                moments.loss(trueClass),
                moments.mean() - (logits.get(trueClass) - logits.max()),
                moments.variance(),
                moments.thirdCentral());
    }

    /** Adds up rows. */
    static final class Totals {

        private final CompensatedSum value = new CompensatedSum();
        private final CompensatedSum slope = new CompensatedSum();
        private final CompensatedSum curvature = new CompensatedSum();
        private final CompensatedSum third = new CompensatedSum();
        private int rows;

        void add(NegativeLogLikelihood row) {
            value.add(row.value);
            slope.add(row.slope);
            curvature.add(row.curvature);
            third.add(row.third);
            rows++;
        }

        NegativeLogLikelihood mean() {
            return new NegativeLogLikelihood(
                    value.value() / rows, slope.value() / rows, curvature.value() / rows, third.value() / rows);
        }
    }
}
