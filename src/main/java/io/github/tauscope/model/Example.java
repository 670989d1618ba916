package io.github.tauscope.model;

import io.github.tauscope.kernel.Temperature;
import java.util.List;

/**
 * An experiment to begin with.
 *
 * @param id its name in files and commands, such as {@code four-classes}
 * @param title its name for a person
 * @param observation a sentence on what to look for
 * @param source where the logits come from
 * @param illustrative whether the numbers are made up to look like real ones
 * @param experiment the state that it opens
 * @param temperatures the temperatures worth trying, in ascending order
 */
public record Example(
        String id,
        String title,
        String observation,
        String source,
        boolean illustrative,
        Experiment experiment,
        List<Temperature> temperatures) {

    public Example {
        temperatures = List.copyOf(temperatures);
    }
}
