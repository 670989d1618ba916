package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.PooledDistribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Sweep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The data of the curves over the temperature: of chosen classes and all others, at both limits and evenly in log τ. Immutable.
 */
public record SweepCurves(Logits logits, List<Integer> classes, Sweep sweep) {

    public static final int MOST = 12;

    private static final int GRID = 257;

    /**
     * One curve.
     *
     * @param from the first of its chosen classes
     * @param to the one after the last; {@code from} again for all classes that are not chosen
     */
    public record Line(int from, int to) {

        public boolean isOthers() {
            return from == to;
        }
    }

    public SweepCurves {
        classes = List.copyOf(classes);
    }

    /**
     * Computes the curves of the most likely classes that are not masked, which are the same at every τ.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} cancels it
     */
    public static SweepCurves of(Logits logits, Progress progress) {
        return of(logits, mostLikely(logits), progress);
    }

    /** Returns the classes that have a curve of their own, in descending order of their logits. */
    public static List<Integer> mostLikely(Logits logits) {
        int drawn = Math.min(MOST, logits.unmasked());
        return Arrays.stream(logits.descendingOrder(), 0, drawn).boxed().toList();
    }

    public static SweepCurves of(Logits logits, List<Integer> classes, Progress progress) {
        int[] chosen = classes.stream().mapToInt(Integer::intValue).toArray();
        return new SweepCurves(logits, classes, Sweep.of(logits, TemperatureAxis.grid(GRID), chosen, progress));
    }

    /** Returns the curves from the highest to the lowest. Equal logits share one, and the others come last. */
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

    static Probability at(PooledDistribution point, Line line) {
        return line.isOthers() ? point.others() : point.chosen(line.from());
    }

    public Probability at(Distribution distribution, Line line) {
        return line.isOthers() ? distribution.tail(classes.size()) : distribution.at(classes.get(line.from()));
    }

    private double logit(int k) {
        return logits.get(classes.get(k));
    }
}
