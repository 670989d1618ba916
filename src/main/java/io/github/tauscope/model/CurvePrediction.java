package io.github.tauscope.model;

import io.github.tauscope.kernel.Temperature;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A guess of the curve of one class over all temperatures. Immutable.
 *
 * @param index of the class
 * @param points probabilities in [0, 1] by temperature, both limits among them, which straight lines join; none while nothing is drawn
 */
public record CurvePrediction(int index, SortedMap<Temperature, Double> points, boolean isOpen) implements Prediction {

    /** More than a hand draws, at a step of the axis each. */
    private static final int MOST = 1000;

    /**
     * @throws IllegalArgumentException if a point is no probability, a limit has none, or there are more than 1000
     */
    public CurvePrediction {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        boolean inRange = points.values().stream().allMatch(p -> p >= 0 && p <= 1);
        boolean isWhole =
                points.isEmpty() || (points.containsKey(Temperature.ARGMAX) && points.containsKey(Temperature.UNIFORM));
        if (index < 0 || !inRange || !isWhole || points.size() > MOST) {
            throw new IllegalArgumentException("A guessed curve has numbers from 0 to 1 at 2 to " + MOST
                    + " temperatures, τ = 0 and ∞ among them.");
        }
    }

    /** Begins with an empty figure. */
    public static CurvePrediction of(int index) {
        return new CurvePrediction(index, Collections.emptySortedMap(), true);
    }

    public boolean isDrawn() {
        return !points.isEmpty();
    }

    /** Returns this curve through another point. */
    public CurvePrediction through(Temperature temperature, double probability) {
        return along(temperature, probability, temperature, probability);
    }

    /**
     * Returns this curve with a straight line from one point to another in place of what was between them. The first one goes on level
     * to both limits.
     */
    public CurvePrediction along(Temperature from, double start, Temperature to, double end) {
        SortedMap<Temperature, Double> changed = new TreeMap<>(points);
        boolean isUpward = from.compareTo(to) <= 0;
        changed.subMap(isUpward ? from : to, isUpward ? to : from).clear();
        changed.put(from, start);
        changed.put(to, end);
        changed.putIfAbsent(Temperature.ARGMAX, isUpward ? start : end);
        changed.putIfAbsent(Temperature.UNIFORM, isUpward ? end : start);
        return new CurvePrediction(index, changed, isOpen);
    }

    @Override
    public boolean isPossible(int classes) {
        return index < classes;
    }

    @Override
    public CurvePrediction committed(Temperature seen, Temperature shown) {
        return new CurvePrediction(index, points, false);
    }
}
