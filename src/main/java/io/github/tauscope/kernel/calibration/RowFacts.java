package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.CompensatedSum;
import io.github.tauscope.kernel.Logits;

/**
 * What decides whether a best temperature is a limit, and what a person should know of the rows.
 *
 * @param masked how many logits are −∞
 * @param impossible how many rows have a masked true class
 * @param allMaximal whether every true class attains the maximum of its row, alone or in a tie
 * @param allConstant whether in every row all unmasked logits are equal
 * @param advantage mean (z_y − mean of the unmasked z of the row), −NLL′ at β = 0; −∞ with a masked true class
 * @param uniform the NLL at β = 0, mean ln of the number of unmasked classes; +∞ with a masked true class
 * @param rounding the mean spacing of doubles at the greatest |z| of a row: an advantage below it is none
 * @param areShares whether in every row all numbers are from 0 to 1 and add up to 1 within 0.001, as probabilities do
 */
public record RowFacts(
        long masked,
        int impossible,
        boolean allMaximal,
        boolean allConstant,
        double advantage,
        double uniform,
        double rounding,
        boolean areShares) {

    private static final double OFF_ONE = 1e-3;

    static RowFacts ofRow(Logits logits, int trueClass) {
        double truth = logits.get(trueClass);
        double min = logits.min();
        double share = 1.0 / logits.unmasked();
        CompensatedSum advantage = new CompensatedSum();
        for (int i = 0; i < logits.size(); i++) {
            if (!logits.isMasked(i)) {
                advantage.add((truth - logits.get(i)) * share);
            }
        }
        return new RowFacts(
                logits.size() - logits.unmasked(),
                logits.isMasked(trueClass) ? 1 : 0,
                truth == logits.max(),
                min == logits.max(),
                advantage.value(),
                logits.isMasked(trueClass) ? Double.POSITIVE_INFINITY : StrictMath.log(logits.unmasked()),
                Math.ulp(Math.max(Math.abs(min), Math.abs(logits.max()))),
                min >= 0 && logits.size() > 1 && Math.abs(sum(logits) - 1) <= OFF_ONE);
    }

    private static double sum(Logits logits) {
        return CompensatedSum.of(logits.size(), i -> logits.isMasked(i) ? 0 : logits.get(i));
    }

    /** Adds up rows. */
    static final class Totals {

        private long masked;
        private int impossible;
        private boolean allMaximal = true;
        private boolean allConstant = true;
        private boolean areShares = true;
        private final CompensatedSum advantage = new CompensatedSum();
        private final CompensatedSum uniform = new CompensatedSum();
        private final CompensatedSum rounding = new CompensatedSum();

        private int rows;

        void add(RowFacts row) {
            masked += row.masked;
            impossible += row.impossible;
            allMaximal &= row.allMaximal;
            allConstant &= row.allConstant;
            areShares &= row.areShares;
            advantage.add(row.advantage);
            uniform.add(row.uniform);
            rounding.add(row.rounding);
            rows++;
        }

        RowFacts mean() {
            return new RowFacts(
                    masked,
                    impossible,
                    allMaximal,
                    allConstant,
                    advantage.value() / rows,
                    uniform.value() / rows,
                    rounding.value() / rows,
                    areShares);
        }
    }
}
