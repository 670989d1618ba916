package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;

/**
 * The derivatives of InfoNCE by the similarities.
 *
 * <pre>
 *   ∂L/∂s⁺ = −(1 − p⁺)/τ     ∂L/∂s⁻ = (1 − p⁺)/(K τ) of each     ∂L/∂τ = (1 − p⁺)/τ · (s⁺ − s⁻)/τ
 * </pre>
 *
 * <p>with 1 − p⁺ = −expm1(−L). Limits and underflow: see {@link io.github.tauscope.kernel.CrossEntropy}.
 */
public record InfoNceGradient(InfoNceLoss contrast, Temperature temperature) implements Gradient {

    @Override
    public List<GradientBar> bars(int most, Messages words) {
        long k = contrast.negatives();
        double all = pull();
        List<GradientBar> bars = List.of(
                bar(words.text("loss.positive"), Role.TRUE, 0 - all),
                bar(words.text("loss.negative"), Role.OTHER, all / k),
                bar(words.text("loss.negatives", NumberText.count(k)), Role.TOGETHER, all));
        return bars.subList(0, (int) Math.min(k, 2) + 1); // one negative is all of them
    }

    @Override
    public Slope slope() {
        double pull = pull();
        double odds = Softmax.logOdds(contrast.positive(), contrast.negative(), temperature.value());
        boolean exact = isExact() || contrast.positive() == contrast.negative();
        return new Slope(pull == 0 || odds == 0 ? 0 : pull * odds, exact);
    }

    private GradientBar bar(String label, Role role, double value) {
        return new GradientBar(GradientBar.NONE, label, role, value, isExact());
    }

    private boolean isExact() {
        return temperature.isLimit() || contrast.negatives() == 0;
    }

    /** Returns (1 − p⁺)/τ. */
    private double pull() {
        double missing = 0 - StrictMath.expm1(-contrast.at(temperature).nats());
        return missing == 0 ? 0 : missing / temperature.value();
    }
}
