package io.github.tauscope.app;

import io.github.tauscope.app.workbench.LogitRequest;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The window as a whole: its parts, and which of them are there. */
public final class MainController {

    private static final PseudoClass HIDING = PseudoClass.getPseudoClass("hiding");
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
    private static final PseudoClass PREDICTED = PseudoClass.getPseudoClass("predicted");

    private static final double PART_FOR_LOGITS = 0.28;
    private static final double LEAST_FOR_LOGITS = 352;
    private static final double MOST_FOR_LOGITS = 520;

    private final Workbench bench;

    @FXML
    private Region root;

    @FXML
    private Region logits;

    @FXML
    private Pane stage;

    @FXML
    private TabPane figures;

    @FXML
    private Region above;

    @FXML
    private Region corner;

    @FXML
    private Region beneath;

    @FXML
    private Region header;

    @FXML
    private Region lessonBar;

    @FXML
    private Region rowBar;

    @FXML
    private Region comparison;

    @FXML
    private Region prediction;

    @FXML
    private HeaderController headerController;

    @FXML
    private LogitsController logitsController;

    @FXML
    private FigureBarController figureBarController;

    @FXML
    private TemperatureController temperatureController;

    MainController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        present();
        keepBack();
        root.addEventFilter(KeyEvent.KEY_PRESSED, new TabKeys(figures)::onKey);
        new WindowKeys(root, bench.lab(), bench.settings(), temperatureController).install();
        logits.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> widthOfLogits(root.getWidth()), root.widthProperty()));
        FigureMenu menu = new FigureMenu(bench, headerController.exportMenu(), logitsController::run);
        new FigureTabs(figures, bench, menu).fill(figureBarController::showFor);
        new DescriptionFold(figures, bench).install(stage, stage.getChildren().indexOf(figures.getParent()) + 1);
        Views.loadWhen(bench.lessons().placeProperty().map(Optional::isPresent), lessonBar, "lesson.fxml", bench);
        bench.lessons()
                .placeProperty()
                .subscribe(place -> logits.setDisable(bench.lessons().locks(LessonStep.Control.LOGITS)));
        Views.loadWhen(asked(MainController::hasRows), rowBar, "rowbar.fxml", bench);
        Views.loadWhen(asked(one -> one.baseline() != null), comparison, "comparison.fxml", bench);
        Views.loadWhen(asked(one -> one.inquiry().prediction() != null), prediction, "prediction.fxml", bench);
        root.addEventHandler(LogitRequest.LOGIT, request -> logitsController.edit(request.index()));
        Platform.runLater(temperatureController::focus);
    }

    /** Returns how wide the logits are in a window. */
    static double widthOfLogits(double window) {
        return Math.max(LEAST_FOR_LOGITS, Math.min(MOST_FOR_LOGITS, window * PART_FOR_LOGITS));
    }

    /** What is kept back of a figure is not told beside it either. */
    private void keepBack() {
        asked(one -> one.openPrediction() != null).subscribe(open -> root.pseudoClassStateChanged(ASKING, open));
        asked(one -> one.inquiry().prediction() != null)
                .subscribe(predicted -> root.pseudoClassStateChanged(PREDICTED, predicted));
        bench.settings().hiddenProperty().subscribe(hidden -> root.pseudoClassStateChanged(HIDING, !hidden.isEmpty()));
    }

    private void present() {
        List<Node> hidden = Stream.concat(
                        Stream.of(header, logits, above, corner, beneath), temperatureController.beside().stream())
                .toList();
        new Presentation(bench, root, hidden).install();
    }

    private ObservableValue<Boolean> asked(Predicate<Experiment> question) {
        return bench.lab().readingProperty().map(reading -> question.test(reading.experiment()));
    }

    private static boolean hasRows(Experiment experiment) {
        RowPlace place = experiment.place();
        return place != null && place.set().size() > 1;
    }
}
