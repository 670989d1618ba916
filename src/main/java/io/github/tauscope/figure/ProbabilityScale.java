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
    private static final int ZOOMED_TICKS = 5;

    /** Where the ticks below the topmost one end, as a part of the axis. */
    private static final double BELOW_TOP = 0.9;

    private static final double TICK_HEIGHT = 12;
    private static final double LEAST_TICK_HEIGHT = 10;
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

    /** Returns this scale with p at its top, in (0, 1], if it is linear; a logarithmic one ends at 1. */
    public ProbabilityScale endingAt(double end) {
        return axis == ProbabilityAxis.LINEAR
                ? new ProbabilityScale(axis, new LinearScale(0, end, pixels.start(), pixels.end()))
                : this;
    }

    /** Returns p at the top. */
    public double end() {
        return axis == ProbabilityAxis.LINEAR ? pixels.high() : 1;
    }

    /** Returns whether it ends below 1, so that a p may be higher. */
    public boolean isCut() {
        return end() < 1;
    }

    /** Returns the pixel of a probability, clamped to the scale. */
    public double at(Probability p) {
        return pixels.clamped(number(p));
    }

    /** Returns the pixel of a probability, which may be beyond the scale, even infinitely far. */
    public double unclampedAt(Probability p) {
        return pixels.at(number(p));
    }

    /** Returns the probability at a pixel, rounded to what a pixel can tell apart; 0 or the end of the scale beyond it. */
    public double probabilityAt(double pixel) {
        double number = pixels.low() + (pixels.start() - pixel) * pixels.perPixel();
        double rounded = LinearScale.rounded(number, pixels.perPixel());
        if (axis == ProbabilityAxis.LOGARITHMIC) {
            return number <= pixels.low() ? 0 : Math.min(1, StrictMath.pow(10, rounded));
        }
        return Math.max(0, Math.min(end(), rounded));
    }

    public double atUniform(int n) {
        return at(uniform(n));
    }

    /** Returns whether 1/n is higher than the scale. */
    public boolean isBelowUniform(int n) {
        return isAbove(uniform(n));
    }

    /** Returns whether a probability is higher than the scale, which is possible only for a linear one. */
    public boolean isAbove(Probability p) {
        return p.value() > end();
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

    private static Probability uniform(int n) {
        return new Probability(1.0 / n, -StrictMath.log(n), n == 1);
    }

    /** Returns the ticks: of a linear scale from the bottom to its very top, of a logarithmic one from the top. */
    public List<Tick> ticks() {
        return axis == ProbabilityAxis.LINEAR
                ? linearTicks()
                        .mapToObj(p -> new Tick(NumberText.tick(p), pixels.at(p)))
                        .toList()
                : pixels.decadeTicks(TICK_HEIGHT).stream()
                        .sorted(Comparator.comparingDouble(Tick::pixel))
                        .toList();
    }

    private DoubleStream linearTicks() {
        double end = end();
        if (end == 1) {
            int parts = LINEAR_TICKS;
            while (parts > 1 && Math.abs(pixels.end() - pixels.start()) / parts < LEAST_TICK_HEIGHT) {
                parts /= 2;
            }
            int most = parts;
            return IntStream.rangeClosed(0, most).mapToDouble(i -> (double) i / most);
        }
        DoubleStream below = pixels.ticks(ZOOMED_TICKS).stream()
                .mapToDouble(Double::doubleValue)
                .filter(p -> p < BELOW_TOP * end);
        return DoubleStream.concat(below, DoubleStream.of(end));
    }
}
