package io.github.tauscope.app.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teacher looks at the calibration of the digits. {@code src/test/scripts/calibration_reference.py} has their numbers, too. */
class CalibrationStoryTest extends WindowStory {

    private static final double BEST = 2.5875271586825734;

    @Test
    void theTabComesWithTrueClassesAndGoesWithThem() {
        assertThat(tabs()).doesNotContain("Calibration");
        open("digits");
        assertThat(tabs()).endsWith("Calibration");
        click(named("Calibration"));
        undo();
        assertThat(tabs()).doesNotContain("Calibration");
        assertThat(((TabPane) node(".figures")).getSelectionModel().getSelectedItem())
                .isNotNull();
        redo();
        assertThat(tabs()).endsWith("Calibration");
    }

    @Test
    void theDiagramMovesWithTheSliderAndTheButtonFindsTheBest() {
        show();
        assertThat(diagram().getAccessibleText()).startsWith("Reliability diagram: ECE 0.0925 at τ = 1.");
        assertThat(text("#bestTemperature")).startsWith("Best temperature: 2.58753 ± 0.07666");
        assertThat(text("#calibrationSummary")).contains("NLL 0.8221 → 0.5093 nats", "Accuracy stays 0.8500.");
        interact(() -> slider().requestFocus());
        hit(KeyCode.END);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        assertThat(diagram().getAccessibleText()).contains("at τ = ∞", "1547 rows, 0.1000, 0.8500");
        click("#toBest");
        assertThat(tau().value()).isEqualTo(BEST, within(1e-12));
        assertThat(diagram().getAccessibleText()).startsWith("Reliability diagram: ECE 0.0321 at τ = 2.58753.");
        undo();
        hit(KeyCode.ALT, KeyCode.S);
        assertThat(tau().value()).isEqualTo(BEST, within(1e-12));
    }

    @Test
    void theRowsOfABinBecomeTheListWithItsMistakesFirst() {
        show();
        click(named("Table"));
        TableView<Reliability.Bin> bins = node("#bins");
        int last = bins.getItems().size() - 1;
        int count = bins.getItems().get(last).count();
        interact(() -> {
            bins.requestFocus();
            bins.getSelectionModel().select(last);
        });
        hit(KeyCode.ENTER);
        TableView<Integer> list = node("#rowList");
        assertThat(((ToggleButton) node("#rowsUnfold")).isSelected()).isTrue();
        assertThat(list.getItems()).hasSize(count);
        RowPlace place = Objects.requireNonNull(experiment().place());
        assertThat(place.index()).isEqualTo(list.getItems().get(0));
        assertThat(experiment().trueClass())
                .as("a mistake")
                .isNotEqualTo(experiment().logits().argmax()[0]);
        assertThat(text("#rowFilter")).startsWith("Confidence 0.9333–1: " + count + " rows");
        hit(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(Objects.requireNonNull(experiment().place()).index())
                .isEqualTo(list.getItems().get(1));
        click("#rowFilter");
        assertThat(list.getItems()).hasSize(1547);
        assertThat(node("#rowFilter").isVisible()).isFalse();
    }

    @Test
    void aClickOnABinShowsItsRowsAndARowOutsideShowsAll() {
        show();
        click(at(diagram(), 0.94, 0.5));
        TableView<Integer> list = node("#rowList");
        assertThat(list.getItems()).hasSizeBetween(700, 1300);
        int outside = 0;
        while (list.getItems().contains(outside)) {
            outside++;
        }
        enter(node("#rowNumber"), String.valueOf(outside + 1));
        assertThat(Objects.requireNonNull(experiment().place()).index()).isEqualTo(outside);
        assertThat(list.getItems()).hasSize(1547);
    }

    @Test
    void whatCannotBeCalibratedIsSaid() {
        Row single = Row.of(List.of("cat"), Logits.of(1)).withTrueClass(0);
        RowSet singles = RowSet.of(RowSet.Source.NONE, RowSet.Kind.ROWS, List.of(single, single));
        interact(() -> lab().open(singles.experiment(0)));
        click(named("Calibration"));
        assertThat(text("#calibrationAbsent")).startsWith("With a single class");
        read("a,b,target\n1,0,a\n0,2,b\n");
        waitUntil(() -> text("#bestTemperature").startsWith("Best temperature: exactly 0"));
        assertThat(text("#calibrationAbsent")).isEmpty();
        click("#toBest");
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        read("a,b,target\n0,0,a\n1,1,b\n");
        waitUntil(() -> text("#bestTemperature").startsWith("No temperature matters"));
        assertThat(((Button) node("#toBest")).isDisabled()).isTrue();
    }

    @Test
    void aSecondFileHasTheTrueClassesAndAWrongOneChangesNothing(@TempDir Path folder) throws IOException {
        Path targets = folder.resolve("targets.txt");
        trueClassesFrom(targets);
        assertThat(text("#notice")).startsWith("True classes belong to rows");
        read("a,b\n1,0\n0,2\n3,0\n");
        assertThat(tabs()).doesNotContain("Calibration");
        trueClassesFrom(Files.writeString(targets, "0\n1\n2\n"));
        waitUntil(() -> text("#notice").contains("row 3: there is no class 2"));
        assertThat(tabs()).doesNotContain("Calibration");
        trueClassesFrom(Files.writeString(targets, "target\nb\nb\na\n"));
        waitUntil(() -> tabs().contains("Calibration"));
        assertThat(experiment().trueClass()).isEqualTo(1);
        waitUntil(() -> text("#bestTemperature").startsWith("Best temperature: "));
        undo();
        assertThat(tabs()).doesNotContain("Calibration");
    }

    private void trueClassesFrom(Path file) {
        window.saving().answer(file);
        interact(() -> root().fireEvent(new OpenRequest(OpenRequest.TARGETS)));
        settle();
    }

    private void show() {
        open("digits");
        click(named("Calibration"));
        waitUntil(() -> !text("#bestTemperature").isEmpty());
        settle();
    }

    private FigureView<?> diagram() {
        return node("#reliability");
    }

    private List<String> tabs() {
        return ((TabPane) node(".figures")).getTabs().stream().map(Tab::getText).toList();
    }

    private void read(String text) {
        interact(() ->
                lab().open(LogitsReader.text(text, "pasted", ReadAs.IT_SAYS).experiment(0)));
        settle();
    }
}
