package io.github.tauscope.app.predict;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.LessonRequest;
import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** The place of a prediction below the bars: first the question, and after it is committed what came of it. */
public final class PredictionController {

    private static final double STEP = 0.01;

    private final Workbench bench;
    private final Predictor predictor;
    private List<String> labels = List.of();

    @FXML
    private Node row;

    @FXML
    private Node open;

    @FXML
    private Label question;

    @FXML
    private Label outcome;

    @FXML
    private Label why;

    @FXML
    private Label problem;

    @FXML
    private ComboBox<Integer> guessed;

    @FXML
    private EditField guess;

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
        TextCell.install(guessed, "", index -> Printable.of(labels.get(index)));
        guessed.valueProperty().subscribe(index -> showGuess());
        guess.onNumber(text -> change(p -> probability(text)), refused -> bench.text("predict.guess.allowed"));
        guess.onStep(steps -> change(p -> Math.max(0, Math.min(1, p + steps * STEP))));
        problem.textProperty().bind(guess.problemProperty());
        bench.lab().readingProperty().subscribe(reading -> show(reading.experiment()));
    }

    private void show(Experiment experiment) {
        Prediction prediction = experiment.inquiry().prediction();
        boolean isOfTemperature = bench.lessons()
                .asked()
                .filter(PredictionController::isOfTemperature)
                .isPresent();
        row.setVisible(prediction != null && !isOfTemperature);
        if (prediction == null) {
            return;
        }
        open.setVisible(prediction.isOpen());
        PredictionText text = new PredictionText(experiment, prediction, bench.messages());
        if (prediction.isOpen()) {
            boolean isTaught = bench.lessons().asked().isPresent();
            question.setText(isTaught ? "" : text.question());
            cancel.setVisible(!isTaught);
            commit.setDisable(!isTaught && prediction.target().equals(experiment.temperature()));
            offer(experiment);
            showGuess();
        } else {
            boolean isTaught = bench.lessons().placeProperty().get().isPresent();
            outcome.setText(text.outcome());
            onward.setVisible(!isTaught);
            why.setText(isTaught ? "" : text.why()); // a lesson says it itself
        }
    }

    private void offer(Experiment experiment) {
        if (!experiment.labels().equals(labels)) {
            labels = experiment.labels();
            guessed.getItems().setAll(IntStream.range(0, labels.size()).boxed().toList());
            guessed.setValue(experiment.logits().argmax()[0]);
        }
    }

    private void showGuess() {
        Prediction prediction = bench.lab().experiment().openPrediction();
        Integer index = guessed.getValue();
        if (prediction != null && index != null && index < prediction.guess().size()) {
            guess.show(Reals.format(prediction.guess().get(index)));
        }
    }

    private void change(DoubleUnaryOperator guessing) {
        int index = Objects.requireNonNull(guessed.getValue());
        bench.lab().commit(e -> {
            Prediction prediction = Objects.requireNonNull(e.openPrediction());
            double changed = guessing.applyAsDouble(prediction.guess().get(index));
            return e.withInquiry(e.inquiry().withPrediction(prediction.withGuess(index, changed)));
        });
    }

    private static boolean isOfTemperature(Question question) {
        return question.answer() instanceof Answer.AtTemperature;
    }

    private static double probability(String text) {
        double p = Reals.parseFinite(text);
        if (p < 0 || p > 1) {
            throw new IllegalArgumentException("A probability is from 0 to 1, not " + text + ".");
        }
        return p;
    }

    @FXML
    private void commit() {
        guess.commit();
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
