package io.github.tauscope.lesson;

import io.github.tauscope.model.Experiment;

/** Something of an experiment that has a value at its temperature. */
@FunctionalInterface
interface Quantity {

    Value of(Experiment experiment);

    /** Returns whether the temperature changes it. */
    default boolean dependsOnTemperature() {
        return true;
    }
}
