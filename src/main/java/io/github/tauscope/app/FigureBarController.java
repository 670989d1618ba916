package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.NumberText;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** How the figures are looked at: the temperature of the outline, and the axis of probabilities. */
public final class FigureBarController {

    private final Workbench bench;

    @FXML
    private Node bar;

    @FXML
    private MenuButton outline;

    @FXML
    private Node axis;

    @FXML
    private ToggleButton linear;

    @FXML
    private ToggleButton logarithmic;

    FigureBarController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        bench.settings().logarithmicProperty().addListener((observable, before, value) -> showAxis());
        bench.lab().readingProperty().addListener((observable, before, reading) -> showOutline());
        showAxis();
        showOutline();
    }

    @FXML
    private void chooseAxis() {
        bench.settings().logarithmicProperty().set(logarithmic.isSelected());
        showAxis();
    }

    @FXML
    private void outlinePresent() {
        bench.lab().commit(experiment -> outlined(experiment, experiment.temperature()));
    }

    @FXML
    private void outlineOne() {
        bench.lab().commit(experiment -> outlined(experiment, Temperature.ONE));
    }

    /** Shows what the tab of a figure has use for; the other figures bring controls of their own. */
    void showFor(@Nullable String tab) {
        boolean bars = "bars".equals(tab);
        outline.setVisible(bars);
        axis.setVisible(bars || "sweep".equals(tab));
        bar.setVisible(axis.isVisible());
    }

    /** Where a temperature is to be outlined, A is not. */
    private static Experiment outlined(Experiment experiment, Temperature temperature) {
        return experiment.withBaseline(null).withReference(temperature);
    }

    private void showAxis() {
        boolean chosen = bench.settings().logarithmicProperty().get();
        logarithmic.setSelected(chosen);
        linear.setSelected(!chosen);
    }

    private void showOutline() {
        Experiment experiment = bench.lab().experiment();
        String reference =
                NumberText.grouped(NumberText.full(experiment.reference().value()));
        outline.setText(
                experiment.baseline() == null
                        ? bench.messages().text("figureBar.outline", reference)
                        : bench.messages().text("figureBar.outline.baseline"));
    }
}
