package io.github.tauscope.app;

import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** What the row of figures says of a list that is not the whole. */
record ListedReadout(PartialDistribution partial, Messages words) {

    /** No unlisted class is above the ceiling, at any temperature, since softmax keeps the order. */
    String mostLikely(int index, String label) {
        TopList list = partial.list();
        boolean isCertain = list.ceiling().orElse(list.logProbabilities().min())
                <= list.logProbabilities().get(index);
        String p = IntervalText.probability(partial.probability(index));
        return words.text(isCertain ? "readout.mostLikely.one" : "readout.mostLikely.perhaps", label, p);
    }

    String entropy() {
        Interval entropy = partial.entropy();
        boolean isUnbounded = entropy.low() == 0 && Double.isInfinite(entropy.high());
        return isUnbounded ? words.text("readout.entropy.unknown") : IntervalText.quantity(entropy);
    }

    /** Returns how much the listed classes have together where it is known: at the source temperature. */
    String listed() {
        Interval rest = partial.list().rest();
        return words.text(
                "readout.listed",
                IntervalText.probability(new Interval(1 - rest.high(), 1 - rest.low())),
                NumberText.temperature(partial.list().source()));
    }
}
