package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Temperature;
import java.util.List;

/** How a question is answered. */
public sealed interface Prediction {

    /** By dragging bars to where they will go; right is what is revealed. */
    record Bars() implements Prediction {}

    /** By a temperature. */
    record AtTemperature(Temperature answer) implements Prediction {}

    /**
     * By choosing one of two to four texts.
     *
     * @param answer the index of the right one, from 0
     */
    record OneOf(List<Prose> choices, int answer) implements Prediction {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }
}
