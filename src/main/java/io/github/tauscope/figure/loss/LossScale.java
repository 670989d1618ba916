package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.text.NumberText;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Maps losses to pixels, linear or logarithmic. A loss of 0 is on no logarithmic scale, and an infinite one on none.
 *
 * @param logarithmic whether in proportion to log10 L
 * @param pixels from L, or from log10 L, to pixels
 */
record LossScale(boolean logarithmic, LinearScale pixels) {

    /** A linear scale ends here, in units of ln n, or a cold curve would leave no room for what lies about ln n. */
    private static final double MOST = 10;

    private static final double LEAST = 1.2;
    private static final int LEAST_DECADE = -50;
    private static final int LINEAR_TICKS = 4;
    private static final int MOST_LABELS = 6;
    private static final double TICK_HEIGHT = 16;
    private static final int PLAIN_DECADES = 3;

    record Tick(String text, double pixel) {}

    /**
     * Returns a scale on which the given losses are, but those that are 0, infinite, or out of all proportion to ln n.
     *
     * @param uniform ln n ≥ 0
     */
    static LossScale of(boolean logarithmic, List<LossPoint> shown, double uniform, double bottom, double top) {
        DoubleSummaryStatistics losses = shown.stream()
                .mapToDouble(LossPoint::nats)
                .filter(loss -> loss > 0 && loss < Double.POSITIVE_INFINITY)
                .summaryStatistics();
        double greatest = Math.max(uniform, losses.getMax());
        if (!logarithmic) {
            double high = Math.min(MOST * uniform, Math.max(LEAST * uniform, greatest));
            return new LossScale(false, new LinearScale(0, high == 0 ? 1 : high, bottom, top));
        }
        int high = greatest == 0 ? 0 : decade(greatest) + 1;
        int low = losses.getCount() == 0 ? high - 1 : Math.max(LEAST_DECADE, decade(losses.getMin()));
        return new LossScale(true, new LinearScale(Math.min(low, high - 1), high, bottom, top));
    }

    /** Returns the pixel of a loss, which may lie beyond the scale, also infinitely far. */
    double at(double loss) {
        return pixels.at(logarithmic ? StrictMath.log10(loss) : loss);
    }

    boolean isAbove(double loss) {
        return at(loss) < pixels.end();
    }

    boolean isBelow(double loss) {
        return at(loss) > pixels.start();
    }

    boolean holds(double loss) {
        return !isAbove(loss) && !isBelow(loss);
    }

    List<Tick> ticks() {
        if (!logarithmic) {
            return pixels.ticks(LINEAR_TICKS).stream()
                    .map(tick -> new Tick(NumberText.tick(tick), pixels.at(tick)))
                    .toList();
        }
        double room = Math.abs(pixels.end() - pixels.start()) / TICK_HEIGHT;
        double decades = pixels.high() - pixels.low();
        int step = (int) LinearScale.niceStep(Math.max(1, decades / Math.max(1, Math.min(MOST_LABELS, room))));
        int first = (int) Math.ceil(pixels.low() / step);
        return IntStream.rangeClosed(first, (int) Math.floor(pixels.high() / step))
                .map(k -> k * step)
                .mapToObj(d -> new Tick(powerOfTen(d), pixels.at(d)))
                .toList();
    }

    private static int decade(double loss) {
        return (int) Math.floor(StrictMath.log10(loss));
    }

    private static String powerOfTen(int decades) {
        return Math.abs(decades) <= PLAIN_DECADES
                ? NumberText.rounded(Double.parseDouble("1e" + decades))
                : "1e" + decades;
    }
}
