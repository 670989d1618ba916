package io.github.tauscope.figure;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Maps probabilities to pixels, linear or logarithmic.
 *
 * @param axis which of the two
 * @param pixels from p, or from log10 p, to pixels
 */
public record ProbabilityScale(ProbabilityAxis axis, LinearScale pixels) {

    /** Where a logarithmic axis may end: seldom enough that it seldom jumps, and at least about 60 % of it is used. */
    private static final int[] DECADES = {1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 320};

    private static final int LINEAR_TICKS = 4;
    private static final int MOST_LABELS = 6;
    private static final double TICK_HEIGHT = 12;
    private static final int PLAIN_DECADES = 3;
    private static final double LN_10 = StrictMath.log(10);

    public record Tick(String text, double pixel) {}

    /** Returns a scale on which the given probabilities are, as far as 1e-320; exact zeros are on no logarithmic one. */
    public static ProbabilityScale of(ProbabilityAxis axis, List<Probability> shown, double bottom, double top) {
        if (axis == ProbabilityAxis.LINEAR) {
            return new ProbabilityScale(axis, new LinearScale(0, 1, bottom, top));
        }
        double least = shown.stream()
                .mapToDouble(Probability::log)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        int decades = IntStream.of(DECADES)
                .filter(d -> -d * LN_10 <= least)
                .findFirst()
                .orElse(DECADES[DECADES.length - 1]);
        return new ProbabilityScale(axis, new LinearScale(-decades, 0, bottom, top));
    }

    /** Returns the pixel of a probability, clamped to the scale. */
    public double at(Probability p) {
        return pixels.clamped(axis == ProbabilityAxis.LINEAR ? p.value() : p.log() / LN_10);
    }

    /** Returns whether a probability is not 0, but too small for the scale. */
    public boolean isBelow(Probability p) {
        return axis == ProbabilityAxis.LOGARITHMIC && !p.exact() && p.log() / LN_10 < pixels.low();
    }

    public List<Tick> ticks() {
        if (axis == ProbabilityAxis.LINEAR) {
            return IntStream.rangeClosed(0, LINEAR_TICKS)
                    .mapToDouble(i -> (double) i / LINEAR_TICKS)
                    .mapToObj(p -> new Tick(NumberText.rounded(p), pixels.at(p)))
                    .toList();
        }
        int decades = (int) -pixels.low();
        double room = Math.abs(pixels.end() - pixels.start()) / TICK_HEIGHT;
        double most = Math.max(1, Math.min(MOST_LABELS, room));
        int step = (int) LinearScale.niceStep(Math.max(1, decades / most));
        return IntStream.rangeClosed(0, decades / step)
                .map(i -> i * step)
                .mapToObj(d -> new Tick(powerOfTen(d), pixels.at(-d)))
                .toList();
    }

    private static String powerOfTen(int decades) {
        return decades <= PLAIN_DECADES ? NumberText.rounded(StrictMath.pow(10, -decades)) : "1e-" + decades;
    }
}
