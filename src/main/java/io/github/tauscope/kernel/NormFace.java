package io.github.tauscope.kernel;

/**
 * How small the softmax loss of n classes can get where features and class vectors are normalised to the length ℓ.
 *
 * <pre>
 *   bound = ln(1 + (n − 1) exp(−s n/(n − 1))),   s = ℓ² = β = 1/τ
 * </pre>
 *
 * <p>The logits are s times a cosine, so that the temperature decides what the loss can reach: at s = 1 and thousands of
 * classes, hardly less than ln n. The bound is for the mean loss where all classes have equally many samples; that of one
 * class may be lower at the cost of others. It is reached where the class vectors make a regular simplex (each two with
 * the cosine −1/(n − 1), which takes n − 1 dimensions) and each feature is its class's vector. The paper states it for
 * features that are their class's vector; it holds for all of length ℓ, by Jensen's inequality over the n(n − 1) pairs.
 *
 * <p>Ranges: n ≥ 2; the bound is in nats, in [0, ln n], 0 at τ = 0 and ln n at τ = ∞. A single class has the loss 0 at
 * every scale, and no n/(n − 1); it is refused.
 *
 * <p>Errors: {@link IllegalArgumentException} for fewer than 2 classes, or a bound outside its range.
 *
 * <p>Source: F. Wang, X. Xiang, J. Cheng, A. L. Yuille, "NormFace: L2 hypersphere embedding for face verification", 2017,
 * proposition 2.
 */
public final class NormFace {

    private NormFace() {}

    /**
     * Returns the bound at a temperature, as the loss of that simplex: a positive of cosine 1 among n − 1 equal negatives.
     *
     * @param classes n ≥ 2
     * @param temperature τ = 1/s
     */
    public static double lowerBound(int classes, Temperature temperature) {
        requireClasses(classes);
        double others = classes - 1;
        return InfoNce.loss(1, -1 / others, classes - 1, temperature);
    }

    /**
     * Returns the temperature whose bound is the given one, that of the scale
     *
     * <pre>
     *   s = (n − 1)/n · (ln(n − 1) − ln(exp(bound) − 1))
     * </pre>
     *
     * @param classes n ≥ 2
     * @param bound in [0, ln n]
     */
    public static Temperature temperature(int classes, double bound) {
        requireClasses(classes);
        double logClasses = StrictMath.log(classes);
        if (!(bound >= 0 && bound <= logClasses)) {
            throw new IllegalArgumentException("A bound of " + Reals.format(bound) + " is that of no temperature; for "
                    + classes + " classes, allowed is 0 to " + Reals.format(logClasses) + ".");
        }
        double others = classes - 1;
        double exponent = StrictMath.log(others) - StrictMath.log(StrictMath.expm1(bound));
        // at ln n, rounding may leave less than 0
        return Temperature.ofInverse(others / classes * Math.max(0, exponent));
    }

    private static void requireClasses(int classes) {
        if (classes < 2) {
            throw new IllegalArgumentException(
                    "The number of classes is " + classes + "; allowed is 2 or more, for one alone has the loss 0.");
        }
    }
}
