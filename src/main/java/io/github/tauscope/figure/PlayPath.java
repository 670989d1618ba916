package io.github.tauscope.figure;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.Stream;

/** The temperatures that a played sweep passes, in the window and in an animation, from exactly 0 to exactly ∞. */
public final class PlayPath {

    /** How long a sweep takes. */
    public static final double SECONDS = 8;

    /** How much of the time a limit is held, so that a class can look at it. */
    public static final double HOLD = 0.1;

    private static final List<Temperature> STATIONS = Stream.of(
                    Stream.of(Temperature.ARGMAX), TemperatureTrack.MARKS.stream(), Stream.of(Temperature.UNIFORM))
            .flatMap(part -> part)
            .toList();

    private PlayPath() {}

    /** Returns the temperature after a part of the time in [0, 1], gliding evenly in log τ. */
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

    /** Returns the temperature after a part of the time in [0, 1], resting at each mark in turn: no motion. */
    public static Temperature stepping(double time) {
        return STATIONS.get(Math.min(STATIONS.size() - 1, (int) (time * STATIONS.size())));
    }
}
