package io.github.tauscope.kernel.partial;

/**
 * All numbers from {@code low} to {@code high}, both included.
 *
 * <p>Errors: {@link IllegalArgumentException} if an end is NaN or {@code low} is above {@code high}.
 *
 * @param low the least of them, finite
 * @param high the greatest of them, or +∞ if nothing bounds them
 */
public record Interval(double low, double high) {

    /** Exactly 0. */
    static final Interval ZERO = new Interval(0, 0);

    /** What every probability is in. */
    static final Interval UNIT = new Interval(0, 1);

    /** Checks the order of the ends. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("No number is from " + low + " to " + high + ".");
        }
    }

    /** Returns the part in [0, 1]; if there is none, the nearer end of it. */
    static Interval ofProbability(double low, double high) {
        return new Interval(Math.min(1, Math.max(0, low)), Math.min(1, Math.max(0, high)));
    }

    /** Returns whether there is one number only. */
    public boolean isPoint() {
        return low == high;
    }

    /** Returns whether a number is one of them. */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }
}
