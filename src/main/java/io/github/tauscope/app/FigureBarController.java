package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Pill;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.NumberText;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;

/** The choices for several figures: the temperature of the outline, and the axis of probabilities. */
public final class FigureBarController {

    private final Workbench bench;

    @FXML
    private Node bar;

    @FXML
    private MenuButton outline;

    @FXML
    private Node axis;

    @FXML
    private Pill linear;

    @FXML
    private Pill logarithmic;

    FigureBarController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        outline.textProperty().bind(bench.lab().readingProperty().map(reading -> outlined(reading.experiment())));
        outline.disableProperty().bind(bench.lab().readingProperty().map(reading -> reading.partial() != null));
        bench.settings().bind(linear, ProbabilityAxis.LINEAR, Look::axis, Look::withAxis);
        bench.settings().bind(logarithmic, ProbabilityAxis.LOGARITHMIC, Look::axis, Look::withAxis);
    }

    @FXML
    private void outlinePresent() {
        bench.lab().commit(experiment -> withOutline(experiment, experiment.temperature()));
    }

    @FXML
    private void outlineOne() {
        bench.lab().commit(experiment -> withOutline(experiment, Temperature.ONE));
    }

    void showFor(FigureKind figure) {
        outline.setVisible(figure == FigureKind.BARS);
        axis.setVisible(figure == FigureKind.BARS || figure == FigureKind.SWEEP);
        bar.setVisible(axis.isVisible());
    }

    /** Outlines a temperature instead of A. */
    private static Experiment withOutline(Experiment experiment, Temperature temperature) {
        return experiment.withBaseline(null).withReference(temperature);
    }

    private String outlined(Experiment experiment) {
        return experiment.baseline() == null
                ? bench.text("figureBar.outline", NumberText.temperature(experiment.reference()))
                : bench.text("figureBar.outline.baseline");
    }
}
