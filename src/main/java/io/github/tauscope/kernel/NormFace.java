package io.github.tauscope.kernel;

/**
 * The lower bound of the softmax loss over n classes if features and class vectors are normalised to the length ℓ.
 *
 * <pre>
 *   bound = ln(1 + (n − 1) exp(−s n/(n − 1))),   s = ℓ² = β = 1/τ
 * </pre>
 *
 * <p>The logits are s times a cosine, so the temperature limits the loss: at s = 1 with thousands of classes it stays near
 * ln n. The bound is for the mean loss over equally many samples of each class; one class may be below it at the cost of
 * others. It is reached if the class vectors form a regular simplex (each two with the cosine −1/(n − 1), which takes
 * n − 1 dimensions) and each feature equals its class vector. The paper states it for such features; it holds for all
 * features of length ℓ, by Jensen's inequality over the n(n − 1) pairs.
 *
 * <p>Ranges: n ≥ 2; the bound is in nats, in [0, ln n], 0 at τ = 0 and ln n at τ = ∞.
 *
 * <p>Errors: {@link IllegalArgumentException} for fewer than 2 classes (a single one has the loss 0 at every scale), or a
 * bound out of range.
 *
 * <p>Source: F. Wang, X. Xiang, J. Cheng, A. L. Yuille, "NormFace: L2 hypersphere embedding for face verification", 2017,
 * proposition 2.
 */
public final class NormFace {

    private NormFace() {}

    /**
     * Returns the bound at a temperature: the loss of that simplex, a positive of cosine 1 among n − 1 equal negatives.
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
     * Returns the temperature with a given bound, which is 1/s for
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
        // rounding may make it negative at ln n
        return Temperature.ofInverse(others / classes * Math.max(0, exponent));
    }

    private static void requireClasses(int classes) {
        if (classes < 2) {
            throw new IllegalArgumentException(
                    "The number of classes is " + classes + "; allowed is 2 or more, for one alone has the loss 0.");
        }
    }
}
