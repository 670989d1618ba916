package io.github.tauscope.figure.sweep;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** What the dashed lines of a sweep are, those of a uniform distribution. */
record SweepLevels(SweepLayout layout, Messages words) {

    /** Returns 1/n, and that it is above the axis where that is so. */
    String probability() {
        boolean isAbove = layout.probabilityScale().isBelowUniform(layout.classes());
        String part = NumberText.part(1.0 / layout.classes());
        return words.text(isAbove ? "bars.uniform.above" : "bars.uniform", part);
    }

    /** Returns the greatest value of the measure. */
    String amount() {
        boolean entropy = layout.options().measure() == Measure.ENTROPY;
        String greatest = NumberText.grouped(NumberText.brief(layout.greatestAmount()));
        return words.text(entropy ? "sweep.entropy.most" : "sweep.perplexity.most", greatest);
    }
}
