package io.github.tauscope.session;

import io.github.tauscope.input.InputException;
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
 * @param refused why what was to be opened can't be, if it can't
 */
public record Start(
        Optional<Experiment> experiment,
        Optional<Session> session,
        Optional<Path> file,
        List<Message> notes,
        Optional<InputException> refused) {

    /** Goes on where the last window was. */
    public static final Start NONE = new Start(Optional.empty());

    /** Begins with an experiment. */
    public Start(Optional<Experiment> experiment, Optional<Session> session, Optional<Path> file, List<Message> notes) {
        this(experiment, session, file, notes, Optional.empty());
    }

    private Start(Optional<InputException> refused) {
        this(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), refused);
    }

    public Start {
        notes = List.copyOf(notes);
    }

    /** Goes on as {@link #NONE} does, and says why something can't be opened. */
    public static Start refusing(InputException problem) {
        return new Start(Optional.of(problem));
    }

    public Start at(Experiment changed) {
        return new Start(Optional.of(changed), session, file, notes);
    }
}
