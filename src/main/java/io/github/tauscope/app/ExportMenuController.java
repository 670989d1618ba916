package io.github.tauscope.app;

import io.github.tauscope.app.export.Copies;
import io.github.tauscope.app.export.Export;
import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.arguments.CopiedCommand;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ClipboardContent;

/** The export menu: opens the dialog, or copies without it. */
public final class ExportMenuController {

    private final Workbench bench;
    private final Background<ClipboardContent> background = new Background<>("copy");

    @FXML
    private MenuButton export;

    ExportMenuController(Workbench bench) {
        this.bench = bench;
    }

    /** A title or a caption of a person's own is about the experiment that it was written for, and goes with it. */
    @FXML
    private void initialize() {
        bench.lab().readingProperty().addListener((observable, before, now) -> {
            if (!isSame(before.origin(), now.origin())) {
                bench.settings().show(bench.settings().look().withoutOwnWords());
            }
        });
    }

    private static boolean isSame(Experiment before, Experiment now) {
        RowPlace row = before.place();
        RowPlace other = now.place();
        return before.equals(now) || (row != null && other != null && row.set().equals(other.set()));
    }

    /** Returns its items for another menu. The keys stay with its own: an accelerator belongs to one item. */
    List<MenuItem> items() {
        return export.getItems().stream().map(ExportMenuController::twin).toList();
    }

    private static MenuItem twin(MenuItem item) {
        if (item instanceof SeparatorMenuItem) {
            return new SeparatorMenuItem();
        }
        MenuItem twin = new MenuItem(item.getText());
        twin.setOnAction(event -> item.fire());
        return twin;
    }

    @FXML
    private void showExport() {
        Dialogs.of(
                        export.getScene().getWindow(),
                        bench.text("export.title"),
                        Views.load("export.fxml", bench),
                        "#format") // else Enter would close the dialog instead of saving
                .showAndWait();
    }

    @FXML
    private void copyFigure() {
        copy(Export.ofFigure(bench));
    }

    @FXML
    private void copyNumbers() {
        copy(Export.ofFigure(bench).numbers());
    }

    @FXML
    private void copyCommand() {
        Export figure = Export.ofFigure(bench);
        figure.problem().ifPresentOrElse(this::refuse, () -> copyCommand(figure));
    }

    private void copyCommand(Export figure) {
        CopiedCommand command = figure.command();
        if (!command.isPossible()) {
            refuse(bench.text("export.command.impossible"));
        } else if (command.isShort()) {
            Copies.put(Copies.of(command.shellLine(null, figure.fileName())));
        } else {
            refuse(bench.text("export.command.many"));
        }
    }

    private void copy(Export copied) {
        copied.problem().ifPresentOrElse(this::refuse, () -> background.ask(part -> Copies.of(copied), Copies::put));
    }

    private void refuse(String sentence) {
        Dialogs.sentence(export.getScene().getWindow(), bench.text("export.title"), sentence)
                .showAndWait();
    }
}
