package io.github.tauscope.kernel;

/**
 * A temperature τ in [0, +∞], a value.
 *
 * <pre>
 *   β = 1/τ  the inverse temperature (zeta's {@code scale}, NormFace's s)
 *   ln β     the log scale (what CLIP stores as {@code logit_scale})
 * </pre>
 *
 * <p>0 and +∞ are exact limits. A finite τ &gt; 0 that no double can hold (1e-400, β = 1e-320, ln β = 800) is refused, never
 * rounded to a limit.
 *
 * <p>Source: A. Radford et al., "Learning transferable visual models from natural language supervision", 2021 (log
 * scale); F. Wang et al., "NormFace", 2017 (scale).
 *
 * @param value τ, in [0, +∞]; −0 becomes 0
 */
public record Temperature(double value) implements Comparable<Temperature> {

    /** τ = 0: all probability on the maximum, shared equally by ties. */
    public static final Temperature ARGMAX = new Temperature(0);

    /** τ = 1: standard softmax. */
    public static final Temperature ONE = new Temperature(1);

    /** τ = +∞: all unmasked classes are equally likely. */
    public static final Temperature UNIFORM = new Temperature(Double.POSITIVE_INFINITY);

    /**
     * @throws InvalidNumberException if τ is NaN or negative
     */
    public Temperature {
        value = Reals.requireNotNegative(value);
    }

    /** Returns the temperature τ in [0, +∞]. */
    public static Temperature of(double value) {
        return new Temperature(value);
    }

    /**
     * Returns the temperature 1/β of an inverse temperature β in [0, +∞].
     *
     * @throws InvalidNumberException if β is NaN or negative, or 0 &lt; β &lt; 5.6e-309, whose τ is no double
     */
    public static Temperature ofInverse(double beta) {
        double checked = new Temperature(beta).value();
        return unlessRounded(new Temperature(1 / checked), checked == 0 || Double.isInfinite(checked), beta);
    }

    /**
     * Returns the temperature exp(−ln β) of a log scale ln β in [−∞, +∞]; the infinities are the limits. Above about 708, τ
     * is subnormal and has few digits.
     *
     * @throws InvalidNumberException if ln β is NaN, or finite with a τ that is no double (below about −709, above about 745)
     */
    public static Temperature ofLogInverse(double logBeta) {
        return unlessRounded(new Temperature(StrictMath.exp(-logBeta)), Double.isInfinite(logBeta), logBeta);
    }

    /**
     * Reads τ from text as {@link Reals#parse} does.
     *
     * @throws InvalidNumberException if the text is not a number ≥ 0
     */
    public static Temperature parse(String text) {
        return of(Reals.parse(text));
    }

    /** Returns whether τ is 0 or +∞. */
    public boolean isLimit() {
        return value == 0 || value == Double.POSITIVE_INFINITY;
    }

    /** Returns β = 1/τ: +∞ at τ = 0 (and if it overflows), 0 at τ = +∞. */
    public double beta() {
        return 1 / value;
    }

    /** Returns ln β = −ln τ: +∞ at τ = 0, −∞ at τ = +∞, finite for every other τ. */
    public double logBeta() {
        return 0 - StrictMath.log(value);
    }

    @Override
    public int compareTo(Temperature other) {
        return Double.compare(value, other.value);
    }

    /** Returns the shortest text that {@link #parse} reads as the same τ: {@code 0}, {@code 0.07}, {@code inf}. */
    @Override
    public String toString() {
        return Reals.format(value);
    }

    private static Temperature unlessRounded(Temperature temperature, boolean isLimit, double given) {
        if (temperature.isLimit() && !isLimit) {
            throw new InvalidNumberException(InvalidNumberException.Reason.NO_TEMPERATURE, Reals.format(given));
        }
        return temperature;
    }
}
