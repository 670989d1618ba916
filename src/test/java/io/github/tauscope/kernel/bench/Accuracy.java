package io.github.tauscope.kernel.bench;

import io.github.tauscope.kernel.Oracle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The largest error of p, in ulp, against 80 digits, by kind of input. */
final class Accuracy {

    private record Case(double[] z, double temperature, Oracle exact) {}

    private final Map<String, Case[]> families = new LinkedHashMap<>();

    Accuracy() {
        Random random = new Random(2);
        add("typical", 20, () -> gaussian(random, 200, 3, 0), 0.7);
        add("deep tails", 20, () -> gaussian(random, 100, 150, 0), 0.7);
        add("shifted by 10⁶", 20, () -> gaussian(random, 100, 3, 1e6), 0.7);
        add(
                "huge",
                20,
                () -> random.doubles(8, -0.5, 0.5).map(u -> u * 1.7e308 * 2).toArray(),
                1e308);
        add("tiny", 20, () -> gaussian(random, 8, 3e-308, 0), 1e-308);
        add("20 000 classes", 1, () -> gaussian(random, 20_000, 3, 0), 0.7);
    }

    /** Returns the names of the kinds. */
    Iterable<String> kinds() {
        return families.keySet();
    }

    /** Returns the largest error of a peer in a kind of input; ∞ where a p is NaN. */
    double worst(String kind, Peer peer) {
        double worst = 0;
        for (Case input : families.get(kind)) {
            double[] p = new double[input.z().length];
            peer.load(input.z());
            peer.softmax(input.z(), input.temperature(), p);
            peer.fetch(p);
            for (int i = 0; i < p.length; i++) {
                worst = Math.max(worst, Oracle.ulpError(p[i], input.exact().probability(i)));
            }
        }
        return worst;
    }

    private void add(String kind, int count, java.util.function.Supplier<double[]> logits, double temperature) {
        Case[] cases = new Case[count];
        Arrays.setAll(cases, i -> {
            double[] z = logits.get();
            return new Case(z, temperature, Oracle.atTemperature(z, temperature));
        });
        families.put(kind, cases);
    }

    private static double[] gaussian(Random random, int n, double sigma, double shift) {
        return random.doubles(n)
                .map(any -> shift + sigma * random.nextGaussian())
                .toArray();
    }
}
