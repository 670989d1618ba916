package io.github.tauscope.app.opening;

import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.input.InputException;
import io.github.tauscope.session.DamagedSessionException;
import io.github.tauscope.session.Session;
import java.nio.file.Path;
import java.util.Optional;

/** Shows a session in a window, or says why it can't be and offers what can be read of it. */
public record SessionOpening(Workbench bench) {

    void show(Session session, Optional<Path> file) {
        bench.lab().openWithBaseline(session.experiment());
        bench.settings().show(session.look(), session.figure());
        file.ifPresentOrElse(
                shown -> bench.document().show(shown, bench.lab().origin(), session), bench.document()::leave);
    }

    /** What is left of a damaged file is opened without it, so that saving doesn't replace the file. */
    public void refuse(InputException problem) {
        String sentence = bench.text(problem.sentence());
        Optional<Session> rest = problem instanceof DamagedSessionException damaged ? damaged.rest() : Optional.empty();
        rest.ifPresentOrElse(
                session -> bench.notice()
                        .refuse(
                                sentence,
                                new Notice.Offer(bench.text("open.rest"), () -> show(session, Optional.empty()))),
                () -> bench.notice().refuse(sentence));
    }
}
