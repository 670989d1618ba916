package io.github.tauscope.app.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.calibration.ReliabilityPicture;
import io.github.tauscope.figure.sampling.SamplingPicture;
import io.github.tauscope.figure.sweep.SweepPicture;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Sampling;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A class predicts draws, a curve and over-confident bins, by mouse and by keyboard. */
class GuessStoryTest extends WindowStory {

    private Prediction prediction() {
        return Objects.requireNonNull(experiment().inquiry().prediction());
    }

    private Sampling sampling() {
        return experiment().inquiry().sampling();
    }

    private void ask(FigureKind figure) {
        interact(() -> {
            window.bench().settings().figureProperty().set(figure);
            slider().requestFocus();
        });
        hit(KeyCode.P);
        assertThat(prediction().isOpen()).isTrue();
    }

    private Point2D at(double x, double y) {
        return figure().localToScreen(x, y);
    }

    private void drag(Point2D from, Point2D... to) {
        grab(from);
        for (Point2D place : to) {
            hover(place);
        }
        letGo();
    }

    @Test
    void drawsArePredictedByDraggingOutlines() {
        interact(() -> lab().commit(e ->
                e.withInquiry(asked -> asked.withSampling(asked.sampling().withDraws(100)))));
        ask(FigureKind.SAMPLING);
        assertThat(sampling().draws()).as("draws that were seen are no secret").isZero();
        assertThat(sampling().seed()).isNotEqualTo(Sampling.INITIAL.seed());
        assertThat(((DrawsPrediction) prediction()).guess().parts()).containsOnly(0.25);
        assertThat(isShown(node("#draws"))).as("drawing would tell").isFalse();

        SamplingPicture picture = (SamplingPicture) figure().picture().orElseThrow();
        double x = figure().getWidth() * 0.9;
        assertThat(picture.indexAt(x)).hasValue(3);
        drag(at(x, picture.scale().at(0.25)), at(x, picture.scale().at(0.8)));
        assertThat(((DrawsPrediction) prediction()).guess().get(3)).isCloseTo(0.8, within(0.011));

        click("#commitPrediction");
        assertThat(sampling().draws()).isEqualTo(100);
        assertThat(prediction().isOpen()).isFalse();
        assertThat(text("#predictionOutcome"))
                .startsWith("In 100 draws, the prediction is off by")
                .contains("drawn.");
        // p = 0.9464 by NumPy: exp(10) over the sum of exp([1, 5, 7, 10]); 2 √(100 p (1 − p)) = 4.5
        assertThat(text("#predictionWhy"))
                .startsWith("“fox” has p = 0.9464, so 100 draws are expected to give 94.6 ± 4.5");
        undo();
        assertThat(prediction().isOpen()).isTrue();
        assertThat(sampling().draws()).isZero();
    }

    @Test
    void drawsArePredictedByKeyboard() {
        ask(FigureKind.SAMPLING);
        EditField guess = node("#guess");
        assertThat(guess.getText()).isEqualTo("25");
        enter(guess, "95");
        assertThat(((DrawsPrediction) prediction()).guess().get(3)).isEqualTo(0.95);
        enter(guess, "101");
        assertThat(text(node(".prediction .problem"))).isEqualTo("A count is a number from 0 to 100.");
        hit(KeyCode.ESCAPE);
        hit(KeyCode.HOME);
        assertThat(tau()).as("no temperature is asked for").isEqualTo(Temperature.ONE);
        interact(() -> node("#commitPrediction").requestFocus());
        hit(KeyCode.ENTER);
        assertThat(prediction().isOpen()).isFalse();
        hit(KeyCode.P);
        assertThat(prediction().isOpen()).isTrue();
    }

    /** The likeliest of four has p = 1 at τ = 0 and ¼ at ∞: a straight line is wrong. */
    @Test
    void aCurveIsDrawn() {
        ask(FigureKind.SWEEP);
        assertThat(node("#commitPrediction").isDisabled())
                .as("nothing is drawn")
                .isTrue();
        SweepPicture picture = (SweepPicture) figure().picture().orElseThrow();
        double left = picture.axis().at(Temperature.ARGMAX);
        double right = picture.axis().at(Temperature.UNIFORM);
        double top = picture.probabilityScale().atUniform(1);
        double low = picture.probabilityScale().atUniform(4);
        drag(at(left, top), at((left + right) / 2, (top + low) / 2), at(right, low));
        CurvePrediction drawn = (CurvePrediction) prediction();
        assertThat(drawn.index()).isEqualTo(3);
        assertThat(drawn.points().get(Temperature.ARGMAX)).isCloseTo(1, within(0.011));
        assertThat(drawn.points().get(Temperature.UNIFORM)).isCloseTo(0.25, within(0.011));
        assertThat(tau()).as("the cursor stays").isEqualTo(Temperature.ONE);
        click("#commitPrediction");
        assertThat(text("#predictionOutcome"))
                .startsWith("The curve of “fox” is off by")
                .contains("surprises most");
        assertThat(text("#predictionWhy"))
                .isEqualTo("No logit is greater, so cold can only help: p rises from 0.25 at τ = ∞ to 1 at τ = 0.");
    }

    @Test
    void aCurveIsTypedPointByPoint() {
        ask(FigureKind.SWEEP);
        ComboBox<Integer> guessed = node("#guessedClass");
        interact(() -> guessed.setValue(2));
        assertThat(((CurvePrediction) prediction()).index()).isEqualTo(2);
        undo();
        assertThat(guessed.getValue()).isEqualTo(3);
        redo();
        assertThat(guessed.getValue()).isEqualTo(2);
        EditField guess = node("#guess");
        enter(guess, "0");
        ComboBox<Integer> place = node("#guessedPlace");
        interact(() -> place.setValue(8));
        enter(guess, "0.25");
        assertThat(((CurvePrediction) prediction()).points()).containsEntry(Temperature.UNIFORM, 0.25);
        hit(KeyCode.UP);
        assertThat(((CurvePrediction) prediction()).points().get(Temperature.UNIFORM))
                .isCloseTo(0.26, within(1e-12));
        interact(() -> node("#commitPrediction").requestFocus());
        hit(KeyCode.ENTER);
        assertThat(text("#predictionWhy")).startsWith("Its logit is between the mean and the greatest");
        undo();
        assertThat(prediction().isOpen()).isTrue();
    }

    /** A mean logit of 5.75: 5 is below it. */
    @Test
    void everyCurveHasItsReason() {
        List<Experiment> cases = List.of(
                Experiment.of(Logits.of(1, 5, 7, 10)).withPrediction(typed(1)),
                Experiment.of(Logits.of(3, 3)).withPrediction(typed(0)),
                Experiment.of(Logits.of(4, 4, 1)).withPrediction(typed(1)));
        List<String> reasons = List.of(
                "Its logit is no greater than the mean",
                "All logits are equal, so no temperature tells the classes apart: p = 0.5 throughout.",
                "No logit is greater, so cold can only help: p rises from 0.3333 at τ = ∞ to 0.5 at τ = 0.");
        for (int k = 0; k < cases.size(); k++) {
            Experiment each = cases.get(k);
            interact(() -> {
                window.bench().settings().figureProperty().set(FigureKind.SWEEP);
                lab().open(each);
            });
            assertThat(text("#predictionWhy")).startsWith(reasons.get(k));
        }
    }

    /** A list of other classes must not take what somebody has drawn. */
    @Test
    void aDrawnCurveThatIsOpenedStaysAsItIs() {
        interact(() -> {
            window.bench().settings().figureProperty().set(FigureKind.SAMPLING);
            lab().open(Experiment.of(Logits.of(1, 2)).withPrediction(DrawsPrediction.of(100, 2)));
        });
        Experiment drawn = Experiment.of(Logits.of(1, 5, 7, 10))
                .withPrediction(CurvePrediction.of(2).through(Temperature.ONE, 0.5));
        interact(() -> {
            lab().open(drawn);
            window.bench().settings().figureProperty().set(FigureKind.SWEEP);
        });
        settle();
        assertThat(experiment()).isEqualTo(drawn);
        assertThat(this.<ComboBox<Integer>>node("#guessedClass").getValue()).isEqualTo(2);
    }

    private static CurvePrediction typed(int index) {
        return CurvePrediction.of(index).through(Temperature.ONE, 0.5).committed(Temperature.ONE, Temperature.ONE);
    }

    @Test
    void overconfidentBinsAreMarked() {
        interact(() -> lab().open(window.example("digits")));
        ask(FigureKind.CALIBRATION);
        FigureView<?> diagram = node("#reliability");
        waitUntil(() -> window.bench().reliabilityProperty().get().isPresent()
                && diagram.picture().isPresent());
        assertThat(isShown(node("#nll"))).as("the least NLL would tell").isFalse();
        Reliability reliability = window.bench().reliabilityProperty().get().orElseThrow();
        int last = reliability.bins().size() - 1;
        ReliabilityPicture picture = (ReliabilityPicture) diagram.picture().orElseThrow();
        double middle = diagram.getHeight() / 2;
        double right = IntStream.iterate((int) diagram.getWidth(), x -> x - 1)
                .filter(x -> picture.indexAt(x, middle).orElse(-1) == last)
                .findFirst()
                .orElseThrow();
        click(diagram.localToScreen(right - 3, middle));
        assertThat(((BinsPrediction) prediction()).overconfident()).containsExactly(last);
        CheckBox over = node("#guessedOver");
        ComboBox<Integer> bin = node("#guessedPlace");
        interact(() -> bin.setValue(bin.getItems().size() - 1));
        assertThat(over.isSelected()).isTrue();
        interact(over::requestFocus);
        hit(KeyCode.SPACE);
        assertThat(((BinsPrediction) prediction()).overconfident()).isEmpty();
        interact(() -> node("#commitPrediction").requestFocus());
        hit(KeyCode.ENTER);
        assertThat(prediction().isOpen()).isFalse();
        assertThat(text("#predictionOutcome")).contains("bins are as predicted").contains("surprises most");
        assertThat(text("#predictionWhy")).contains("a higher τ lowers the confidence and leaves the accuracy");
        assertThat(isShown(node("#nll"))).isTrue();
    }

    @Test
    void whatCannotBePredictedIsSaidFigureByFigure() {
        interact(() -> {
            lab().open(Experiment.of(Logits.of(new double[41])));
            window.bench().settings().figureProperty().set(FigureKind.SAMPLING);
            slider().requestFocus();
        });
        hit(KeyCode.P);
        assertThat(experiment().inquiry().prediction()).isNull();
        assertThat(text("#notice")).isEqualTo("A prediction needs at most 40 classes: more have no bar to drag.");
        interact(() -> window.bench().settings().figureProperty().set(FigureKind.LOSS));
        hit(KeyCode.P);
        assertThat(window.bench().settings().figureProperty().get()).isEqualTo(FigureKind.BARS);
    }
}
