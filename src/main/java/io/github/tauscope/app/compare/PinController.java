package io.github.tauscope.app.compare;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Experiment;
import javafx.fxml.FXML;
import javafx.scene.control.MenuItem;

/** Pins the present experiment as A, changes places with it, and lets it go. */
public final class PinController {

    private final Workbench bench;

    @FXML
    private MenuItem swap;

    @FXML
    private MenuItem unpin;

    /** Makes the controller that FXML names. */
    public PinController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        bench.lab().readingProperty().addListener((observable, before, reading) -> show(reading.experiment()));
        show(bench.lab().experiment());
    }

    private void show(Experiment experiment) {
        swap.setDisable(experiment.baseline() == null);
        unpin.setDisable(experiment.baseline() == null);
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
}
