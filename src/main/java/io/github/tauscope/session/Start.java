package io.github.tauscope.session;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a window begins with.
 *
 * @param experiment the first experiment; empty to go on where the last window was
 * @param session the session that it is of, if it is of one
 * @param file the file that was opened, if one was
 * @param notes what a person should know of it
 */
public record Start(
        Optional<Experiment> experiment, Optional<Session> session, Optional<Path> file, List<Message> notes) {

    /** Goes on where the last window was. */
    public static final Start NONE = new Start(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Start {
        notes = List.copyOf(notes);
    }

    public Start at(Experiment changed) {
        return new Start(Optional.of(changed), session, file, notes);
    }
}
