package io.github.tauscope.text;

import io.github.tauscope.kernel.Probability;

/** The difference of two probabilities as honest text: {@code 0} only if there is none. */
public final class DifferenceText {

    private static final String ABOUT = "≈ ";
    private static final String MINUS = "−";

    private DifferenceText() {}

    /**
     * Writes p − q with its sign: {@code +0.1200}, {@code −3.0e-9}, {@code +5.1e-435}; {@code ≈ 0} if their logarithms
     * don't tell them apart. With r = |ln p − ln q| its magnitude is the greater probability times 1 − exp(−r), which loses
     * no digits when the two are close.
     *
     * @param same whether both are known to be equal
     */
    public static String of(Probability p, Probability q, boolean same) {
        boolean exact = p.exact() && q.exact();
        if (same || (exact && p.value() == q.value())) {
            return "0";
        }
        if (p.log() == q.log()) {
            return ABOUT + "0";
        }
        boolean positive = p.log() > q.log();
        Probability greater = positive ? p : q;
        double part = -StrictMath.expm1(-Math.abs(p.log() - q.log()));
        double log = greater.log() + StrictMath.log(part);
        return signed(NumberText.probability(new Probability(greater.value() * part, log, exact)), positive);
    }

    /** Writes {@code ≈ −1} and {@code −1 + 9.4e-14} for the negatives of {@code ≈ 1} and {@code 1 − 9.4e-14}. */
    private static String signed(String magnitude, boolean positive) {
        String sign = positive ? "+" : MINUS;
        if (magnitude.startsWith(ABOUT)) {
            return ABOUT + sign + magnitude.substring(ABOUT.length());
        }
        return sign + (positive ? magnitude : magnitude.replace(" " + MINUS + " ", " + "));
    }
}
