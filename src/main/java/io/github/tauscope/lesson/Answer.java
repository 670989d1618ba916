package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Temperature;
import java.util.List;

/** How a question is to be answered, and what is right. */
public sealed interface Answer {

    /** By dragging bars to where they will go; right is what is revealed. */
    record Bars() implements Answer {}

    /** By a temperature. */
    record AtTemperature(Temperature right) implements Answer {}

    /**
     * By choosing one of two to four texts.
     *
     * @param right the index of the right one, from 0
     */
    record OneOf(List<Prose> choices, int right) implements Answer {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }
}
