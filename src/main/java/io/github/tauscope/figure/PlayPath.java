package io.github.tauscope.figure;

import io.github.tauscope.kernel.Temperature;

/** The temperatures of a sweep that is played in the window or in an animation, from exactly 0 to exactly ∞. */
public final class PlayPath {

    /** How long a sweep takes, in seconds. */
    public static final double SECONDS = 8;

    /** The part of the time for which each limit is held, so that people can look at it. */
    public static final double HOLD = 0.1;

    private PlayPath() {}

    /** Returns the temperature after a part of the time in [0, 1], moving evenly in log τ. */
    public static Temperature gliding(double time) {
        if (time < HOLD) {
            return Temperature.ARGMAX;
        }
        if (time >= 1 - HOLD) {
            return Temperature.UNIFORM;
        }
        double part = (time - HOLD) / (1 - 2 * HOLD);
        return TemperatureTrack.at(TemperatureTrack.START + part * (TemperatureTrack.END - TemperatureTrack.START));
    }

    /** Returns the temperature after a part of the time in [0, 1], going from stop to stop without motion between them. */
    public static Temperature stepping(double time) {
        int stops = TemperatureTrack.STOPS.size();
        return TemperatureTrack.STOPS.get(Math.min(stops - 1, (int) (time * stops)));
    }
}
