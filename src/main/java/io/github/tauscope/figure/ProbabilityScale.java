package io.github.tauscope.figure;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Maps probabilities to pixels, linear or logarithmic.
 *
 * @param pixels from p, or from log10 p, to pixels
 */
public record ProbabilityScale(ProbabilityAxis axis, LinearScale pixels) {

    /** Where a logarithmic axis may end: few ends, so that it seldom jumps, and yet at least about 60 % of it is used. */
    private static final int[] DECADES = {1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 320};

    private static final int LINEAR_TICKS = 4;
    private static final double TICK_HEIGHT = 12;
    private static final double LN_10 = StrictMath.log(10);

    /** Returns a scale for the given probabilities, down to 1e-320; a logarithmic one never includes 0. */
    public static ProbabilityScale of(ProbabilityAxis axis, List<Probability> shown, double bottom, double top) {
        DoubleStream logs = shown.stream().mapToDouble(Probability::log).filter(Double::isFinite);
        double least = logs.min().orElse(0);
        int end = IntStream.of(DECADES)
                .filter(d -> -d * LN_10 <= least)
                .findFirst()
                .orElse(DECADES[DECADES.length - 1]);
        return of(axis, end, bottom, top);
    }

    /** Returns a scale from 0, or from 10 to the power of {@code -decades}, to 1. */
    public static ProbabilityScale of(ProbabilityAxis axis, int decades, double bottom, double top) {
        LinearScale pixels = axis == ProbabilityAxis.LINEAR
                ? new LinearScale(0, 1, bottom, top)
                : new LinearScale(-decades, 0, bottom, top);
        return new ProbabilityScale(axis, pixels);
    }

    /** Returns the pixel of a probability, clamped to the scale. */
    public double at(Probability p) {
        return pixels.clamped(number(p));
    }

    /** Returns the pixel of a probability, which may be beyond the scale, even infinitely far. */
    public double unclampedAt(Probability p) {
        return pixels.at(number(p));
    }

    public double atUniform(int n) {
        return at(new Probability(1.0 / n, -StrictMath.log(n), n == 1));
    }

    /** Returns whether a probability is too small for the scale, but not 0. */
    public boolean isBelow(Probability p) {
        return isOff(p) && !p.exact();
    }

    /** Returns whether a probability is not on the scale: 0 on a logarithmic one, or what is too small for it. */
    public boolean isOff(Probability p) {
        return axis == ProbabilityAxis.LOGARITHMIC && number(p) < pixels.low();
    }

    private double number(Probability p) {
        return axis == ProbabilityAxis.LINEAR ? p.value() : p.log() / LN_10;
    }

    /** Returns the ticks: of a linear scale from the bottom, of a logarithmic one from the top. */
    public List<Tick> ticks() {
        return axis == ProbabilityAxis.LINEAR
                ? IntStream.rangeClosed(0, LINEAR_TICKS)
                        .mapToDouble(i -> (double) i / LINEAR_TICKS)
                        .mapToObj(p -> new Tick(NumberText.rounded(p), pixels.at(p)))
                        .toList()
                : pixels.decadeTicks(TICK_HEIGHT).stream()
                        .sorted(Comparator.comparingDouble(Tick::pixel))
                        .toList();
    }
}
