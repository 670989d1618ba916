package io.github.tauscope.app.opening;

import io.github.tauscope.app.lesson.LessonFile;
import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.OpenReadingException;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.input.TargetsReader;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.session.Content;
import io.github.tauscope.session.ContentReader;
import io.github.tauscope.session.DamagedSessionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.stage.Window;
import javafx.util.Duration;

/** Opens files and texts: reads them beside the JavaFX thread, asks where they can be read in several ways, and says how it went. */
final class Opener {

    private final Workbench bench;
    private final Background<Runnable> background = new Background<>("opening");

    /** What takes no longer is not worth a line that comes and goes. */
    private final PauseTransition patience = new PauseTransition(Duration.millis(400));

    Opener(Workbench bench) {
        this.bench = bench;
    }

    void choose(Window owner) {
        ask(owner, bench.text("open.title"), file -> open(file, owner));
    }

    /** Asks for a file of true classes for the rows that are open, and gives them to these. */
    void chooseTargets(Window owner) {
        RowPlace place = bench.lab().experiment().place();
        if (place == null) {
            bench.notice().refuse(bench.text("open.targets.rows"));
            return;
        }
        ask(owner, bench.text("open.targets.title"), file -> {
            patience();
            background.ask(part -> targets(file.toAbsolutePath().normalize(), place.set()), this::finish);
        });
    }

    private void ask(Window owner, String title, Consumer<Path> opening) {
        Path folder = Path.of(bench.settings().folderProperty().get());
        bench.fileQuestion().open(owner, title, folder).ifPresent(file -> {
            bench.settings().rememberFolder(file);
            opening.accept(file);
        });
    }

    private Runnable targets(Path file, RowSet rows) {
        try {
            RowSet labelled = TargetsReader.labelled(file.toString(), rows);
            return () -> {
                if (bench.lab().labelRows(rows, labelled)) {
                    bench.settings().figureProperty().set(FigureKind.CALIBRATION);
                }
            };
        } catch (InputException e) {
            return () -> bench.notice().refuse(bench.text(e.sentence()));
        }
    }

    void open(Path file, Window owner) {
        if (LessonReader.isNamedAsOne(file)) {
            patience();
            background.ask(part -> new LessonFile(bench).read(file.toAbsolutePath()), this::finish);
            return;
        }
        read(readAs -> ContentReader.file(file, readAs), Optional.of(file), owner, ReadAs.ASKING);
    }

    void open(String text, Window owner) {
        String name = bench.text("open.clipboard");
        read(readAs -> ContentReader.text(text, name, readAs), Optional.empty(), owner, ReadAs.ASKING);
    }

    private void read(Function<ReadAs, Content> reader, Optional<Path> file, Window owner, ReadAs readAs) {
        patience();
        background.ask(
                part -> {
                    try {
                        Content content = reader.apply(readAs);
                        Experiment first = content.experiment(0);
                        return () -> show(content, first, file);
                    } catch (OpenReadingException e) {
                        ReadingQuestion question = ReadingQuestion.of(
                                e, chosen -> reader.apply(chosen).opened());
                        return () -> ask(question, reader, file, owner);
                    } catch (DamagedSessionException e) {
                        return () -> new SessionOpening(bench).refuse(e);
                    } catch (InputException e) {
                        Optional<Path> gone = file.filter(Files::notExists);
                        return () -> refuse(e, gone);
                    } catch (OutOfMemoryError e) {
                        return () -> bench.notice().refuse(bench.text("open.memory"));
                    }
                },
                this::finish);
    }

    private void patience() {
        bench.notice().clear();
        patience.setOnFinished(event -> bench.notice().tell(bench.text("open.reading")));
        patience.playFromStart();
    }

    private void finish(Runnable outcome) {
        patience.stop();
        bench.notice().clear();
        outcome.run();
    }

    private void show(Content content, Experiment first, Optional<Path> file) {
        content.session().ifPresentOrElse(session -> new SessionOpening(bench).show(session, file), () -> bench.lab()
                .open(first));
        file.ifPresent(bench.settings()::rememberRecent);
        bench.notice().tell(bench.text(content.opened().notes()));
    }

    private void refuse(InputException problem, Optional<Path> gone) {
        boolean wasRecent = gone.filter(bench.settings().recentProperty().get().files()::contains)
                .isPresent();
        gone.ifPresent(bench.settings()::forgetRecent);
        bench.notice()
                .refuse(bench.text(problem.sentence()) + (wasRecent ? " " + bench.text("open.recent.forgotten") : ""));
    }

    private void ask(ReadingQuestion question, Function<ReadAs, Content> reader, Optional<Path> file, Window owner) {
        Optional<ReadAs> answer = new ReadingDialog(bench, question).ask(owner);
        answer.ifPresent(chosen -> read(reader, file, owner, chosen));
    }
}
