package io.github.tauscope.app.opening;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.OpenReadingException;
import io.github.tauscope.input.Opened;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.model.Experiment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Path folder = Path.of(bench.settings().folderProperty().get());
        bench.fileQuestion().open(owner, bench.text("open.title"), folder).ifPresent(file -> {
            bench.settings().rememberFolder(file);
            open(file, owner);
        });
    }

    void open(Path file, Window owner) {
        read(readAs -> LogitsReader.file(file, readAs), owner, ReadAs.IT_SAYS);
    }

    void open(String text, Window owner) {
        read(readAs -> LogitsReader.text(text, bench.text("open.clipboard"), readAs), owner, ReadAs.IT_SAYS);
    }

    private void read(Function<ReadAs, Opened> reader, Window owner, ReadAs readAs) {
        bench.notice().clear();
        patience.setOnFinished(event -> bench.notice().tell(bench.text("open.reading")));
        patience.playFromStart();
        background.ask(
                part -> {
                    try {
                        Opened opened = reader.apply(readAs);
                        Experiment first = opened.experiment(0);
                        return () -> show(opened, first);
                    } catch (OpenReadingException e) {
                        ReadingQuestion question = ReadingQuestion.of(e, reader);
                        return () -> ask(question, reader, owner);
                    } catch (InputException e) {
                        return () -> bench.notice().refuse(bench.text(e.sentence()));
                    } catch (OutOfMemoryError e) {
                        return () -> bench.notice().refuse(bench.text("open.memory"));
                    }
                },
                this::finish);
    }

    private void finish(Runnable outcome) {
        patience.stop();
        bench.notice().clear();
        outcome.run();
    }

    private void show(Opened opened, Experiment first) {
        bench.lab().open(first);
        bench.notice().tell(opened.notes().stream().map(bench::text).collect(Collectors.joining(" ")));
    }

    private void ask(ReadingQuestion question, Function<ReadAs, Opened> reader, Window owner) {
        Optional<ReadAs> answer = new ReadingDialog(bench, question).ask(owner);
        answer.ifPresent(chosen -> read(reader, owner, chosen));
    }
}
