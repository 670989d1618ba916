package io.github.tauscope.app.workbench;

import io.github.tauscope.model.Example;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What every controller works with.
 *
 * @param lab the state
 * @param settings what a person prefers
 * @param messages the words
 * @param examples to begin with
 * @param saveQuestion asks where to write a file
 */
public record Workbench(
        Lab lab, Settings settings, Messages messages, List<Example> examples, SaveQuestion saveQuestion) {

    /** Returns a text of the messages; see {@link Messages#text}. */
    public String text(String key, String... arguments) {
        return messages.text(key, arguments);
    }

    /** Returns the example that opens an experiment. */
    public Optional<Example> exampleOf(Experiment opened) {
        return examples.stream()
                .filter(example -> example.experiment().equals(opened))
                .findFirst();
    }
}
