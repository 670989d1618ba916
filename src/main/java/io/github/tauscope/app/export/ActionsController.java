package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.arguments.CopiedCommand;
import io.github.tauscope.output.OutputException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What can be done with an export: save it, copy it, copy the command for it. What takes long is ended with the dialog. */
public final class ActionsController {

    private final Workbench bench;
    private final Background<Runnable> background = new Background<>("export");
    private @Nullable Export export;

    @FXML
    private Region actions;

    @FXML
    private Label outcome;

    @FXML
    private ProgressBar progress;

    @FXML
    private Node buttons;

    @FXML
    private Button save;

    @FXML
    private Button copy;

    @FXML
    private Button copyCommand;

    /** Makes the controller that FXML names. */
    public ActionsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(background.progressProperty());
        progress.visibleProperty().bind(background.progressProperty().greaterThan(Background.IDLE));
        buttons.disableProperty().bind(progress.visibleProperty()); // or a copy would end a file without a word
        actions.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener((observable, before, showing) -> {
                    if (!Boolean.TRUE.equals(showing)) {
                        background.cancel();
                    }
                });
    }

    /** Takes what is to be done something with. */
    void show(Export shown) {
        export = shown;
        boolean nothing = shown.problem().isPresent();
        save.setDisable(nothing);
        copy.setDisable(nothing || shown.choice().format() == ExportFormat.GIF); // no clipboard has animations
        copyCommand.setDisable(nothing);
        say("", false);
    }

    @FXML
    private void save() {
        withExport(saved -> destination(saved.fileName())
                .ifPresent(file -> write(saved, file, () -> say(text("export.saved", file.toString()), false))));
    }

    @FXML
    private void copy() {
        withExport(copied -> beside(part -> {
            ClipboardContent content = Copies.of(copied);
            return () -> put(content, "export.copied");
        }));
    }

    @FXML
    private void copyCommand() {
        withExport(shown -> {
            CopiedCommand command = shown.command();
            if (!command.isPossible()) {
                say(text("export.command.impossible"), true);
            } else if (command.isShort()) {
                put(Copies.of(command.shellLine(null, shown.fileName())), "export.command.copied");
            } else {
                copyCommandWithFile(shown);
            }
        });
    }

    /** Logits that are too many for a line go into a file that the command reads. */
    private void copyCommandWithFile(Export shown) {
        say(text("export.command.long"), false);
        destination(Export.LOGITS_NAME)
                .ifPresent(file -> write(
                        shown.numbers(),
                        file,
                        () -> put(
                                Copies.of(shown.command().shellLine(file.toString(), shown.fileName())),
                                "export.command.copied")));
    }

    private void write(Export written, Path file, Runnable done) {
        beside(part -> {
            written.save(file, part);
            return done;
        });
    }

    /** Works beside the JavaFX thread, and then says on it what became of it. */
    private void beside(Background.Work<Runnable> work) {
        say("", false);
        background.ask(
                part -> {
                    try {
                        return work.compute(part);
                    } catch (OutputException e) {
                        return () -> say(bench.messages().text(e.sentence()), true);
                    } catch (OutOfMemoryError e) {
                        return () -> say(text("export.problem.memory"), true);
                    }
                },
                Runnable::run);
    }

    private void put(ClipboardContent content, String sentence) {
        Clipboard.getSystemClipboard().setContent(content);
        say(text(sentence), false);
    }

    private void say(String sentence, boolean refused) {
        outcome.setText(sentence);
        outcome.pseudoClassStateChanged(EditField.REFUSED, refused);
    }

    private String text(String key, String... arguments) {
        return bench.messages().text(key, arguments);
    }

    private Optional<Path> destination(String name) {
        return new Destination(bench, actions.getScene().getWindow()).ask(name);
    }

    private void withExport(Consumer<Export> action) {
        Export shown = export;
        if (shown != null) {
            action.accept(shown);
        }
    }
}
