package io.github.tauscope.kernel.check;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.FloatFormat;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * Whether a claim follows from logits and a temperature, and if not, from which temperature it would. Immutable.
 *
 * <p>A number follows if p_i = softmax(z / τ)_i rounds to it at the precision with which it is printed. If numbers do not
 * follow, their odds bound the temperatures that could give them, ln(p_i / p_j) = (z_i − z_j)/τ: either the bounds
 * contradict each other and no temperature does, or the temperatures within them are searched.
 *
 * <p>Unless it is strict, a claim that does not follow is graded: what explains its last digits, see {@link Grade}.
 *
 * <p>Errors: {@link IllegalArgumentException} if there are not as many numbers as classes.
 */
public final class Verdict {

    private final Distribution distribution;
    private final Claim claim;
    private final TrueProbabilities probabilities;
    private final int[] off;

    private final Grade grade;

    private Verdict(Distribution distribution, Claim claim, boolean strict) {
        this.distribution = distribution;
        this.claim = claim;
        this.probabilities = new TrueProbabilities(distribution);
        this.off = IntStream.range(0, claim.size())
                .filter(i -> !probabilities.follows(claim, i))
                .toArray();
        this.grade = off.length == 0 ? Grade.EXACT : strict ? Grade.NONE : explanation();
    }

    /** Judges a claim, and lets the rounding of ordinary arithmetic, or of the logits, explain what is off. */
    public static Verdict of(Distribution distribution, Claim claim) {
        return of(distribution, claim, false);
    }

    /** Judges a claim by the digits alone. */
    public static Verdict strict(Distribution distribution, Claim claim) {
        return of(distribution, claim, true);
    }

    private static Verdict of(Distribution distribution, Claim claim, boolean strict) {
        if (claim.size() != distribution.size()) {
            throw new IllegalArgumentException("There are " + claim.size() + " numbers for " + distribution.size()
                    + " logits; give one for each.");
        }
        return new Verdict(distribution, claim, strict);
    }

    /** Returns the right distribution. */
    public Distribution distribution() {
        return distribution;
    }

    /** Returns the claim. */
    public Claim claim() {
        return claim;
    }

    /** Returns whether every number follows. */
    public boolean follows() {
        return off.length == 0;
    }

    /** Returns how the claim matches; other than {@link Grade#EXACT}, some numbers are off but explained. */
    public Grade grade() {
        return grade;
    }

    /** Returns the classes whose number does not follow, in ascending order. */
    public int[] off() {
        return off.clone();
    }

    /** Returns p_i rounded to a number of digits after the decimal point, of which a double may not have as many. */
    public BigDecimal right(int index, int digits) {
        return probabilities.rounded(index, digits);
    }

    /** Returns which temperatures give all numbers, or why none does; takes about as long as a thousand softmaxes. */
    public TemperatureFit fit() {
        OddsBounds odds = new OddsBounds(distribution.logits(), claim);
        TemperatureFit contradiction = odds.contradiction();
        return contradiction == null
                ? new BestFit(distribution.logits(), claim).within(odds.leastTemperature(), odds.greatestTemperature())
                : contradiction;
    }

    /** Returns the temperature at which the greatest difference from a number is least. */
    public Temperature nearest() {
        return new BestFit(distribution.logits(), claim).nearest();
    }

    private Grade explanation() {
        return IntStream.of(off).anyMatch(claim::isBound) ? explanationOfLogits() : explanationOfDigits();
    }

    /** A bound has no last digit that arithmetic could have rounded. */
    private Grade explanationOfLogits() {
        return new RoundedLogits(distribution).explains(claim) ? Grade.ROUNDED_LOGITS : Grade.NONE;
    }

    private Grade explanationOfDigits() {
        if (computedIn(FloatFormat.BINARY64)) {
            return Grade.FLOAT64;
        }
        if (computedIn(FloatFormat.BINARY32)) {
            return Grade.FLOAT32;
        }
        if (computedIn(FloatFormat.BFLOAT16)) { // first, because its values are values of float16 too
            return Grade.BFLOAT16;
        }
        if (computedIn(FloatFormat.BINARY16)) {
            return Grade.FLOAT16;
        }
        return explanationOfLogits();
    }

    private boolean computedIn(FloatFormat format) {
        return new FormatArithmetic(format, distribution).explains(claim);
    }
}
