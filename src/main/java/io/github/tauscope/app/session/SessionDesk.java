package io.github.tauscope.app.session;

import io.github.tauscope.app.export.Copies;
import io.github.tauscope.app.export.Destination;
import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.SaveRequest;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.OutputException;
import io.github.tauscope.output.WholeFile.Protection;
import io.github.tauscope.session.ContentReader;
import io.github.tauscope.session.Session;
import io.github.tauscope.session.SessionLink;
import io.github.tauscope.session.SessionWriter;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Saves the session of a window, copies it as a link, and names its file in the title. */
public final class SessionDesk {

    private final Workbench bench;
    private final Background<Runnable> background = new Background<>("saving");

    public SessionDesk(Workbench bench) {
        this.bench = bench;
    }

    public void install(Stage stage, Scene scene) {
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::title,
                        bench.lab().readingProperty(),
                        bench.settings().lookProperty(),
                        bench.document().changes()));
        scene.addEventFilter(SaveRequest.ANY, event -> EditField.commitFocused(scene));
        scene.addEventHandler(
                SaveRequest.SAVE, event -> file().ifPresentOrElse(file -> saveAgain(file, stage), () -> saveAs(stage)));
        scene.addEventHandler(SaveRequest.SAVE_AS, event -> saveAs(stage));
        scene.addEventHandler(SaveRequest.COPY_LINK, event -> copyLink());
    }

    private String title() {
        return file().map(file -> bench.text(
                        bench.document().hasSaved(bench.session()) ? "window.title.file" : "window.title.unsaved",
                        String.valueOf(file.getFileName())))
                .orElseGet(() -> bench.text("window.title"));
    }

    private Optional<Path> file() {
        return bench.document().file(bench.lab().origin());
    }

    private void saveAs(Stage stage) {
        String name = file().map(file -> String.valueOf(file.getFileName())).orElse("session" + ContentReader.ENDING);
        new Destination(bench, stage).ask(name).ifPresent(file -> save(file, Protection.OVERRULED));
    }

    private void saveAgain(Path file, Stage stage) {
        if (!bench.document().isWrittenByOthers() || new Destination(bench, stage).replacesWhatOthersWrote(file)) {
            save(file, Protection.RESPECTED);
        }
    }

    private void save(Path file, Protection protection) {
        Session session = bench.session();
        Experiment origin = bench.lab().origin();
        background.ask(
                part -> {
                    try {
                        SessionWriter.write(session, file, protection);
                        boolean isWhole = SessionWriter.keepsAllRows(session, file);
                        return () -> finish(file, origin, session, isWhole);
                    } catch (OutputException e) {
                        return () -> bench.notice().refuse(bench.text(e.sentence()));
                    }
                },
                Runnable::run);
    }

    private void finish(Path file, Experiment origin, Session session, boolean isWhole) {
        bench.document().show(file, origin, session);
        bench.settings().rememberRecent(file);
        bench.notice().tell(isWhole ? "" : bench.text("session.rows.many"));
    }

    private void copyLink() {
        Session session = bench.session();
        background.ask(
                part -> {
                    Optional<String> link = SessionLink.of(session);
                    return () -> link.ifPresentOrElse(
                            this::copy, () -> bench.notice().refuse(bench.text("session.link.none")));
                },
                Runnable::run);
    }

    private void copy(String link) {
        Copies.put(Copies.of(link));
        bench.notice().tell(bench.text("session.link.copied", link.length()));
    }
}
