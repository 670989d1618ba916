package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bounds of a list over the temperature: of its likeliest classes and of the rest, at both limits and evenly in log τ.
 * Immutable.
 *
 * @param classes the classes that have a band, the likeliest first
 */
public record PartialSweep(TopList list, List<Integer> classes, List<PartialDistribution> points) {

    /** Stands for the classes that are not listed. */
    static final int REST = -1;

    private static final int GRID = 129;

    public PartialSweep {
        classes = List.copyOf(classes);
        points = List.copyOf(points);
    }

    /**
     * Computes the bands.
     *
     * @param progress receives the part done, in [0, 1]; an exception that it throws ends the computation
     */
    public static PartialSweep of(TopList list, Progress progress) {
        List<Temperature> grid = TemperatureAxis.grid(GRID);
        List<PartialDistribution> points = new ArrayList<>();
        for (Temperature temperature : grid) {
            points.add(list.at(temperature));
            progress.report((double) points.size() / grid.size());
        }
        int drawn = Math.min(SweepCurves.MOST, list.logProbabilities().unmasked());
        int[] order = list.logProbabilities().descendingOrder();
        return new PartialSweep(list, Arrays.stream(order, 0, drawn).boxed().toList(), points);
    }

    /** Returns what has a band: the classes, and last the rest. */
    List<Integer> bands() {
        List<Integer> bands = new ArrayList<>(classes);
        bands.add(REST);
        return bands;
    }

    static Interval at(PartialDistribution point, int band) {
        return band == REST ? point.rest() : point.probability(band);
    }
}
