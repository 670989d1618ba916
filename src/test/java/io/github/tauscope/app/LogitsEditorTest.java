package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Stories of the rows of logits and of what is done to all of them. */
class LogitsEditorTest extends WindowStory {

    @Test
    void aVocabularyMakesRoomForFewClasses() {
        interact(() -> lab().open(Experiment.of(Logits.of(new double[151_936]))));
        settle();
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(labelField(3).getText()).isEqualTo("fox");
        ListView<Integer> list = node(".logit-list");
        assertThat(list.getItems()).containsExactly(0, 1, 2, 3);
    }

    // Typing

    @Test
    void aLabelIsEditedInPlace() {
        enter(labelField(1), "wolf, “grey” 🐺");
        assertThat(experiment().labels()).containsExactly("cat", "wolf, “grey” 🐺", "owl", "fox");
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(labelField(1).getText()).isEqualTo("dog");
    }

    @Test
    void aLogitTakesWhatPeopleWrite() {
        Map<String, Double> typed = Map.of(
                "2.5",
                2.5,
                "1e3",
                1000.0,
                "-inf",
                Double.NEGATIVE_INFINITY,
                "ln 0.25",
                StrictMath.log(0.25),
                "−3",
                -3.0);
        typed.forEach((text, value) -> {
            enter(logitField(1), text);
            assertThat(logit(1)).as(text).isEqualTo(value);
        });
    }

    @Test
    void aTypedLogitMovesTheProbabilitiesAtOnce() {
        enter(logitField(0), "10");
        assertThat(text(probability(0))).isEqualTo(text(probability(3))).startsWith("0.4");
        assertThat(text(".readout #mostLikely")).contains("cat", "fox", "each");
    }

    @Test
    void tabCommitsALogit() {
        retype(logitField(0), "4");
        hit(KeyCode.TAB);
        assertThat(logit(0)).isEqualTo(4);
        assertThat(labelField(1).isFocused()).isTrue();
    }

    @Test
    void aTextThatIsNoLogitIsMarkedAndChangesNothing() {
        for (String typed : List.of("two", "inf", "1e400", "1e-400", "", "ln -1", "ln inf")) {
            enter(logitField(1), typed);
            assertThat(logit(1)).as(typed).isEqualTo(5);
            assertThat(logitField(1).getText()).isEqualTo(typed);
            assertThat(has(logitField(1), "refused")).as(typed).isTrue();
            assertThat(problem())
                    .as(typed)
                    .endsWith("Enter a number such as 2, 2.5, 1/3 or 1e3, ln 0.25, or -inf to mask the class.");
            assertThat(isWhole(node(".logits > #problem"))).isTrue();
            assertThat(problem()).isEqualTo("dog: " + logitField(1).getAccessibleHelp());
        }
        hit(KeyCode.ESCAPE);
        assertThat(logitField(1).getText()).isEqualTo("5");
        assertThat(has(logitField(1), "refused")).isFalse();
        assertThat(problem()).isEmpty();
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void aMarkedLogitKeepsItsSentenceWhileOthersAreEdited() {
        enter(logitField(1), "two");
        enter(logitField(0), "3");
        assertThat(has(logitField(1), "refused")).isTrue();
        assertThat(problem()).contains("two");
    }

    @Test
    void theSentenceHidesNoRowAndTheRowItSpeaksOfStaysInSight() {
        open("moco");
        int last = lastRowInSight();
        enter(logitField(last), "two");
        assertThat(problem()).contains("two");
        double bottom = at(node(".logit-list"), 0, 1).getY();
        assertThat(at(node(".logits > #problem"), 0, 0).getY()).isGreaterThanOrEqualTo(bottom);
        assertThat(at(row(last), 0, 1).getY()).isLessThanOrEqualTo(bottom);
    }

    @Test
    void theSentenceGoesWithItsRow() {
        enter(logitField(3), "two");
        choose(3, "Remove");
        assertThat(problem()).isEmpty();
    }

    @Test
    void severalRowsThatWereRefusedAreToldOf() {
        enter(logitField(1), "two");
        enter(logitField(2), "three");
        assertThat(problem().lines())
                .hasSize(2)
                .satisfiesExactly(first -> assertThat(first).startsWith("dog: “two”"), second -> assertThat(second)
                        .startsWith("owl: “three”"));
    }

    @Test
    void aLogitWithMoreDigitsThanFitIsShortenedVisiblyUntilItIsEdited() {
        enter(logitField(1), "-0.2876820724517809");
        assertThat(logitField(1).getText()).isEqualTo("-0.2876820724517809");
        assertThat(logitField(1).getCaretPosition()).isZero();
        hit(KeyCode.TAB);
        assertThat(logitField(1).getText()).startsWith("-0.28").endsWith("…");
        assertThat(logitField(1).getTooltip().getText()).isEqualTo("-0.2876820724517809");
        hit(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(logitField(1).getText()).isEqualTo("-0.2876820724517809");
        hit(KeyCode.TAB);
        assertThat(logit(1)).isEqualTo(-0.2876820724517809);
        undo();
        assertThat(lab().undoableProperty().get()).isFalse();
        enter(logitField(1), "1.23456789e-10");
        hit(KeyCode.TAB);
        assertThat(logitField(1).getText()).startsWith("1.").endsWith("…e-10");
        enter(logitField(1), "2");
        hit(KeyCode.TAB);
        assertThat(logitField(1).getTooltip()).isNull();
    }

    @Test
    void longLabelsThatDifferLookDifferentAndAreToldInFull() {
        interact(
                () -> lab().commit(e -> e.withLabel(0, "resnet50-pretrained-v1").withLabel(1, "resnet101-scratch-v1")));
        settle();
        String alone = labelField(0).getText();
        interact(() -> lab().commit(e -> e.withLabel(1, "resnet152-pretrained-v1")));
        settle();
        assertThat(labelField(0).getText())
                .contains("…")
                .isNotEqualTo(labelField(1).getText());
        assertThat(labelField(0).getTooltip().getText()).isEqualTo("resnet50-pretrained-v1");
        assertThat(alone).contains("…");
    }

    @Test
    void aLongLabelShowsItsBeginningAndItsEnd() {
        open("clip");
        interact(() -> lab().commit(e -> e.withLabel(0, "a photograph of a small grey cat")));
        settle();
        assertThat(labelField(0).getText()).matches("a .*….*cat");
        click(labelField(0));
        assertThat(labelField(0).getText()).isEqualTo("a photograph of a small grey cat");
        hit(KeyCode.TAB);
        assertThat(experiment().labels().get(0)).isEqualTo("a photograph of a small grey cat");
    }

    /** What a label shows is laid out, unlike its property; one cell to be laid out would have the list lay out all. */
    @Test
    void otherLogitsAreShownWithoutLayingOutTheList() {
        List<Boolean> laidOut = new ArrayList<>();
        interact(() -> {
            lab().commit(e -> e.scaled(-2));
            IntStream.range(0, 4).forEach(i -> laidOut.add(row(i).isNeedsLayout()));
        });
        assertThat(laidOut).containsExactly(false, false, false, false);
        settle();
        for (int i = 0; i < 4; i++) {
            Text shown = (Text) row(i).lookup(".probability .text");
            assertThat(shown.getText())
                    .isEqualTo(NumberText.probability(
                            lab().reading().distribution().at(i)));
        }
    }

    @Test
    void anotherExampleBeginsWithItsFirstRow() {
        open("moco");
        interact(() -> this.<ListView<?>>node(".logit-list").scrollTo(1000));
        settle();
        interact(() -> lab().open(lab().experiment().sorted()));
        settle();
        assertThat(row(0).getIndex()).isZero();
    }

    @Test
    void hintAndProblemOfATransformAreWholeAlsoWhereTheWindowIsLow() {
        interact(() -> root().resize(1024, 700));
        click("#fromProbabilities");
        enter(transformField(), "0.25; x, 0.75");
        interact(() -> {
            root().resize(1024, 560);
            root().layout();
        });
        assertThat(isWhole(node(".transform-pane #problem"))).isTrue();
        assertThat(isWhole(node(".transform-pane #hint"))).isTrue();
    }

    @Test
    void arrowsStepALogitInItsLastDigitAndWithShiftByTen() {
        click(logitField(3));
        hit(KeyCode.UP);
        assertThat(logit(3)).isEqualTo(11);
        hit(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(logit(3)).isEqualTo(1);
        enter(logitField(3), "2.5");
        hit(KeyCode.DOWN);
        assertThat(logit(3)).isEqualTo(2.4);
        assertThat(logitField(3).getText()).isEqualTo("2.4");
    }

    @Test
    void aHeldArrowIsOneUndoStep() {
        click(logitField(0));
        holdRepeating(KeyCode.UP, 5);
        assertThat(logit(0)).isEqualTo(6);
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(logit(0)).isEqualTo(1);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void aStepTakesWhatWasTypedBeforeIt() {
        retype(logitField(0), "20");
        hit(KeyCode.UP);
        assertThat(logit(0)).isEqualTo(21);
    }

    // Getting about

    @Test
    void tabGoesThroughLabelsAndLogitsAndShiftTabBack() {
        click(labelField(0));
        hit(KeyCode.TAB);
        assertThat(logitField(0).isFocused()).isTrue();
        hit(KeyCode.TAB);
        assertThat(labelField(1).isFocused()).isTrue();
        hit(KeyCode.SHIFT, KeyCode.TAB);
        hit(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(labelField(0).isFocused()).isTrue();
    }

    @Test
    void tabLeavesTheListAfterItsLastField() {
        click(logitField(3));
        hit(KeyCode.TAB);
        assertThat(focused()).isEqualTo(node("#add"));
    }

    @Test
    void tabGoesOnPastTheLastRowInSight() {
        open("moco");
        int last = lastRowInSight();
        click(labelField(last - 1));
        for (int tabs = 0; tabs < 8; tabs++) {
            hit(KeyCode.TAB);
        }
        assertThat(labelField(last + 3).isFocused()).isTrue();
        type("found");
        hit(KeyCode.ENTER);
        assertThat(experiment().labels().get(last + 3)).isEqualTo("found");
    }

    @Test
    void ofManyClassesOnlyTheRowsInSightExist() {
        open("moco");
        assertThat(text("#count")).isEqualTo("1024 classes");
        assertThat(root().lookupAll(".logit-cell")).hasSizeLessThan(40);
        interact(() -> this.<ListView<?>>node(".logit-list").scrollTo(1023));
        settle();
        assertThat(labelField(1023).getText()).matches("neg.*023");
        assertThat(root().lookupAll(".logit-cell")).hasSizeLessThan(40);
    }

    @Test
    void anAddedClassIsShownAndReadyToBeNamedAlsoBelowManyOthers() {
        open("moco");
        click("#add");
        assertThat(experiment().size()).isEqualTo(1025);
        assertThat(labelField(1024).isFocused()).isTrue();
        assertThat(labelField(1024).getText()).isEqualTo("1025");
    }

    // Rows

    @Test
    void addPutsAClassAtTheEnd() {
        click("#add");
        assertThat(experiment().labels()).containsExactly("cat", "dog", "owl", "fox", "5");
        assertThat(logit(4)).isZero();
        assertThat(text("#count")).isEqualTo("5 classes");
        assertThat(labelField(4).isFocused()).isTrue();
        type("bat");
        hit(KeyCode.ENTER);
        assertThat(experiment().labels()).endsWith("bat");
    }

    @Test
    void theMenuOfARowRemovesDuplicatesMasksAndMoves() {
        choose(1, "Duplicate");
        assertThat(experiment().labels()).containsExactly("cat", "dog", "dog", "owl", "fox");
        choose(1, "Mask with −∞");
        assertThat(experiment().logits().isMasked(1)).isTrue();
        assertThat(text(probability(1))).isEqualTo("0");
        assertThat(has(row(1), "masked")).isTrue();
        choose(1, "Unmask with logit 0");
        assertThat(logit(1)).isZero();
        assertThat(has(row(1), "masked")).isFalse();
        choose(0, "Remove");
        assertThat(experiment().labels()).containsExactly("dog", "dog", "owl", "fox");
        choose(3, "Move up");
        assertThat(experiment().labels()).containsExactly("dog", "dog", "fox", "owl");
        choose(0, "Move down");
        choose(1, "Move down");
        assertThat(experiment().labels()).containsExactly("dog", "fox", "dog", "owl");
        assertThat(shownLabels()).isEqualTo(experiment().labels());
    }

    @Test
    void keysDuplicateMaskMoveAndRemoveARow() {
        click(labelField(1));
        hit(KeyCode.CONTROL, KeyCode.D);
        assertThat(experiment().labels()).containsExactly("cat", "dog", "dog", "owl", "fox");
        hit(KeyCode.CONTROL, KeyCode.M);
        assertThat(experiment().logits().isMasked(1)).isTrue();
        hit(KeyCode.CONTROL, KeyCode.M);
        assertThat(logit(1)).isZero();
        hit(KeyCode.ALT, KeyCode.UP);
        assertThat(experiment().labels()).containsExactly("dog", "cat", "dog", "owl", "fox");
        assertThat(labelField(0).isFocused()).isTrue();
        hit(KeyCode.ALT, KeyCode.DOWN);
        hit(KeyCode.ALT, KeyCode.DOWN);
        assertThat(experiment().labels()).containsExactly("cat", "dog", "dog", "owl", "fox");
        assertThat(logit(2)).isZero();
        assertThat(labelField(2).isFocused()).isTrue();
        hit(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(experiment().labels()).containsExactly("cat", "dog", "owl", "fox");
        assertThat(labelField(2).isFocused()).isTrue();
        assertThat(shownLabels()).isEqualTo(experiment().labels());
    }

    @Test
    void removingTheLastRowGoesToTheOneAbove() {
        click(logitField(3));
        hit(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(experiment().size()).isEqualTo(3);
        assertThat(logitField(2).isFocused()).isTrue();
    }

    @Test
    void aRowIsDraggedByItsHandleAsOneUndoStep() {
        Point2D handle = centre(node(".handle", row(0)));
        grab(handle);
        hover(handle.add(0, LogitCell.HEIGHT));
        assertThat(experiment().labels()).containsExactly("dog", "cat", "owl", "fox");
        hover(handle.add(0, 2 * LogitCell.HEIGHT));
        hover(handle.add(0, 20 * LogitCell.HEIGHT));
        letGo();
        assertThat(experiment().labels()).containsExactly("dog", "owl", "fox", "cat");
        assertThat(experiment().logits().toArray()).containsExactly(5, 7, 10, 1);
        assertThat(shownLabels()).isEqualTo(experiment().labels());
        undo();
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void theLastClassStays() {
        for (int i = 0; i < 3; i++) {
            choose(0, "Remove");
        }
        assertThat(text("#count")).isEqualTo("1 class");
        choose(0, "Remove");
        assertThat(experiment().size()).isEqualTo(1);
        assertThat(problem()).isEqualTo("Keep at least one class.");
        click(labelField(0));
        hit(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(experiment().size()).isEqualTo(1);
        assertThat(problem()).isEqualTo("Keep at least one class.");
        click("#add");
        assertThat(problem()).isEmpty();
    }

    @Test
    void theOnlyClassThatIsNotMaskedStaysSo() {
        open("from-probabilities");
        choose(0, "Mask with −∞");
        choose(1, "Mask with −∞");
        assertThat(experiment().logits().isMasked(1)).isFalse();
        assertThat(problem()).isEqualTo("Keep at least one class unmasked.");
        enter(logitField(1), "-inf");
        assertThat(has(logitField(1), "refused")).isTrue();
        assertThat(problem()).endsWith(": Keep at least one class unmasked.");
        hit(KeyCode.ESCAPE);
        choose(1, "Remove");
        assertThat(experiment().size()).isEqualTo(2);
        assertThat(problem()).isEqualTo("Keep at least one class unmasked.");
    }

    @Test
    void whatIsBeingTypedInARowThatIsRemovedIsDropped() {
        retype(logitField(3), "55");
        choose(3, "Remove");
        assertThat(experiment().labels()).containsExactly("cat", "dog", "owl");
        assertThat(experiment().logits().toArray()).containsExactly(1, 5, 7);
    }

    @Test
    void whatIsBeingTypedInARowThatAResetTakesAwayIsDropped() {
        click("#add");
        type("bat");
        hit(KeyCode.ALT, KeyCode.R);
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(shownLabels()).isEqualTo(experiment().labels());
    }

    // All logits

    @Test
    void shiftAddsToEveryLogitAndChangesNoProbability() {
        List<String> before = shownProbabilities();
        click("#shift");
        assertThat(transformField().isFocused()).isTrue();
        enter(transformField(), "-2.5");
        assertThat(experiment().logits().toArray()).containsExactly(-1.5, 2.5, 4.5, 7.5);
        assertThat(shownProbabilities()).isEqualTo(before);
    }

    @Test
    void scaleMultipliesEveryLogit() {
        click("#scale");
        assertThat(text("#hint")).contains("s > 0", "s < 0", "0 makes");
        retype(transformField(), "0.5");
        click("#apply");
        assertThat(experiment().logits().toArray()).containsExactly(0.5, 2.5, 3.5, 5);
    }

    @Test
    void sortPutsTheGreatestFirstAndAgainTheLeast() {
        click("#sort");
        assertThat(experiment().labels()).containsExactly("fox", "owl", "dog", "cat");
        assertThat(shownLabels()).isEqualTo(experiment().labels());
        click("#sort");
        assertThat(experiment().labels()).containsExactly("cat", "dog", "owl", "fox");
    }

    @Test
    void logitsComeFromProbabilitiesThatNeedNotSumToOne() {
        click("#fromProbabilities");
        enter(transformField(), "1, 3; 0");
        assertThat(experiment().logits().toArray()).containsExactly(0, StrictMath.log(3), Double.NEGATIVE_INFINITY);
        assertThat(experiment().labels()).containsExactly("cat", "dog", "owl");
        assertThat(shownProbabilities()).containsExactly("0.2500", "0.7500", "0");
    }

    @Test
    void badNumbersForAllLogitsAreRefusedWithASentence() {
        click("#shift");
        enter(transformField(), "ten");
        assertThat(transformProblem()).isEqualTo("“ten” isn't a valid number. Enter a number such as 10, -0.5 or 1e3.");
        click("#scale");
        assertThat(transformProblem()).isEmpty();
        enter(transformField(), "1e308");
        assertThat(transformProblem()).contains("too large to represent");
        click("#fromProbabilities");
        enter(transformField(), "0.5, -0.5");
        assertThat(transformProblem()).isEqualTo("Value 2 is negative. Enter 0 or more.");
        enter(transformField(), "0, 0");
        assertThat(transformProblem()).startsWith("Keep at least one class unmasked");
        enter(transformField(), "");
        assertThat(transformProblem()).endsWith("Enter numbers ≥ 0, separated by commas.");
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void escapeClosesThePaneOfATransform() {
        click("#shift");
        assertThat(node(".transform-pane").isVisible()).isTrue();
        hit(KeyCode.ESCAPE);
        assertThat(node(".transform-pane").isVisible()).isFalse();
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void nothingMovesWhenATransformOpensOrIsRefused() {
        open("moco");
        List<Bounds> before = places();
        for (String transform : List.of("#shift", "#scale", "#fromProbabilities")) {
            click(transform);
            assertThat(places()).as(transform).isEqualTo(before);
            Bounds apply = place("#apply");
            enter(transformField(), "x");
            assertThat(place("#apply")).isEqualTo(apply);
            assertThat(apply.getMaxY()).isLessThan(place(transform).getMinY());
            assertThat(isWhole(node(".transform-pane #problem"))).isTrue();
        }
        click(logitField(1));
        assertThat(node(".transform-pane").isVisible()).isFalse();
        assertThat(places()).isEqualTo(before);
    }

    private List<Bounds> places() {
        return Stream.of(".logit-list", "#add", "#shift", "#scale", "#sort", "#fromProbabilities")
                .map(this::place)
                .toList();
    }

    private Bounds place(String selector) {
        Node node = node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    // Probabilities

    @Test
    void probabilitiesBesideLogitsAreNeverRoundedToALimit() {
        open("moco");
        assertThat(text(probability(0))).isEqualTo("1 − 4.0e-10");
        assertThat(text(probability(1))).isEqualTo("3.9e-13");
        open("sure-model");
        assertThat(text(probability(1))).isEqualTo("3.7e-44");
        open("four-classes");
        enter(temperatureField(), "1e-300");
        assertThat(text(probability(0))).doesNotMatch("[01]").startsWith("e^(−");
        click(slider().lookupAll(".stop").iterator().next());
        assertThat(text(probability(0))).isEqualTo("0");
        assertThat(text(probability(3))).isEqualTo("1");
    }

    @Test
    void aProbabilityBesideALogitIsThatOfTheReading() {
        for (int i = 0; i < 4; i++) {
            assertThat(text(probability(i)))
                    .isEqualTo(NumberText.probability(
                            lab().reading().distribution().at(i)));
            assertThat(logitField(i).getAccessibleText())
                    .contains(experiment().labels().get(i), text(probability(i)));
        }
        assertThat(Double.parseDouble(text(probability(3))))
                .isCloseTo(1 / (1 + Math.exp(-3) + Math.exp(-5) + Math.exp(-9)), within(5e-5));
    }

    private double logit(int index) {
        return experiment().logits().get(index);
    }

    private String problem() {
        return text(".logits > #problem");
    }

    private TextField transformField() {
        return node(".transform-field");
    }

    private String transformProblem() {
        return text(".transform-pane #problem");
    }

    private Node probability(int index) {
        return node(".probability", row(index));
    }

    private List<String> shownLabels() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < experiment().size(); i++) {
            shown.add(labelField(i).getText());
        }
        return shown;
    }

    private List<String> shownProbabilities() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < experiment().size(); i++) {
            shown.add(text(probability(i)));
        }
        return shown;
    }

    private int lastRowInSight() {
        int last = -1;
        double bottom = at(node(".logit-list"), 0, 1).getY();
        for (Node cell : root().lookupAll(".logit-cell")) {
            LogitCell row = (LogitCell) cell;
            if (!row.isEmpty() && at(row, 0, 1).getY() <= bottom) {
                last = Math.max(last, row.getIndex());
            }
        }
        return last;
    }

    private void choose(int row, String command) {
        MenuButton menu = node(".row-menu", row(row));
        click(menu);
        click(named(command));
    }

    @Test
    void escapeLeavesTheListWhereNothingIsTyped() {
        click(logitField(0));
        hit(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(node("#add"));
    }
}
