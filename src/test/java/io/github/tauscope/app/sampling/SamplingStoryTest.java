package io.github.tauscope.app.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.figure.sampling.SamplingColumn;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Sample;
import io.github.tauscope.kernel.Sampler;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories of the figure of sampling: drawing, seeds, cuts, pointing, many classes. */
class SamplingStoryTest extends WindowStory {

    @BeforeEach
    void showSampling() {
        click(named("Sampling"));
    }

    // Drawing

    @Test
    void theTableHasTheNumbersOfEachClass() {
        click(named("Draw 100"));
        click(named("Table"));
        TableView<SamplingColumn> table = node(".sampling .figure-table");
        assertThat(table.isVisible()).isTrue();
        Distribution p = lab().reading().distribution();
        Sample sample = Sampler.of(p, sampling().seed()).sample(100);
        assertThat(table.getItems()).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(row(table, i).get(0)).isEqualTo(experiment().labels().get(i));
            assertThat(row(table, i).get(1)).isEqualTo(NumberText.probability(p.at(i)));
            assertThat(row(table, i).get(2)).startsWith(String.valueOf(sample.count(i)));
            assertThat(row(table, i).get(3)).isEqualTo(NumberText.quantity(sample.standardError(i)));
        }
        click(named("Clear"));
        assertThat(row(table, 3)).endsWith("0", "–");
        click(named("Table"));
        assertThat(table.isVisible()).isFalse();
    }

    private static List<String> row(TableView<SamplingColumn> table, int i) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(i)))
                .toList();
    }

    @Test
    void drawsAreAddedAndEachIsAnUndoStep() {
        assertThat(view().getAccessibleText()).startsWith("0 draws at temperature 1");
        click(named("Draw 1"));
        click(named("Draw 100"));
        click(named("Draw 10\u2009000"));
        assertThat(sampling().draws()).isEqualTo(10_101);
        assertThat(view().getAccessibleText()).startsWith("10101 draws at temperature 1, all 4 classes kept. fox: ");
        undo();
        assertThat(sampling().draws()).isEqualTo(101);
        assertThat(view().getAccessibleText()).startsWith("101 draws");
        click(named("Clear"));
        assertThat(sampling().draws()).isZero();
        assertThat(named("Clear").isDisabled()).isTrue();
        undo();
        assertThat(sampling().draws()).isEqualTo(101);
    }

    @Test
    void drawingWorksByKeyboardAndTemperatureKeysStillWork() {
        interact(() -> named("Draw 100").requestFocus());
        hit(KeyCode.SPACE);
        assertThat(sampling().draws()).isEqualTo(100);
        hit(KeyCode.HOME);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        assertThat(view().getAccessibleText()).contains("fox: observed 100 · 1, expected 1");
        assertThat(text("#explanation"))
                .isEqualTo("Total variation 0. Every draw is the same class: its probability is exactly 1.");
    }

    @Test
    void theTabIsReachedByTheKeyboardToo() {
        click(named("Bars"));
        TabPane tabs = node(".figures");
        int sampling =
                tabs.getTabs().stream().map(tab -> tab.getText()).toList().indexOf("Sampling");
        for (int i = 0; i < sampling; i++) {
            hit(KeyCode.CONTROL, KeyCode.TAB);
        }
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(sampling);
    }

    @Test
    void whereNoMoreMayBeDrawnItCannotBeAsked() {
        set(sampling().withDraws(Sampling.MOST - 100));
        assertThat(named("Draw 100").isDisabled()).isFalse();
        assertThat(named("Draw 10\u2009000").isDisabled()).isTrue();
        click(named("Draw 100"));
        assertThat(named("Draw 1").isDisabled()).isTrue();
    }

    @Test
    void theLatestDrawsAreTold() {
        set(new Sampling(42, 3, Cut.NONE));
        hit(KeyCode.END);
        assertThat(text("#latest")).startsWith("Drawn, latest first: ");
        assertThat(text("#latest").split(", ")).hasSize(4);
    }

    @Test
    void theTemperatureRedrawsWithTheSameSeed() {
        click(named("Draw 100"));
        String before = view().getAccessibleText();
        hit(KeyCode.END);
        assertThat(view().getAccessibleText()).isNotEqualTo(before).startsWith("100 draws at temperature ∞");
        undo();
        assertThat(view().getAccessibleText()).isEqualTo(before);
    }

    // The seed

    @Test
    void aTypedSeedRepeatsARunExactly() {
        enter(seed(), "20260103");
        click(named("Draw 100"));
        String run = view().getAccessibleText();
        enter(seed(), "−5");
        assertThat(sampling()).isEqualTo(new Sampling(-5, 100, Cut.NONE));
        assertThat(view().getAccessibleText()).isNotEqualTo(run);
        enter(seed(), "20260103");
        assertThat(view().getAccessibleText()).isEqualTo(run);
        undo();
        assertThat(sampling().seed()).isEqualTo(-5);
        assertThat(seed().getText()).isEqualTo("-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "9223372036854775808"})
    void whatIsNoSeedIsRefusedAndChangesNothing(String typed) {
        Experiment before = experiment();
        enter(seed(), typed);
        assertThat(experiment()).isEqualTo(before);
        assertThat(has(seed(), "refused")).isTrue();
        assertThat(text(".sampling .problem")).startsWith("“" + typed + "” isn't a valid seed. Enter a whole number");
        assertThat(node("#explanation").isVisible()).isFalse();
        hit(KeyCode.ESCAPE);
        assertThat(seed().getText()).isEqualTo("1");
        assertThat(node("#explanation").isVisible()).isTrue();
    }

    @Test
    void aNewSeedIsShownAndKeepsTheNumberOfDraws() {
        click(named("Draw 100"));
        click(named("New seed"));
        assertThat(seed().getText()).isEqualTo(String.valueOf(sampling().seed()));
        assertThat(sampling().seed()).isBetween(0L, 999_999L).isNotEqualTo(1);
        assertThat(sampling().draws()).isEqualTo(100);
        undo();
        assertThat(sampling()).isEqualTo(new Sampling(1, 100, Cut.NONE));
    }

    // Cuts

    @Test
    void aCutIsSwitchedOnTypedAndSwitchedOff() {
        assertThat(field("#topKField").isDisabled()).isTrue();
        click("#topK");
        assertThat(cut()).isEqualTo(new Cut(OptionalInt.of(3), OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(text("#kept")).startsWith("3 of 4 kept; 1.2e-4 of the probability removed");
        enter(field("#topKField"), "2");
        assertThat(cut().topK()).hasValue(2);
        assertThat(view().getAccessibleText()).contains("dog: cut");
        click("#topK");
        assertThat(cut()).isEqualTo(Cut.NONE);
        assertThat(text("#kept")).isEqualTo("all 4 classes kept");
        assertThat(field("#topKField").getText()).isEqualTo("2");
        undo();
        assertThat(cut().topK()).hasValue(2);
        assertThat(this.<CheckBox>node("#topK").isSelected()).isTrue();
        undo();
        undo();
        assertThat(this.<CheckBox>node("#topK").isSelected()).isFalse();
    }

    @Test
    void cutsAreCombinedByKeyboard() {
        hit(KeyCode.END);
        for (String box : List.of("#topP", "#minP")) {
            interact(() -> node(box).requestFocus());
            hit(KeyCode.SPACE);
        }
        assertThat(cut()).isEqualTo(new Cut(OptionalInt.empty(), OptionalDouble.of(0.9), OptionalDouble.of(0.1)));
        hit(KeyCode.TAB);
        assertThat(focused()).isEqualTo(field("#minPField"));
        type("1e-3");
        hit(KeyCode.ENTER);
        assertThat(cut().minP()).hasValue(0.001);
        enter(field("#topPField"), "0.5");
        assertThat(text("#kept")).isEqualTo("2 of 4 kept; 0.5000 of the probability removed");
    }

    @Test
    void whatIsNoBoundIsRefusedAndChangesNothing() {
        click("#topK");
        click("#topP");
        click("#minP");
        Experiment before = experiment();
        refuses("#topKField", "0", "“0” isn't a valid k. Enter a whole number from 1");
        refuses("#topKField", "2.5", "“2.5” isn't a valid k");
        refuses("#topPField", "1.1", "“1.1” isn't a valid p. Enter a number from 0 to 1.");
        refuses("#minPField", "-0.1", "“-0.1” isn't a valid ratio");
        refuses("#minPField", "nan", "“nan” isn't a valid ratio");
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void aRefusedBoundIsForgottenWithItsCut() {
        click("#topK");
        retype(field("#topKField"), "x");
        click("#topK");
        assertThat(field("#topKField").getText()).isEqualTo("3");
        assertThat(text(".sampling .problem")).isEmpty();
    }

    // Looking

    @Test
    void pointingTellsAColumnInFull() {
        set(new Sampling(42, 100, Cut.NONE));
        hover(at(view(), 0.92, 0.5));
        assertThat(tip().isVisible()).isTrue();
        assertThat(text(tip()))
                .startsWith("fox\ncount = ")
                .contains("expected p = " + lab().reading().distribution().probability(3));
        hit(KeyCode.HOME);
        assertThat(text(tip())).contains("count = 100\nobserved = 1\nexpected p = 1\nstandard error = 0");
        hover(centre(slider()));
        assertThat(tip().isVisible()).isFalse();
    }

    @Test
    void aHiddenTabDrawsNothingUntilItIsShown() {
        click(named("Bars"));
        String before = view().getAccessibleText();
        set(new Sampling(1, 100, Cut.NONE));
        assertThat(view().getAccessibleText()).isEqualTo(before);
        click(named("Sampling"));
        assertThat(view().getAccessibleText()).startsWith("100 draws");
    }

    @Test
    void manyClassesAreDrawnBesideTheWindowWhichShowsNoOlderNumbersMeanwhile() {
        set(new Sampling(1, 100, Cut.NONE));
        Experiment vocabulary =
                Experiment.of(Logits.of(new Random(1).doubles(151_936, 0, 12).toArray()));
        Cut cut = new Cut(OptionalInt.of(1000), OptionalDouble.of(0.9), OptionalDouble.empty());
        Experiment asked = vocabulary.withInquiry(vocabulary.inquiry().withSampling(new Sampling(1, 10_000, cut)));
        interact(() -> {
            lab().open(asked);
            assertThat(node("#results").isVisible()).isFalse();
            assertThat(node("#kept").isVisible()).isFalse();
            assertThat(node("#explanation").isVisible()).isFalse();
            assertThat(node(".sampling-working").isVisible()).isTrue();
        });
        waitUntil(() -> view().getAccessibleText().startsWith("10000 draws at temperature 1, "));
        settle();
        assertThat(node("#results").isVisible()).isTrue();
        assertThat(node(".sampling-working").isVisible()).isFalse();
        assertThat(text("#kept")).contains(" of 151\u2009936 kept; ");
    }

    @Test
    void nothingIsCutOffAtTheSmallestSize() {
        size(1024, 700);
        try {
            for (String example : List.of("four-classes", "next-token", "tie", "moco")) {
                open(example);
                set(new Sampling(
                        1, 10_000, new Cut(OptionalInt.of(3), OptionalDouble.of(0.9), OptionalDouble.of(0.1))));
                for (Node node : root().lookupAll(".sampling .button, .sampling .check-box, #kept, #explanation")) {
                    assertThat(isWhole((Labeled) node)).as(text(node)).isTrue();
                }
                assertThat(view().getHeight()).isGreaterThan(200);
            }
        } finally {
            size(1360, 850);
        }
    }

    private void refuses(String field, String typed, String sentence) {
        enter(field(field), typed);
        assertThat(text(".sampling .problem")).startsWith(sentence);
        hit(KeyCode.ESCAPE);
        assertThat(text(".sampling .problem")).isEmpty();
    }

    private void set(Sampling changed) {
        interact(() -> lab().commit(e -> e.withInquiry(e.inquiry().withSampling(changed))));
        settle();
    }

    private Sampling sampling() {
        return experiment().inquiry().sampling();
    }

    private Cut cut() {
        return sampling().cut();
    }

    private EditField field(String selector) {
        return node(selector);
    }

    private EditField seed() {
        return node("#seed");
    }

    private FigureView<?> view() {
        return node(".sampling .figure-view");
    }

    private Labeled tip() {
        return node(".sampling .tip");
    }
}
