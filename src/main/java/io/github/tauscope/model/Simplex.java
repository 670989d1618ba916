package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Probability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Three classes of an experiment on their own, and the logits that give them other probabilities.
 *
 * <pre>
 *   p_k = exp(z_k/τ) / Σ exp(z_j/τ)  over the three
 *   z_k = L + τ ln p_k,  L = τ ln Σ exp(z_j/τ) over the three
 * </pre>
 *
 * <p>As long as L stays the same, the three keep their probability together, and every other class keeps its own.
 *
 * @param experiment the state
 * @param corners the indices of three different unmasked classes
 */
public record Simplex(Experiment experiment, List<Integer> corners) {

    /** Why the point cannot be dragged. */
    public enum Obstacle {
        /** At τ = 0 only the order of the logits matters. */
        ARGMAX,
        /** At τ = ∞ any logits give the centre. */
        UNIFORM,
        /** The logits would be nearer to each other than doubles can be, or beyond the greatest double. */
        NO_DOUBLES
    }

    public static final int SIZE = 3;

    /** The least probability that dragging gives; 0 itself is a limit. */
    public static final double LEAST = 0.001;

    /** The coarsest spacing of doubles allowed for a logit, in units of τ: an error of p of one part in a hundred. */
    private static final double COARSEST = 0.01;

    /** The least difference of two logarithms, in ulp, that has two correct digits. */
    private static final double SURE = 100;

    /**
     * Returns the three classes of an experiment: the chosen unmasked ones, then the most likely of the others in the order of
     * their indices. Empty if fewer than three are unmasked.
     */
    public static Optional<Simplex> of(Experiment experiment) {
        Logits z = experiment.logits();
        if (z.unmasked() < SIZE) {
            return Optional.empty();
        }
        List<Integer> chosen = experiment.inquiry().corners().stream()
                .filter(i -> !z.isMasked(i))
                .toList();
        Stream<Integer> others = Arrays.stream(z.descendingOrder())
                .boxed()
                .filter(i -> !chosen.contains(i))
                .limit(SIZE - chosen.size())
                .sorted();
        return Optional.of(
                new Simplex(experiment, Stream.concat(chosen.stream(), others).toList()));
    }

    public Simplex {
        corners = List.copyOf(corners);
    }

    /** Returns the logits of the three, of a list those up to a constant: τ₀ ln p. */
    public Logits logits() {
        Logits all = experiment.scaledLogits();
        return Logits.of(corners.stream().mapToDouble(all::get).toArray());
    }

    /** Returns softmax of the three logits alone. */
    public Distribution distribution() {
        return Distribution.of(logits(), experiment.temperature());
    }

    /**
     * Returns the probability of the three together among all classes; 1 by rounding if rounding leaves fewer than two digits
     * of the complement.
     *
     * @param all the distribution of the experiment
     */
    public Probability together(Distribution all) {
        int likeliest = logits().argmax()[0];
        double amongAll = all.logProbability(corners.get(likeliest));
        double lack = distribution().logProbability(likeliest) - amongAll;
        double log = lack < SURE * Math.ulp(amongAll) ? 0 : -lack;
        boolean isLimit = experiment.temperature().value() == 0 || all.logits().unmasked() == SIZE;
        return new Probability(StrictMath.exp(log), log, isLimit && (log == 0 || Double.isInfinite(log)));
    }

    /** Returns why the point cannot be dragged; empty if it can. */
    public Optional<Obstacle> obstacle() {
        if (experiment.temperature().isLimit()) {
            return Optional.of(experiment.temperature().value() == 0 ? Obstacle.ARGMAX : Obstacle.UNIFORM);
        }
        boolean reachable = areFine(logitsAt(0, StrictMath.log(LEAST)));
        return reachable ? Optional.empty() : Optional.of(Obstacle.NO_DOUBLES);
    }

    /** Returns the logits that give probabilities, from their logarithms, at 0 &lt; τ &lt; ∞. */
    public double[] logitsAt(double... logProbabilities) {
        double tau = experiment.temperature().value();
        Logits three = logits();
        int likeliest = three.argmax()[0];
        double level = three.max() - tau * distribution().logProbability(likeliest);
        return Arrays.stream(logProbabilities).map(log -> level + tau * log).toArray();
    }

    /**
     * Returns the experiment in which the k-th corner has the probability p among the three, and the other two keep their
     * odds, at 0 &lt; τ &lt; ∞. Empty if doubles cannot hold the logits.
     *
     * @param k from 0 to 2
     * @param p in (0, 1)
     */
    public Optional<Experiment> withProbability(int k, double p) {
        int[] others = IntStream.range(0, SIZE).filter(i -> i != k).toArray();
        Distribution pair = Distribution.of(logits().permuted(others), experiment.temperature());
        double[] logs = new double[SIZE];
        logs[k] = StrictMath.log(p);
        for (int i = 0; i < others.length; i++) {
            logs[others[i]] = StrictMath.log1p(-p) + pair.logProbability(i);
        }
        double[] placed = logitsAt(logs);
        return areFine(placed) ? Optional.of(with(placed)) : Optional.empty();
    }

    /** Returns the experiment with other logits of the three, which stay the corners whatever their order. */
    public Experiment with(double... logits) {
        Experiment changed = experiment.size() == SIZE ? experiment : withCorners(corners);
        for (int k = 0; k < SIZE; k++) {
            changed = changed.withLogit(corners.get(k), logits[k] / experiment.scale());
        }
        return changed;
    }

    /** Returns the experiment with another class at the k-th corner; a class that already has a corner changes places. */
    public Experiment withCorner(int k, int index) {
        List<Integer> changed = new ArrayList<>(corners);
        int before = changed.indexOf(index);
        if (before >= 0) {
            changed.set(before, corners.get(k));
        }
        changed.set(k, index);
        return withCorners(changed);
    }

    private Experiment withCorners(List<Integer> changed) {
        return experiment.withInquiry(asked -> asked.withCorners(changed));
    }

    private boolean areFine(double... logits) {
        double coarsest = COARSEST * experiment.temperature().value();
        return Arrays.stream(logits).allMatch(z -> Math.ulp(z) <= coarsest);
    }
}
