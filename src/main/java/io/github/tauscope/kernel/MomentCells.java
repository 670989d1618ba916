package io.github.tauscope.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sorted differences d = z − max z, grouped in cells of equal width. Each cell is represented by its centre c and its
 * moments m_j, so that a sum over all differences takes time per cell and not per class.
 *
 * <pre>
 *   Σ exp(d/τ) = exp(c/τ) · Σ_j m_j r^j,   m_j = Σ ((d − c)/width)^j / j!,   r = width/τ
 * </pre>
 *
 * <p>For r ≤ ½ the 14 terms are within 10⁻¹⁸ of the sum. (The expansions of L. Greengard and J. Strain, "The fast Gauss
 * transform", 1991, for an exponential.)
 */
final class MomentCells {

    private static final int TERMS = 14;

    /** 1/((j + 1)(j + 2)), the factor from u^j/j! to u^(j+2)/(j+2)!, without u². */
    private static final double[] PER_STEP = IntStream.range(0, TERMS)
            .mapToDouble(j -> 1.0 / ((j + 1) * (j + 2)))
            .toArray();

    private final double width;
    private final double[] centres;
    private final double[] moments;

    private MomentCells(double width, double[] centres, double[] moments) {
        this.width = width;
        this.centres = centres;
        this.moments = moments;
    }

    /** Groups the differences in [from, to) of a descending array. */
    static MomentCells of(double[] d, int from, int to, double width) {
        int[] ends = ends(d, from, to, width);
        double[] centres = new double[ends.length];
        double[] moments = new double[ends.length * TERMS];
        double perWidth = 1 / width;
        int start = from;
        for (int cell = 0; cell < ends.length; cell++) {
            centres[cell] = d[start] + (d[ends[cell] - 1] - d[start]) / 2;
            for (int i = start; i < ends[cell]; i++) {
                addMoments((d[i] - centres[cell]) * perWidth, moments, cell * TERMS);
            }
            start = ends[cell];
        }
        return new MomentCells(width, centres, moments);
    }

    /** Returns the width of a cell. */
    double width() {
        return width;
    }

    /**
     * Adds Σ exp(d/τ) and Σ |d/τ| exp(d/τ).
     *
     * @param row of max z, at τ
     * @param temperature τ, at least twice the width
     */
    void addTo(WeightSums totals, LogitRow row, double temperature) {
        double ratio = width / temperature;
        for (int cell = 0; cell < centres.length; cell++) {
            double sum = 0;
            double slope = 0; // Σ_j j m_j r^j = Σ (d − c)/τ · exp((d − c)/τ)
            for (int j = TERMS - 1; j >= 0; j--) {
                double moment = moments[cell * TERMS + j];
                sum = sum * ratio + moment;
                slope = slope * ratio + j * moment;
            }
            double weight = row.weightOfDifference(centres[cell]);
            totals.add(weight * sum, weight * (sum * (-centres[cell] / temperature) - slope));
        }
    }

    private static int[] ends(double[] d, int from, int to, double width) {
        int[] ends = new int[to - from];
        int cells = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            if (d[start] - d[i] > width) {
                ends[cells++] = i;
                start = i;
            }
        }
        if (from < to) {
            ends[cells++] = to;
        }
        return Arrays.copyOf(ends, cells);
    }

    /** Adds u^j / j!, the even and the odd j in parallel, since neither depends on the other. */
    private static void addMoments(double u, double[] moments, int at) {
        double square = u * u;
        double even = 1;
        double odd = u;
        for (int j = 0; j < TERMS; j += 2) {
            moments[at + j] += even;
            moments[at + j + 1] += odd;
            even *= square * PER_STEP[j];
            odd *= square * PER_STEP[j + 1];
        }
    }
}
