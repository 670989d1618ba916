package io.github.tauscope.app;

import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.model.Reading;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** The bar at the top of the window: examples, undo and redo, A, export, theme. */
public final class HeaderController {

    private final Workbench bench;

    @FXML
    private ComboBox<Example> examples;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuItem swap;

    @FXML
    private MenuItem unpin;

    @FXML
    private ExportMenuController exportMenuController;

    HeaderController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        Lab lab = bench.lab();
        ObservableValue<Boolean> unpinned =
                lab.readingProperty().map(reading -> reading.experiment().baseline() == null);
        undo.disableProperty().bind(lab.undoableProperty().not());
        redo.disableProperty().bind(lab.redoableProperty().not());
        swap.disableProperty().bind(unpinned);
        unpin.disableProperty().bind(unpinned);
        TextCell.install(examples, bench.text("header.own"), Example::title);
        examples.getItems().setAll(bench.examples());
        lab.readingProperty()
                .map(Reading::origin)
                .subscribe(origin -> examples.setValue(bench.exampleOf(origin).orElse(null)));
        examples.setOnAction(event -> open(examples.getValue()));
    }

    private void open(@Nullable Example example) {
        if (example != null && !example.opens(bench.lab().origin())) {
            bench.lab().open(example.experiment());
        }
    }

    @FXML
    private void undo() {
        bench.lab().undo();
    }

    @FXML
    private void redo() {
        bench.lab().redo();
    }

    @FXML
    private void reset() {
        bench.lab().reset();
    }

    @FXML
    private void pin() {
        bench.lab().commit(experiment -> experiment.withBaseline(experiment));
    }

    @FXML
    private void swap() {
        bench.lab().commit(Experiment::swapped);
    }

    @FXML
    private void unpin() {
        bench.lab().commit(experiment -> experiment.withBaseline(null));
    }

    @FXML
    private void toggleDark() {
        BooleanProperty dark = bench.settings().darkProperty();
        dark.set(!dark.get());
    }

    ExportMenuController exportMenu() {
        return exportMenuController;
    }
}
