package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.NumberText;
import io.github.tauscope.kernel.Temperature;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;

/** How the figures are looked at: the temperature of the outline, and the axis of probabilities. */
public final class FigureBarController {

    private final Workbench bench;

    @FXML
    private MenuButton outline;

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
        bench.lab().commit(experiment -> experiment.withReference(experiment.temperature()));
    }

    @FXML
    private void outlineOne() {
        bench.lab().commit(experiment -> experiment.withReference(Temperature.ONE));
    }

    private void showAxis() {
        boolean chosen = bench.settings().logarithmicProperty().get();
        logarithmic.setSelected(chosen);
        linear.setSelected(!chosen);
    }

    private void showOutline() {
        String reference = NumberText.grouped(
                NumberText.full(bench.lab().experiment().reference().value()));
        outline.setText(bench.messages().text("figureBar.outline", reference));
    }
}
