package io.github.tauscope.kernel;

/** Thrown for numbers that are not logits: NaN, +∞, none at all, or every class masked. */
public final class InvalidLogitsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why the numbers are refused. */
    public enum Reason {
        /** There is no class at all. */
        EMPTY("There is no logit; softmax needs at least one class."),
        /** A logit is NaN. */
        NOT_A_NUMBER("logits[%s] is NaN; a logit is a finite number, or -inf for a masked class."),
        /** A logit is +∞. */
        POSITIVE_INFINITY("logits[%s] is +inf; a logit is a finite number, or -inf for a masked class."),
        /** A shifted or scaled logit is beyond the greatest double. */
        OVERFLOW("logits[%s] would be beyond the greatest double, 1.7976931348623157e308."),
        /** Every class is masked by −∞, so no class can have a probability. */
        ALL_MASKED("Every logit is -inf; at least one class must not be masked."),
        /** A number given as a probability is negative. */
        NEGATIVE_PROBABILITY("probabilities[%s] is negative; a probability is at least 0.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final int index;

    InvalidLogitsException(Reason reason, int index) {
        super(
                reason == Reason.ALL_MASKED && index >= 0
                        ? "Every logit of the row at logits[" + index
                                + "] is -inf; at least one class must not be masked."
                        : reason.sentence.formatted(index));
        this.reason = reason;
        this.index = index;
    }

    /** Returns why the numbers are refused. */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the 0-based index of the first wrong number, or −1 if all of them together are wrong. For a matrix with a
     * fully masked row, it is the index at which the row begins.
     */
    public int index() {
        return index;
    }
}
