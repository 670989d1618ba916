package io.github.tauscope.app.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Inquiry;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories of the tab of the loss, on four classes of which the fourth is the most likely. */
class LossStoryTest extends WindowStory {

    private static final int LAST = 3;

    @BeforeEach
    void openTheTab() {
        click(named("Loss"));
    }

    // The true class

    @Test
    void withoutAChoiceTheMostLikelyClassIsTheTrueOne() {
        assertThat(chooser().getButtonCell().getText()).isEqualTo("most likely (fox)");
        assertThat(text("#lesson")).startsWith("“fox” has the greatest logit");
        assertThat(curve().getAccessibleText()).contains("of fox", "0.0551 at τ = 1", "9.36e-14 at τ = 0.1");
    }

    @Test
    void aClickOnABarMakesItsClassTheTrueOneAndCanBeUndone() {
        click(columnOf(0));
        assertThat(trueClass()).isZero();
        assertThat(chooser().getButtonCell().getText()).isEqualTo("1 · cat");
        assertThat(text("#lesson")).startsWith("“cat” doesn't have the greatest logit. No temperature fixes this");
        undo();
        assertThat(trueClass()).isEqualTo(Inquiry.ANY);
        assertThat(chooser().getButtonCell().getText()).isEqualTo("most likely (fox)");
        redo();
        assertThat(trueClass()).isZero();
    }

    @Test
    void theListOffersEveryClassAndTheMostLikely() {
        click("#trueClass");
        click(named("3 · owl"));
        assertThat(trueClass()).isEqualTo(2);
        click("#trueClass");
        click(named("most likely (fox)"));
        assertThat(trueClass()).isEqualTo(Inquiry.ANY);
        undo();
        assertThat(trueClass()).isEqualTo(2);
    }

    @Test
    void lettersFindAClassInTheOpenListAsOneUndoStep() {
        interact(() -> chooser().requestFocus());
        interact(() -> chooser().show());
        settle();
        type("do");
        assertThat(trueClass()).isEqualTo(1);
        type("x");
        assertThat(trueClass()).as("nothing begins so").isEqualTo(1);
        hit(KeyCode.ENTER);
        assertThat(chooser().isShowing()).isFalse();
        undo();
        assertThat(trueClass()).isEqualTo(Inquiry.ANY);
    }

    @Test
    void arrowsChooseInTheClosedList() {
        interact(() -> chooser().requestFocus());
        hit(KeyCode.DOWN);
        assertThat(trueClass()).isZero();
        assertThat(tau()).isEqualTo(Temperature.ONE);
    }

    @Test
    void theTrueClassStaysTheSameWhenClassesMoveAndTheListFollows() {
        click(columnOf(2));
        interact(() -> lab().commit(e -> e.withoutClass(0).withLabel(1, "eagle")));
        settle();
        assertThat(trueClass()).isEqualTo(1);
        assertThat(chooser().getButtonCell().getText()).isEqualTo("2 · eagle");
        assertThat(chooser().getItems()).hasSize(4);
    }

    // The temperature

    @Test
    void aDragOnTheCurveMovesTheTemperatureAsOneUndoStep() {
        grab(at(curve(), 0.3, 0.5));
        Temperature first = tau();
        hover(at(curve(), 0.5, 0.5));
        hover(at(curve(), 0.7, 0.5));
        letGo();
        assertThat(tau().value()).isGreaterThan(first.value());
        assertThat(curve().getAccessibleText()).contains("at τ = " + tau());
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
    }

    @Test
    void theKeysOfTheTemperatureWorkFromTheFigures() {
        click(columnOf(LAST));
        hit(KeyCode.HOME);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        assertThat(gradient().getAccessibleText()).contains("at temperature 0", "fox 0");
    }

    // Reading

    @Test
    void thePointerReadsTheCurveAndTheBars() {
        hover(at(curve(), 0.5, 0.5));
        assertThat(text("#curveTip")).matches("τ = \\S+\nL = \\S+ nats");
        hover(columnOf(LAST));
        // Python decimal, 60 digits: −(1 − p) = −0.0536…, of which 13 are compared
        assertThat(text("#gradientTip")).startsWith("fox\n∂L/∂z = −0.0536");
        assertThat(this.<Labeled>node("#curveTip").isVisible()).isFalse();
        hit(KeyCode.HOME);
        assertThat(text("#gradientTip")).isEqualTo("fox\n∂L/∂z = 0");
    }

    @Test
    void theTableHasTheLossesOfMocoAtBothTemperatures() {
        open("moco");
        click("#values");
        // ../shared/research/peers.md: 4.93769173427169 at τ = 1 and 3.99449484439736e-10 at 0.07
        assertThat(table().getItems()).extracting(LossPoint::text).containsExactly("0", "3.99e-10", "4.9377", "6.9315");
        assertThat(table().getVisibleLeafColumns()).hasSize(3);
        // NormFace: ln(1 + 1023 e^(−1024/1023)), Python decimal, 60 digits: 5.93217348361174
        assertThat(table().getVisibleLeafColumn(2).getCellData(2)).isEqualTo("5.9322");
        interact(() -> table().requestFocus());
        hit(KeyCode.DOWN);
        hit(KeyCode.DOWN);
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(tau()).as("arrows read the table").isEqualTo(Temperature.of(0.07));
        hit(KeyCode.DIGIT1);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        click("#gradientButton");
        assertThat(table().isVisible()).isFalse();
        assertThat(gradient().getParent().isVisible()).isTrue();
    }

    @Test
    void theLogarithmicAxisIsTheSameForAllFigures() {
        click("#lossLogarithmic");
        assertThat(window.bench().settings().logarithmicProperty().get()).isTrue();
        hit(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.bench().settings().logarithmicProperty().get()).isFalse();
    }

    @Test
    void anotherExperimentBesideIsSaidInNoWordsButDrawnWithoutAnError() {
        interact(() -> lab().commit(e -> e.withBaseline(e.scaled(2))));
        settle();
        interact(() -> lab().commit(e -> e.withBaseline(Experiment.of(Logits.of(1, 2)))));
        settle();
        assertThat(text("#lesson")).startsWith("“fox”");
    }

    // InfoNCE

    @Test
    void theCaseOfInfoNceIsTypedAndUndone() {
        click("#contrast");
        assertThat(text("#lesson")).startsWith("The positive is nearer");
        assertThat(curve().getAccessibleText()).startsWith("InfoNCE").contains("4.9377 at τ = 1");
        enter(field("#positive"), "0.5");
        enter(field("#negative"), "0.75");
        enter(field("#negatives"), "1e6");
        assertThat(contrast()).isEqualTo(new InfoNceCase(0.5, 0.75, 1_000_000));
        assertThat(text("#lesson")).startsWith("The negatives are nearer than the positive. No temperature fixes this");
        undo();
        assertThat(contrast()).isEqualTo(new InfoNceCase(0.5, 0.75, 1023));
        assertThat(field("#negatives").getText()).isEqualTo("1023");
        click("#classes");
        assertThat(text("#lesson")).startsWith("“fox”");
    }

    @Test
    void whatIsNoCaseIsRefusedWithASentenceAndChangesNothing() {
        click("#contrast");
        for (String refused : List.of("2.5", "-1", "1e300", "many", "inf")) {
            enter(field("#negatives"), refused);
            assertThat(text("#lossProblem"))
                    .contains("“" + refused + "” isn't a valid number.", "whole number from 0 to 9007199254740992");
            assertThat(contrast()).isEqualTo(InfoNceCase.MOCO);
            hit(KeyCode.ESCAPE);
            assertThat(text("#lossProblem")).isEmpty();
        }
        enter(field("#positive"), "inf");
        assertThat(text("#lossProblem"))
                .isEqualTo("“inf” isn't a valid number. Enter a finite number such as 1, -0.5 or 1e3.");
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    // Many classes

    @Test
    void ofManyClassesNoOlderCurveIsShownWhileTheNewOneIsComputed() {
        double[] logits = IntStream.range(0, 60_000).mapToDouble(i -> i / 1e4).toArray();
        interact(() -> {
            lab().open(Experiment.of(Logits.of(logits)));
            curve().getScene().getRoot().layout(); // as the next pulse does
            assertThat(curve().getAccessibleText()).endsWith("; .");
        });
        waitUntil(() -> curve().getAccessibleText().contains("at τ = 10"));
        interact(() -> lab().commit(e -> e.withInquiry(e.inquiry().withTrueClass(0))));
        waitUntil(() -> curve().getAccessibleText().contains("∞ at τ = 0"));
        waitUntil(() -> text("#numbers").matches("∂L/∂τ: −[0-9.]+, so a higher τ lowers the loss.*"));
        assertThat(chooser().getItems()).hasSize(60_001);
    }

    @Test
    void inABackTabNothingIsComputed() {
        String before = curve().getAccessibleText();
        interact(() -> this.<TabPane>node(".figures").getSelectionModel().select(0));
        interact(() -> lab().commit(e -> e.withTemperature(Temperature.of(5))));
        settle();
        assertThat(curve().getAccessibleText()).isEqualTo(before);
        click(named("Loss"));
        assertThat(curve().getAccessibleText()).contains("at τ = 5");
    }

    private int trueClass() {
        return experiment().inquiry().trueClass();
    }

    private InfoNceCase contrast() {
        return experiment().inquiry().infoNce();
    }

    private ClassChooser chooser() {
        return node("#trueClass");
    }

    private FigureView<?> curve() {
        return node("#curve");
    }

    private FigureView<?> gradient() {
        return node("#gradient");
    }

    private EditField field(String selector) {
        return node(selector);
    }

    private TableView<LossPoint> table() {
        return node("#lossTable");
    }

    /** Returns a place in one of the four columns, which begin where the numbers of the axis end. */
    private Point2D columnOf(int index) {
        return at(gradient(), 0.1 + 0.9 * (index + 0.5) / 4, 0.6);
    }
}
