package io.github.tauscope.kernel.calibration;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;

/**
 * What a fit needs to begin, from reading each row once.
 *
 * @param facts which decide where a best temperature is
 * @param nll where the search begins
 */
record FirstPass(RowFacts facts, NegativeLogLikelihood nll) {

    static FirstPass of(LabelledRows rows, Temperature temperature, Progress progress) {
        RowFacts.Totals facts = new RowFacts.Totals();
        NegativeLogLikelihood.Totals nll = new NegativeLogLikelihood.Totals();
        OrderedPass.ofRows(
                rows.size(), progress, row -> ofRow(rows.logits(row), rows.trueClass(row), temperature), row -> {
                    facts.add(row.facts);
                    nll.add(row.nll);
                });
        return new FirstPass(facts.mean(), nll.mean());
    }

    private static FirstPass ofRow(Logits logits, int trueClass, Temperature temperature) {
        return new FirstPass(
                RowFacts.ofRow(logits, trueClass), NegativeLogLikelihood.ofRow(logits, trueClass, temperature));
    }
}
