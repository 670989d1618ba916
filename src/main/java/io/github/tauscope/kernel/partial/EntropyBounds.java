package io.github.tauscope.kernel.partial;

import java.util.stream.IntStream;

/**
 * Bounds of H = h(R) + (1 − R)·H_listed + R·H_rest, where R is the share of the rest and h the entropy of two classes. H_rest
 * is at most ln m, and at least ln(T/c^β), since none of the rest has more than c^β.
 */
final class EntropyBounds {

    /** Covers the roundings of some ten operations on numbers of this size. */
    private static final double ROUNDING = 64 * Math.ulp(1.0);

    private final Interval rest;
    private final double listedLow;
    private final double listedHigh;
    private final double logOthers;
    private final double logSumOverCeiling;

    EntropyBounds(Shares listed, Interval rest, double others, double ceilingWeight) {
        this.rest = rest;
        this.listedLow = IntStream.range(0, listed.size())
                .mapToDouble(i -> leastTerm(listed.ofListed(i)))
                .sum();
        this.listedHigh = Math.min(
                StrictMath.log(listed.size()),
                IntStream.range(0, listed.size())
                        .mapToDouble(i -> greatestTerm(listed.ofListed(i)))
                        .sum());
        this.logOthers = StrictMath.log(others);
        this.logSumOverCeiling = StrictMath.log(listed.listedDown()) - StrictMath.log(ceilingWeight);
    }

    Interval interval() {
        double high = greatest();
        double low = Math.max(Math.min(mixed(rest.low(), listedLow), mixed(rest.high(), listedLow)), leastByCeiling());
        double least = Math.max(0, low - (1 + low) * ROUNDING);
        return new Interval(least, Math.max(least, high + (1 + high) * ROUNDING));
    }

    /** Returns the maximum over R, of a concave function. */
    private double greatest() {
        if (rest.high() == 0) {
            return listedHigh;
        }
        double best = 1 / (1 + StrictMath.exp(listedHigh - logOthers));
        double share = Math.max(rest.low(), Math.min(rest.high(), best));
        return mixed(share, listedHigh) + share * logOthers;
    }

    /** Returns −ln(1 − R) + R ln(L/c^β) + (1 − R) H_listed at the least R, if it rises with R, else 0. */
    private double leastByCeiling() {
        double share = rest.low();
        boolean rises = 1 + logSumOverCeiling - listedLow >= 0;
        double least = -StrictMath.log1p(-share) + share * logSumOverCeiling + (1 - share) * listedLow;
        return rises && share < 1 && Math.abs(logSumOverCeiling) < 1000 ? least : 0;
    }

    private static double mixed(double share, double listed) {
        return term(share) + term(1 - share) + (1 - share) * listed;
    }

    private static double leastTerm(Interval p) {
        return Math.min(term(p.low()), term(p.high()));
    }

    private static double greatestTerm(Interval p) {
        return term(Math.max(p.low(), Math.min(p.high(), StrictMath.exp(-1))));
    }

    /** Returns −p ln p. */
    private static double term(double p) {
        return p == 0 ? 0 : -p * StrictMath.log(p);
    }
}
