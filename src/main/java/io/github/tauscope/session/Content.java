package io.github.tauscope.session;

import io.github.tauscope.input.Opened;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a file or a text holds.
 *
 * @param opened its rows
 * @param session all of it, if it is a session
 */
public record Content(Opened opened, Optional<Session> session) {

    static Content of(Opened opened) {
        return new Content(opened, Optional.empty());
    }

    static Content of(Session session, List<Message> notes) {
        Experiment shown = session.experiment();
        RowSet rows = shown.place() == null
                ? RowSet.of(RowSet.Source.NONE, RowSet.Kind.ROWS, List.of(row(shown)))
                : shown.place().set();
        return new Content(new Opened(rows, shown.temperature(), notes), Optional.of(session));
    }

    private static Row row(Experiment shown) {
        return new Row(
                "",
                shown.labels(),
                shown.logits(),
                shown.listing(),
                shown.inquiry().trueClass());
    }

    /**
     * Returns the experiment of a session, or of a row of a file with its temperature.
     *
     * @param row from 0; a session has only the one that it shows
     */
    public Experiment experiment(int row) {
        return session.map(Session::experiment).orElseGet(() -> opened.experiment(row));
    }
}
