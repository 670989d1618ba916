package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.model.Experiment;
import java.util.function.Function;

/** A quantity of a whole distribution. */
enum WholeQuantity implements Quantity {
    ENTROPY(p -> Value.of(p.entropy(), p.isCertain())),
    PERPLEXITY(p -> Value.of(p.perplexity(), p.isCertain())),
    P_MAX(p -> Value.of(p.at(p.mostLikely()[0]))),
    /** Σ exp(z/τ), by which softmax divides. */
    SUM(p -> Value.of(
            StrictMath.exp(
                    Softmax.logSumExp(p.logits().toArray(), p.temperature().value())),
            p.temperature().isLimit()));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Distribution, Value> value;

    WholeQuantity(Function<Distribution, Value> value) {
        this.value = value;
    }

    @Override
    public Value of(Experiment experiment) {
        return value.apply(Distribution.of(experiment.logits(), experiment.temperature()));
    }
}
