package io.github.tauscope.app.compare;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Divergence;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import java.util.stream.IntStream;

/**
 * How far the current distribution is from A, over the same classes.
 *
 * @param changedMost the index of the class whose probability differs most, the first of several
 * @param present p of that class
 * @param baseline p of that class in A
 * @param same whether both have the same logits and the same temperature
 * @param disjoint whether no class is possible in both
 * @param totalVariation in [0, 1]
 * @param kullbackLeibler of A from the current one in nats, in [0, +∞]
 * @param jensenShannon in nats, in [0, ln 2]
 */
record Comparison(
        int changedMost,
        Probability present,
        Probability baseline,
        boolean same,
        boolean disjoint,
        double totalVariation,
        double kullbackLeibler,
        double jensenShannon) {

    private static final int PARTS = 4;

    /** Compares in O(n). */
    static Comparison of(Distribution present, Distribution a, Progress progress) {
        double totalVariation = Divergence.totalVariation(present, a);
        progress.report(1.0 / PARTS);
        double kullbackLeibler = Divergence.kullbackLeibler(present, a);
        progress.report(2.0 / PARTS);
        double jensenShannon = Divergence.jensenShannon(present, a);
        progress.report(3.0 / PARTS);
        int most = changedMost(present, a);
        return new Comparison(
                most,
                present.at(most),
                a.at(most),
                present.logits().equals(a.logits()) && present.temperature().equals(a.temperature()),
                totalVariation == 1 && areDisjoint(present, a),
                totalVariation,
                kullbackLeibler,
                jensenShannon);
    }

    private static int changedMost(Distribution p, Distribution q) {
        int most = 0;
        for (int i = 1; i < p.size(); i++) {
            if (difference(p, q, i) > difference(p, q, most)) {
                most = i;
            }
        }
        return most;
    }

    private static double difference(Distribution p, Distribution q, int i) {
        return Math.abs(p.probability(i) - q.probability(i));
    }

    private static boolean areDisjoint(Distribution p, Distribution q) {
        return IntStream.range(0, p.size()).allMatch(i -> isExactlyZero(p, i) || isExactlyZero(q, i));
    }

    private static boolean isExactlyZero(Distribution p, int i) {
        return p.probability(i) == 0 && p.at(i).exact();
    }
}
