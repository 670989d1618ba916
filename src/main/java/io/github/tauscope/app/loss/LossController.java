package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.LossCurves;
import io.github.tauscope.chart.LossView;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** The tab of the loss: which loss, its curve beside its gradient or its values, and what it teaches. */
public final class LossController {

    private final Workbench bench;
    private final WhileShown showing = new WhileShown(this::refresh);
    private final Computed<LossCurves.Question, LossCurves> curves =
            new Computed<>("loss", LossCurves.Question::isShort, LossCurves::of, showing::run);
    private final Background<String> slopes = new Background<>("slope");

    @FXML
    private Node loss;

    @FXML
    private ToggleButton values;

    @FXML
    private ToggleButton lossLogarithmic;

    @FXML
    private Node gradientPane;

    @FXML
    private Node lossTable;

    @FXML
    private Label lesson;

    @FXML
    private Label numbers;

    @FXML
    private CurveController curvePaneController;

    @FXML
    private GradientController gradientPaneController;

    @FXML
    private LossTableController lossTableController;

    /** Makes the controller that FXML names. */
    public LossController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        gradientPane.visibleProperty().bind(values.selectedProperty().not());
        lossTable.visibleProperty().bind(values.selectedProperty());
        lossLogarithmic.selectedProperty().bindBidirectional(bench.settings().logarithmicProperty());
        curves.progressProperty()
                .addListener((observable, before, part) -> curvePaneController.showProgress(part.doubleValue()));
        showing.follow(loss, bench.lab().readingProperty(), bench.settings().lookProperty());
    }

    private void refresh() {
        LossView view = bench.settings().look().loss().of(bench.lab().reading());
        LossCurves known = Objects.requireNonNullElse(curves.of(view.question()), LossCurves.UNKNOWN);
        curvePaneController.show(view, known);
        gradientPaneController.show(view.gradient());
        lossTableController.show(known.marks(), view.boundedClasses());
        lesson.setText(view.lesson(bench.messages()));
        showNumbers(view);
    }

    private void showNumbers(LossView view) {
        if (view.question().isShort()) {
            numbers.setText(slopes.now(progress -> LossNumbersText.numbers(view, bench.messages())));
            return;
        }
        numbers.setText(LossNumbersText.numbersSoFar(view, bench.messages()));
        slopes.ask(progress -> LossNumbersText.numbers(view, bench.messages()), numbers::setText);
    }
}
