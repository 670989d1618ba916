package io.github.tauscope.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepData;
import io.github.tauscope.figure.sweep.SweepFigure;
import io.github.tauscope.figure.sweep.SweepOptions;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories of the sweep: moving the cursor, pointing, seeking a temperature, pinning. */
class SweepStoryTest extends WindowStory {

    /** The τ at which [1, 5, 7, 10] has p_max = ½: 4.60232816 is published, further digits as in TemperatureFinderTest. */
    private static final double HALF = 4.602328161339916;

    @BeforeEach
    void chooseTheTab() {
        click(named("Sweep"));
        interact(() -> lab().open(Experiment.of(List.of("cat", "dog", "owl", "fox"), Logits.of(1, 5, 7, 10))));
        settle();
    }

    // The cursor

    @Test
    void aClickMovesTheTemperatureAndOntoAStopExactlyToTheLimit() {
        click(at(Temperature.of(10)));
        assertThat(tau().value()).isCloseTo(10, within(0.3));
        click(at(Temperature.ARGMAX));
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        click(at(Temperature.UNIFORM));
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        undo();
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
    }

    @Test
    void aDragMovesTheTemperatureLiveAsOneUndoStep() {
        grab(at(Temperature.ONE));
        hover(at(Temperature.of(100)));
        assertThat(tau().value()).isCloseTo(100, within(3.0));
        hover(at(Temperature.of(10)));
        letGo();
        assertThat(temperatureField().getText()).isEqualTo(tau().toString());
        undo();
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(lab().undoableProperty().get()).isTrue(); // what was opened
    }

    @Test
    void theKeysOfTheTemperatureWorkOnTheFigureAndInTheTable() {
        for (String place : new String[] {".sweep .figure-view", ".pins"}) {
            interact(() -> this.<Node>node(place).requestFocus());
            hit(KeyCode.END);
            assertThat(tau()).isEqualTo(Temperature.UNIFORM);
            hit(KeyCode.DIGIT1);
            hit(KeyCode.RIGHT);
            assertThat(tau().value()).isGreaterThan(1);
        }
    }

    // Pointing

    @Test
    void pointingReadsTheNearestCurveAndTheEntropy() {
        Point2D place = at(Temperature.of(2));
        hover(new Point2D(place.getX(), screenY(0.12)));
        String tau = tip().lines()
                .filter(line -> line.startsWith("τ = "))
                .findFirst()
                .orElseThrow();
        double pointed = Double.parseDouble(tau.substring(4));
        assertThat(pointed).isCloseTo(2, within(0.05));
        // H of [1, 5, 7, 10] at τ = 2 is 0.7230, p of fox 0.7597: DESIGN.md's picture
        assertThat(tip()).startsWith("fox: p = 0.7").contains("entropy = 0.7").contains("perplexity = 2.");
        hover(new Point2D(place.getX(), screenY(0.85)));
        assertThat(tip()).startsWith("τ = ");
    }

    @Test
    void theTipGoesWithThePointer() {
        hover(at(Temperature.of(2)));
        assertThat(node(".sweep .tip").isVisible()).isTrue();
        hover(centre(slider()));
        assertThat(node(".sweep .tip").isVisible()).isFalse();
    }

    @Test
    void theTipStaysWithinTheFigure() {
        hover(new Point2D(at(Temperature.UNIFORM).getX(), screenY(0.99)));
        assertThat(at(node(".sweep .tip"), 1, 1).getX())
                .isLessThanOrEqualTo(at(view(), 1, 1).getX() + 0.5);
        assertThat(at(node(".sweep .tip"), 1, 1).getY())
                .isLessThanOrEqualTo(at(view(), 1, 1).getY() + 0.5);
    }

    @Test
    void theFigureSaysInWordsWhatItShows() {
        hit(KeyCode.HOME);
        assertThat(view().getAccessibleText())
                .isEqualTo("4 curves of probability over temperature. At temperature 0: "
                        + "fox 1, owl 0, dog 0, cat 0; entropy 0 nats.");
    }

    // Looking

    @Test
    void theLowerPanelChangesToPerplexityAndOneIsAlwaysChosen() {
        int[] entropy = picture();
        click("#perplexity");
        assertThat(picture()).isNotEqualTo(entropy);
        click("#perplexity");
        assertThat(this.<ToggleButton>node("#perplexity").isSelected()).isTrue();
        click("#entropyPill");
        assertThat(picture()).isEqualTo(entropy);
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void theAxisIsThatOfTheBars() {
        int[] linear = picture();
        hit(KeyCode.CONTROL, KeyCode.L);
        assertThat(picture()).isNotEqualTo(linear);
        assertThat(text("#explanation")).startsWith("A logarithmic axis has no 0");
        hit(KeyCode.CONTROL, KeyCode.L);
        assertThat(picture()).isEqualTo(linear);
    }

    @Test
    void theSentenceFollowsTheState() {
        assertThat(text("#explanation")).startsWith("No two curves cross").contains("Click or drag");
        change(Experiment.of(Logits.of(1, Double.NEGATIVE_INFINITY, 3)));
        assertThat(text("#explanation")).contains("masked class");
        change(Experiment.of(Logits.of(3, 3)));
        assertThat(text("#explanation")).startsWith("All logits are equal");
    }

    @Test
    void aHiddenFigureWaitsUntilItsTabIsChosen() {
        click(named("Bars"));
        String before = view().getAccessibleText();
        hit(KeyCode.END);
        hit(KeyCode.HOME);
        assertThat(view().getAccessibleText()).isEqualTo(before);
        click(named("Sweep"));
        assertThat(view().getAccessibleText()).contains("At temperature 0:");
        hit(KeyCode.END);
        assertThat(view().getAccessibleText()).contains("At temperature ∞:");
    }

    @Test
    void nothingIsCutAtTheSmallestSizeAndTheFigureAndRowsHaveRoom() {
        size(1024, 700);
        try {
            for (Node node : root().lookupAll(".sweep-line .button, .sweep-line .toggle-button, .sweep-line .label")) {
                assertThat(isWhole((Labeled) node)).as(node.toString()).isTrue();
            }
            for (String example : List.of("four-classes", "next-token", "tie", "clip")) {
                open(example);
                assertThat(isWhole(node("#explanation"))).isTrue();
                assertThat(text("#explanation")).isEqualTo(drawn(node("#explanation"))); // on one line
                assertThat(view().getHeight()).isGreaterThan(180);
                assertThat(this.<Node>node(".pins").getLayoutBounds().getHeight())
                        .isGreaterThan(95);
            }
        } finally {
            size(1360, 850);
        }
    }

    // Seeking

    @Test
    void goGoesToTheTemperatureOfAGreatestProbability() {
        click("#goMax");
        assertThat(tau().value()).isCloseTo(HALF, within(1e-12));
        assertThat(answer()).isEmpty();
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        enter(max(), "0.25");
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        enter(max(), "1");
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    /** H of [1, 5, 7, 10] at τ = 2 is 0.723005…: see SoftmaxReferenceTest, whose entropy this asks backwards. */
    @Test
    void goGoesToTheTemperatureOfAnEntropy() {
        enter(entropy(), "0.723");
        assertThat(tau().value()).isCloseTo(2, within(1e-3));
        retype(entropy(), "0");
        click("#goEntropy");
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
    }

    @Test
    void whereThereIsNoSuchTemperatureASentenceSaysWhy() {
        enter(max(), "0.2");
        assertThat(answer()).isEqualTo("No τ gives a greatest p of 0.2: from τ = 0 to ∞ it falls from 1 to 0.25.");
        assertThat(has(max(), "refused")).isTrue();
        enter(entropy(), "1.4");
        assertThat(answer()).startsWith("No τ has H = 1.4: from τ = 0 to ∞ it rises from 0 to 1.386294361119");
        assertThat(has(max(), "refused")).isFalse();
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void aTieBoundsWhatCanBeHadAndTheSentenceSaysSo() {
        change(Experiment.of(Logits.of(3, 3, 1)));
        enter(max(), "0.6");
        assertThat(answer())
                .isEqualTo("No τ gives a greatest p of 0.6: from τ = 0 to ∞ it falls from 0.5 to 0.3333333333333333. "
                        + "(2 classes tie at the top.)");
        change(Experiment.of(Logits.of(3, 3)));
        enter(max(), "0.6");
        assertThat(answer())
                .isEqualTo("No τ gives a greatest p of 0.6: all logits are equal, so it is 0.5 at every τ.");
        enter(entropy(), "0.1");
        assertThat(answer()).startsWith("No τ has H = 0.1: all logits are equal, so it is 0.693147180559945");
    }

    @Test
    void whatIsNoNumberIsRefusedWithASentence() {
        enter(max(), "half");
        assertThat(answer()).isEqualTo("“half” isn't a valid number. Enter a probability from 0 to 1, such as 0.5.");
        enter(entropy(), "inf");
        assertThat(answer())
                .isEqualTo("“inf” isn't a valid number. Enter an entropy in nats from 0 to ln n, such as 0.5.");
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void theSentenceGoesWithWhatItIsAbout() {
        enter(max(), "0.2");
        retype(max(), "0.3");
        assertThat(answer()).isEmpty();
        enter(max(), "0.2");
        assertThat(answer()).isNotEmpty();
        assertThat(node("#explanation").isVisible()).isFalse();
        interact(() -> lab().commit(e -> e.withLogit(0, 2)));
        assertThat(answer()).isEmpty();
        assertThat(has(max(), "refused")).isFalse();
        assertThat(node("#explanation").isVisible()).isTrue();
    }

    // Pins

    @Test
    void theTableHasTheProbabilitiesAtThePins() {
        // as published for [1, 5, 7, 10], and in README.md
        assertThat(rows())
                .containsExactly(
                        List.of("cat", "8.2e-40", "1.2e-4", "0.1476"),
                        List.of("dog", "1.9e-22", "0.0064", "0.2202"),
                        List.of("owl", "9.4e-14", "0.0471", "0.2690"),
                        List.of("fox", "1 − 9.4e-14", "0.9464", "0.3631"));
        assertThat(heads()).containsExactly("τ = 0.1", "τ = 1", "τ = 10");
    }

    @Test
    void thePresentTemperatureIsPinnedByTheButtonAndByAKey() {
        interact(() -> lab().commit(e -> e.withTemperature(Temperature.of(2))));
        click(".sweep #pin");
        assertThat(heads()).containsExactly("τ = 0.1", "τ = 1", "τ = 2", "τ = 10");
        assertThat(rows().get(3)).contains("0.7597");
        hit(KeyCode.END);
        hit(KeyCode.ALT, KeyCode.P);
        assertThat(heads()).endsWith("τ = 10", "τ = ∞");
        hit(KeyCode.CONTROL, KeyCode.Z);
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(heads()).containsExactly("τ = 0.1", "τ = 1", "τ = 2", "τ = 10");
        undo();
        assertThat(heads()).containsExactly("τ = 0.1", "τ = 1", "τ = 10");
    }

    @Test
    void theKeyThatPinsIsForThisTab() {
        click(named("Bars"));
        hit(KeyCode.END);
        hit(KeyCode.ALT, KeyCode.P);
        assertThat(experiment().inquiry()).isEqualTo(lab().origin().inquiry());
    }

    @Test
    void aPinIsRemovedByMouseAndByKeyboard() {
        click(removers().get(1));
        assertThat(heads()).containsExactly("τ = 0.1", "τ = 10");
        interact(() -> this.<Node>node("#fold").requestFocus());
        hit(KeyCode.TAB);
        for (int i = 0; i < 6 && !removers().contains(focused()); i++) {
            hit(KeyCode.TAB);
        }
        assertThat(focused().getAccessibleText()).isEqualTo("Remove the pin at τ = 0.1");
        hit(KeyCode.SPACE);
        assertThat(heads()).containsExactly("τ = 10");
        hit(KeyCode.END);
        assertThat(tau()).as("the focus is not lost").isEqualTo(Temperature.UNIFORM);
        click(removers().get(0));
        assertThat(heads()).isEmpty();
        assertThat(text(node(".pins .placeholder .label"))).startsWith("No τ is pinned");
        for (int step = 0; step < 4; step++) {
            undo();
        }
        assertThat(heads()).containsExactly("τ = 0.1", "τ = 1", "τ = 10");
        assertThat(rows()).hasSize(4);
    }

    @Test
    void theTableFollowsLogitsAndLabelsAndFolds() {
        interact(() -> lab().commit(e -> e.withoutClass(3).withLabel(0, "a\tb")));
        settle();
        assertThat(rows()).hasSize(3);
        assertThat(rows().get(0).get(0)).isEqualTo("a\\tb");
        double before = view().getHeight();
        click("#fold");
        assertThat(node(".pins").isVisible()).isFalse();
        assertThat(view().getHeight()).isGreaterThan(before);
        click("#fold");
        assertThat(view().getHeight()).isEqualTo(before);
    }

    // Many classes

    @Test
    void manyClassesAreComputedBesideAndNoOldCurveStands() {
        Experiment many =
                Experiment.of(Logits.of(new Random(7).doubles(151_936, -9, 9).toArray()));
        List<String> told = new ArrayList<>();
        interact(() -> {
            view().accessibleTextProperty().addListener((observable, before, text) -> told.add(text));
            lab().open(many);
        });
        waitUntil(() -> view().getAccessibleText().startsWith("13 curves of probability over temperature."));
        assertThat(told).startsWith("computing the curves…").hasSize(2);
        waitUntil(() -> this.<TableView<Integer>>node(".pins").getItems().size() == 151_936);
        enter(max(), "0.5");
        waitUntil(() -> !tau().equals(Temperature.ONE));
        assertThat(lab().reading().distribution().at(many.logits().argmax()[0]).value())
                .isCloseTo(0.5, within(1e-12));
        enter(max(), "1e-9");
        waitUntil(() -> answer().startsWith("No τ gives a greatest p of 1e-9"));
    }

    private void change(Experiment experiment) {
        interact(() -> lab().open(experiment));
        settle();
    }

    private FigureView<?> view() {
        return node(".sweep .figure-view");
    }

    private TextField max() {
        return node("#max");
    }

    private TextField entropy() {
        return node(".seek #entropy");
    }

    private String answer() {
        return text("#answer");
    }

    private String tip() {
        return text(".sweep .tip");
    }

    /** Returns the place of a temperature on the screen, in the middle of the figure's height. */
    private Point2D at(Temperature temperature) {
        Reading reading = lab().reading();
        SweepData data = new SweepData(
                reading.experiment().labels(),
                SweepCurves.of(reading.experiment().logits(), Progress.UNWATCHED),
                reading.distribution(),
                List.of(),
                null,
                null,
                null);
        TemperatureAxis axis = new SweepFigure(
                        data,
                        new SweepOptions(ProbabilityAxis.LINEAR, AxisTop.ONE, Measure.ENTROPY),
                        Theme.LIGHT,
                        window.bench().messages())
                .at(view().getWidth(), view().getHeight())
                .axis();
        return view().localToScreen(axis.at(temperature), view().getHeight() / 2);
    }

    private double screenY(double part) {
        return view().localToScreen(0, part * view().getHeight()).getY();
    }

    private List<String> heads() {
        return root().lookupAll(".pins .pin-head .label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private List<Node> removers() {
        return root().lookupAll(".pins .unpin").stream().toList();
    }

    private List<List<String>> rows() {
        TableView<?> table = node(".pins");
        return Stream.iterate(0, i -> i + 1)
                .limit(table.getItems().size())
                .map(i -> table.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(i)))
                        .toList())
                .toList();
    }

    private int[] picture() {
        settle();
        int w = (int) view().getWidth();
        int h = (int) view().getHeight();
        int[] pixels = new int[w * h];
        interact(() -> {
            WritableImage image = view().snapshot(null, null);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = image.getPixelReader().getArgb(i % w, i / w);
            }
        });
        return pixels;
    }
}
