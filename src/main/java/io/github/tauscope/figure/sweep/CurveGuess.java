package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A predicted curve.
 *
 * @param index of its class
 * @param points by temperature, both limits among them; on the axis, straight lines join them; none while nothing is drawn
 * @param isAsked whether the true curves are hidden
 */
public record CurveGuess(int index, SortedMap<Temperature, Double> points, boolean isAsked) {

    public CurveGuess {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /** Returns the probability at a temperature, of a curve that is drawn. */
    public double at(Temperature temperature) {
        Double given = points.get(temperature);
        if (given != null) {
            return given;
        }
        Temperature before = points.headMap(temperature).lastKey();
        Temperature after = points.tailMap(temperature).firstKey();
        double from = TemperatureTrack.position(before);
        double part = (TemperatureTrack.position(temperature) - from) / (TemperatureTrack.position(after) - from);
        double start = points.getOrDefault(before, 0.0);
        return start + part * (points.getOrDefault(after, 0.0) - start);
    }
}
