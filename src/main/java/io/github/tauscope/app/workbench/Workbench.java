package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.session.Session;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What every controller works with: state, preferences, words, examples, what asks for files, the notice of what was opened, the session
 * file and the lesson.
 *
 * @param reliabilityProperty the bins that the reliability diagram shows; empty while they are computed
 */
public record Workbench(
        Lab lab,
        Settings settings,
        Messages messages,
        List<Example> examples,
        FileQuestion fileQuestion,
        Notice notice,
        Document document,
        LessonDesk lessons,
        ObjectProperty<Optional<Reliability>> reliabilityProperty) {

    /** Makes one that shows no session file yet. */
    public Workbench(
            Lab lab,
            Settings settings,
            Messages messages,
            List<Example> examples,
            FileQuestion fileQuestion,
            Notice notice) {
        this(
                lab,
                settings,
                messages,
                examples,
                fileQuestion,
                notice,
                new Document(),
                new LessonDesk(lab, settings),
                new SimpleObjectProperty<>(Optional.empty()));
    }

    /** Returns what a session file and a link have. */
    public Session session() {
        return new Session(
                lab.experiment(), settings.look(), settings.figureProperty().get());
    }

    /** Returns a text of the bundle with arguments as in {@link Message}. */
    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    public String text(Message message) {
        return messages.text(message);
    }

    /** Returns sentences one after the other. */
    public String text(List<Message> sentences) {
        return sentences.stream().map(this::text).collect(Collectors.joining(" "));
    }

    /** Returns the example that opens an experiment. */
    public Optional<Example> exampleOf(Experiment opened) {
        return examples.stream().filter(example -> example.opens(opened)).findFirst();
    }
}
