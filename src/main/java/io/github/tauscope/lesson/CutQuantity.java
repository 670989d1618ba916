package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import java.util.function.Function;

/**
 * A quantity of a distribution that is cut, before the temperature or after it.
 *
 * @param order what comes first
 * @param value of the distribution in which the cut classes are masked
 */
record CutQuantity(Cut cut, Order order, Function<Distribution, Value> value) implements Quantity {

    /** Where the temperature is applied; samplers differ. */
    enum Order {
        /** Then the cut sees the probabilities at that temperature (Hugging Face, vLLM). */
        TEMPERATURE_FIRST,
        /** The cut sees the probabilities at τ = 1 (llama.cpp). */
        TEMPERATURE_LAST
    }

    /** Returns how many classes are kept. */
    static Quantity kept(Cut cut, Order order) {
        return new CutQuantity(cut, order, p -> Value.of(p.logits().unmasked(), true));
    }

    /** Returns what a class has among those kept. */
    static Quantity probability(int index, Cut cut, Order order) {
        return new CutQuantity(cut, order, p -> Value.of(p.at(index)));
    }

    @Override
    public Value of(Experiment experiment) {
        Temperature tau = experiment.temperature();
        if (order == Order.TEMPERATURE_FIRST) {
            return value.apply(cut.of(Distribution.of(experiment.logits(), tau)));
        }
        Distribution kept = cut.of(Distribution.of(experiment.logits(), Temperature.ONE));
        return value.apply(Distribution.of(kept.logits(), tau));
    }
}
