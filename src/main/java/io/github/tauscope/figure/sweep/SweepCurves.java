package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Sweep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the curves over the temperature are drawn from. Immutable.
 *
 * @param logits z
 * @param classes those with a curve of their own
 * @param sweep both limits, and a grid of even distance in log τ between
 */
public record SweepCurves(Logits logits, List<Integer> classes, Sweep sweep) {

    /** How many classes have a curve of their own. */
    public static final int MOST = 12;

    private static final int GRID = 257;

    /**
     * One curve.
     *
     * @param from the first of the chosen classes that it is for
     * @param to the one after the last; {@code from} again for the classes that are not chosen, together
     */
    public record Line(int from, int to) {

        /** Returns whether it is for the classes that have no curve of their own. */
        public boolean isOthers() {
            return from == to;
        }
    }

    /** Copies the classes. */
    public SweepCurves {
        classes = List.copyOf(classes);
    }

    /** Computes the curves of the most likely classes that are not masked: their order is that of the logits at every τ. */
    public static SweepCurves of(Logits logits, Progress progress) {
        int[] order = logits.descendingOrder();
        int drawn = Math.min(MOST, logits.unmasked());
        return of(logits, Arrays.stream(order, 0, drawn).boxed().toList(), progress);
    }

    /** Computes the curves of given classes. */
    public static SweepCurves of(Logits logits, List<Integer> classes, Progress progress) {
        int[] chosen = classes.stream().mapToInt(Integer::intValue).toArray();
        return new SweepCurves(logits, classes, Sweep.of(logits, TemperatureAxis.grid(GRID), chosen, progress));
    }

    /** Returns the curves from the highest to the lowest; equal logits have one together, and the others come last. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= classes.size(); to++) {
            if (to == classes.size() || logit(to) != logit(from)) {
                lines.add(new Line(from, to));
                from = to;
            }
        }
        if (logits.unmasked() > classes.size()) {
            lines.add(new Line(from, from));
        }
        return lines;
    }

    /** Returns the p of a curve at a point of the grid. */
    Probability at(int point, Line line) {
        return line.isOthers() ? sweep.others(point) : sweep.chosen(point, line.from());
    }

    /** Returns the p of a curve in a distribution over the same logits. */
    public Probability at(Distribution distribution, Line line) {
        return line.isOthers() ? distribution.tail(classes.size()) : distribution.at(classes.get(line.from()));
    }

    private double logit(int k) {
        return logits.get(classes.get(k));
    }
}
