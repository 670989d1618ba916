package io.github.tauscope.app.workbench;

import io.github.tauscope.model.Example;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;

/** What every controller works with: state, preferences, words, examples, what asks for files, and the notice of what was opened. */
public record Workbench(
        Lab lab,
        Settings settings,
        Messages messages,
        List<Example> examples,
        FileQuestion fileQuestion,
        Notice notice) {

    /** Returns a text of the bundle with arguments as in {@link Message}. */
    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    public String text(Message message) {
        return messages.text(message);
    }

    /** Returns the example that opens an experiment. */
    public Optional<Example> exampleOf(Experiment opened) {
        return examples.stream()
                .filter(example -> example.experiment().equals(opened))
                .findFirst();
    }
}
