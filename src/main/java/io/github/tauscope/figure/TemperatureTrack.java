package io.github.tauscope.figure;

import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A scale of temperatures with both limits: log τ from 0.01 to 10 000 in the middle and, past a break at each end, a stop for
 * exactly 0 and exactly ∞. Positions run from 0, the stop of τ = 0, to 1, the stop of τ = ∞. A temperature within a break can
 * be shown and typed, but not pointed at.
 */
public final class TemperatureTrack {

    /** The position of τ = 0.01. */
    public static final double START = 0.1;

    /** The position of τ = 10 000. */
    public static final double END = 1 - START;

    /** The temperatures that have a tick: both limits, and decades between. */
    public static final List<Temperature> STOPS = List.of(
            Temperature.ARGMAX,
            Temperature.of(0.01),
            Temperature.of(0.1),
            Temperature.ONE,
            Temperature.of(10),
            Temperature.of(100),
            Temperature.of(1000),
            Temperature.of(10_000),
            Temperature.UNIFORM);

    public static final List<Temperature> MARKS = STOPS.subList(1, STOPS.size() - 1);

    static final Temperature FIRST_MARK = MARKS.get(0);
    static final Temperature LAST_MARK = MARKS.get(MARKS.size() - 1);

    private static final MathContext PLACEABLE_DIGITS = new MathContext(3);
    private static final double LOW = -2;
    private static final double HIGH = 4;
    private static final double LOG_LEAST = StrictMath.log10(Double.MIN_VALUE);
    private static final double LOG_GREATEST = StrictMath.log10(Double.MAX_VALUE);

    /** Between these parts of a break, a thumb touches neither the stop of the limit nor the end of the middle. */
    private static final double BREAK_NEAR = 0.66;

    private static final double BREAK_FAR = 0.8;

    private TemperatureTrack() {}

    /** Returns the position of a temperature, in [0, 1]. */
    public static double position(Temperature temperature) {
        if (temperature.isLimit()) {
            return temperature.value() == 0 ? 0 : 1;
        }
        double log = StrictMath.log10(temperature.value());
        if (log < LOW) {
            return withinBreak((log - LOG_LEAST) / (LOW - LOG_LEAST));
        }
        if (log > HIGH) {
            return 1 - withinBreak((LOG_GREATEST - log) / (LOG_GREATEST - HIGH));
        }
        return START + (END - START) * (log - LOW) / (HIGH - LOW);
    }

    /**
     * Returns the temperature at a position, rounded to three significant digits. The half of a break next to the limit
     * gives the limit, the other half the end of the middle.
     */
    public static Temperature at(double position) {
        if (position < START / 2) {
            return Temperature.ARGMAX;
        }
        if (position > 1 - START / 2) {
            return Temperature.UNIFORM;
        }
        double fraction = Math.min(1, Math.max(0, (position - START) / (END - START)));
        return rounded(LOW + fraction * (HIGH - LOW));
    }

    /**
     * Returns the temperature some decades away. A step beyond an end of the middle stops at that end, the next one at the
     * limit; a step back from a limit returns to the end.
     */
    public static Temperature stepped(Temperature from, double decades) {
        if (from.value() == 0) {
            return decades > 0 ? FIRST_MARK : from;
        }
        if (from.value() == Double.POSITIVE_INFINITY) {
            return decades < 0 ? LAST_MARK : from;
        }
        double log = StrictMath.log10(from.value());
        double target = log + decades;
        if (decades < 0 && target < LOW) {
            return log > LOW ? FIRST_MARK : Temperature.ARGMAX;
        }
        if (decades > 0 && target > HIGH) {
            return log < HIGH ? LAST_MARK : Temperature.UNIFORM;
        }
        return rounded(Math.min(HIGH, Math.max(LOW, target)));
    }

    private static double withinBreak(double fraction) {
        return START * (BREAK_NEAR + (BREAK_FAR - BREAK_NEAR) * fraction);
    }

    private static Temperature rounded(double log) {
        return Temperature.of(
                new BigDecimal(StrictMath.pow(10, log)).round(PLACEABLE_DIGITS).doubleValue());
    }
}
