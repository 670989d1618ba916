package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.arguments.CopiedCommand;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.output.OutputException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Saves an export, copies it, or copies the command for it. Closing the dialog ends what still runs. */
public final class ActionsController {

    private final Workbench bench;
    private final Background<Runnable> background = new Background<>("export");
    private Export export;

    @FXML
    private Region actions;

    @FXML
    private Label outcome;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button save;

    @FXML
    private Button copy;

    @FXML
    private Button copyCommand;

    public ActionsController(Workbench bench) {
        this.bench = bench;
        export = Export.ofFigure(bench);
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(background.progressProperty());
        actions.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> {
                    if (!showing) {
                        background.cancel();
                    }
                });
    }

    void show(Export shown) {
        export = shown;
        boolean nothing = shown.problem().isPresent();
        save.setDisable(nothing);
        copy.setDisable(nothing || !shown.format().isCopied());
        copyCommand.setDisable(nothing);
        say("", false);
    }

    @FXML
    private void save() {
        Export saved = export;
        destination(saved.fileName())
                .ifPresent(file -> write(saved, file, () -> say(bench.text("export.saved", file), false)));
    }

    @FXML
    private void copy() {
        Export copied = export;
        inBackground(part -> {
            ClipboardContent content = Copies.of(copied);
            return () -> put(content, "export.copied");
        });
    }

    @FXML
    private void copyCommand() {
        CopiedCommand command = export.command();
        String out = export.fileName();
        if (!command.isPossible()) {
            say(bench.text("export.command.impossible"), true);
        } else if (command.isShort()) {
            putCommand(command.shellLine(null, out));
        } else {
            say(bench.text("export.command.long"), false);
            Export logits = export.numbers();
            destination(Export.LOGITS_NAME)
                    .ifPresent(file -> write(logits, file, () -> putCommand(command.shellLine(file.toString(), out))));
        }
    }

    private void write(Export written, Path file, Runnable done) {
        inBackground(part -> {
            written.save(file, part);
            return done;
        });
    }

    /** Works in the background, then says on the JavaFX thread how it went. */
    private void inBackground(Function<Progress, Runnable> work) {
        say("", false);
        background.ask(
                part -> {
                    try {
                        return work.apply(part);
                    } catch (OutputException e) {
                        return () -> say(bench.text(e.sentence()), true);
                    } catch (OutOfMemoryError e) {
                        return () -> say(bench.text("export.problem.memory"), true);
                    }
                },
                Runnable::run);
    }

    private void putCommand(String line) {
        put(Copies.of(line), "export.command.copied");
    }

    private void put(ClipboardContent content, String sentence) {
        Copies.put(content);
        say(bench.text(sentence), false);
    }

    private void say(String sentence, boolean refused) {
        outcome.setText(sentence);
        outcome.pseudoClassStateChanged(EditField.REFUSED, refused);
    }

    private Optional<Path> destination(String name) {
        return new Destination(bench, actions.getScene().getWindow()).ask(name);
    }
}
