package io.github.tauscope.lesson;

import io.github.tauscope.kernel.CrossEntropy;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.model.Experiment;
import java.util.function.BiFunction;

/** A quantity of one class. */
enum ClassQuantity {
    P((p, i) -> Value.of(p.at(i))),
    /** 1 − p, which keeps its digits where p is near 1. */
    COMPLEMENT((p, i) -> Value.of(p.complement(i))),
    LN_P((p, i) -> Value.of(p.logProbability(i), p.at(i).exact())),
    LOSS((p, i) -> Value.of(CrossEntropy.loss(p, i), p.at(i).exact())),
    /** z/τ, of which the naive formula takes exp. */
    SCALED((p, i) -> scaled(p.logits().get(i), p.temperature().value())),
    /** (z − max z)/τ, of which softmax takes exp. */
    SHIFTED((p, i) -> Odds.logarithm(p, i, p.logits().argmax()[0]));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<Distribution, Integer, Value> value;

    ClassQuantity(BiFunction<Distribution, Integer, Value> value) {
        this.value = value;
    }

    /** Returns the quantity of a class. */
    Quantity of(int index) {
        return experiment -> value.apply(distribution(experiment), index);
    }

    private static Distribution distribution(Experiment experiment) {
        return Distribution.of(experiment.logits(), experiment.temperature());
    }

    private static Value scaled(double z, double tau) {
        double quotient = z / tau;
        boolean underflows = quotient == 0 && z != 0 && tau < Double.POSITIVE_INFINITY;
        boolean overflows = Double.isInfinite(quotient) && Double.isFinite(z) && tau > 0;
        return Value.of(quotient, !underflows && !overflows);
    }
}
