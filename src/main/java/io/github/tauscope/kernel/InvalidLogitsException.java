package io.github.tauscope.kernel;

/** Thrown where numbers are no logits: NaN, +∞, none at all, or every class masked. */
public final class InvalidLogitsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why the numbers are refused. */
    public enum Reason {
        /** There is no class at all. */
        EMPTY,
        /** A logit is NaN. */
        NOT_A_NUMBER,
        /** A logit is +∞. */
        POSITIVE_INFINITY,
        /** A shifted or scaled logit is beyond the greatest double. */
        OVERFLOW,
        /** Every class is masked by −∞, so there is nothing to share the probability. */
        ALL_MASKED,
        /** A number given as a probability is negative. */
        NEGATIVE_PROBABILITY
    }

    private final Reason reason;
    private final int index;

    InvalidLogitsException(Reason reason, int index) {
        super(sentence(reason, index));
        this.reason = reason;
        this.index = index;
    }

    /** Returns why the numbers are refused. */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the 0-based index of the first number at fault, or −1 where it is all of them together; for a matrix with a
     * row all masked, the index at which the row begins.
     */
    public int index() {
        return index;
    }

    private static String sentence(Reason reason, int index) {
        String where = "logits[" + index + "]";
        return switch (reason) {
            case EMPTY -> "There is no logit; softmax needs at least one class.";
            case NOT_A_NUMBER -> where + " is NaN; a logit is a finite number, or -inf for a masked class.";
            case POSITIVE_INFINITY -> where + " is +inf; a logit is a finite number, or -inf for a masked class.";
            case OVERFLOW -> where + " would be beyond the greatest double, 1.7976931348623157e308.";
            case ALL_MASKED ->
                "Every logit " + (index < 0 ? "" : "of the row at " + where + " ")
                        + "is -inf; at least one class must not be masked.";
            case NEGATIVE_PROBABILITY -> "probabilities[" + index + "] is negative; a probability is at least 0.";
        };
    }
}
