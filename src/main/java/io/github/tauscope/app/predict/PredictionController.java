package io.github.tauscope.app.predict;

import io.github.tauscope.app.workbench.LessonRequest;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The place of a prediction below the figure: first the question, and after it is committed what came of it. */
public final class PredictionController {

    private final Workbench bench;
    private final Predictor predictor;

    @FXML
    private Node row;

    @FXML
    private Node open;

    @FXML
    private Label question;

    @FXML
    private Label hint;

    @FXML
    private Label outcome;

    @FXML
    private Label why;

    @FXML
    private Label problem;

    @FXML
    private GuessController guessingController;

    @FXML
    private Button commit;

    @FXML
    private Node cancel;

    @FXML
    private Node onward;

    public PredictionController(Workbench bench) {
        this.bench = bench;
        this.predictor = new Predictor(bench);
    }

    @FXML
    private void initialize() {
        problem.textProperty().bind(guessingController.problemProperty());
        bench.lab().readingProperty().subscribe(reading -> show());
        bench.reliabilityProperty().subscribe(reliability -> show());
    }

    private void show() {
        Experiment experiment = bench.lab().experiment();
        Prediction prediction = experiment.inquiry().prediction();
        boolean isOfTemperature = bench.lessons()
                .asked()
                .filter(asked -> asked.answer() instanceof Answer.AtTemperature)
                .isPresent();
        row.setVisible(prediction != null && !isOfTemperature);
        if (prediction != null) {
            open.setVisible(prediction.isOpen());
            Guessing guessing = Guessing.of(experiment, prediction, bench);
            if (prediction.isOpen()) {
                ask(guessing, bench.lessons().asked().isPresent());
            } else {
                tell(guessing, bench.lessons().placeProperty().get().isPresent());
            }
        }
    }

    private void ask(Guessing guessing, boolean isTaught) {
        question.setText(isTaught ? "" : guessing.question());
        hint.setText(guessing.hint());
        guessingController.show(guessing);
        cancel.setVisible(!isTaught);
        commit.setDisable(!isTaught && !guessing.isReady());
    }

    private void tell(Guessing guessing, boolean isTaught) {
        outcome.setText(guessing.outcome());
        why.setText(isTaught ? "" : guessing.why()); // a lesson says it itself
        onward.setVisible(!isTaught);
    }

    @FXML
    private void commit() {
        guessingController.commit();
        bench.lessons()
                .asked()
                .ifPresentOrElse(asked -> row.fireEvent(new LessonRequest(LessonRequest.NEXT)), predictor::commit);
    }

    @FXML
    private void next() {
        predictor.begin();
    }

    @FXML
    private void end() {
        predictor.end();
    }
}
