package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the window looks like where it is smallest and where it opens: nothing is cut off. */
class LayoutTest extends WindowStory {

    private static final List<String> WHOLE = List.of(
            ".readout #entropy",
            ".readout #perplexity",
            ".readout #odds",
            ".units .toggle-button",
            ".header .brand",
            ".header .button",
            "#menu",
            ".figure-bar .menu-button",
            ".figure-bar .toggle-button",
            ".temperature .heading",
            ".temperature-slider .label",
            ".transforms > *",
            ".logit-row .probability",
            ".visit",
            "#observation",
            "#disclosure",
            "#count",
            "#add");

    private static final List<String> PLACED =
            List.of(".figure-view", ".temperature-slider", "#play", ".temperature-field", ".readout");

    @AfterEach
    void asItWas() {
        size(1360, 850);
    }

    @Test
    void nothingIsCutAtTheSmallestSize() {
        size(1024, 700);
        everyExampleIsWhole();
    }

    @Test
    void nothingIsCutAtTheSizeOfTheBeginning() {
        size(1360, 850);
        everyExampleIsWhole();
    }

    @Test
    void nothingIsCutBesideAAtTheSmallestSize() {
        size(1024, 700);
        Experiment four = window.example("four-classes");
        for (double temperature : new double[] {0, 1e-300, 0.1, 2, 1e300}) {
            interact(() -> lab().commit(any -> four.withTemperature(Temperature.of(temperature))
                    .withBaseline(four.scaled(-1).withTemperature(Temperature.of(temperature)))));
            settle();
            for (String value : List.of("#totalVariation", "#kullbackLeibler", "#jensenShannon", "#pin", "#outline")) {
                Labeled labeled = node(value);
                assertThat(isWhole(labeled) && isInTheScene(labeled))
                        .as(value + " " + labeled.getText())
                        .isTrue();
            }
            String number = text("#difference").split(" · ", 2)[0];
            assertThat(drawn(node("#difference"))).startsWith(number);
        }
    }

    @Test
    void readoutsWrapInsteadOfEndingInAnEllipsis() {
        size(1024, 700);
        List<String> labels =
                List.of("a photo of a cat that sleeps by day", "a photo of a dog", "Xylophonmusikantinnen");
        Experiment long3 = Experiment.of(labels, Logits.of(0.123456789012, 0.7, 0.7000000001));
        for (Experiment experiment : List.of(long3, long3.withBaseline(long3.scaled(-3)))) {
            interact(() -> lab().open(experiment));
            for (double temperature : new double[] {0, 1e-300, 1e-11, 0.01, 1, 1e17, Double.POSITIVE_INFINITY}) {
                interact(() -> lab().update("temperature", e -> e.withTemperature(Temperature.of(temperature))));
                settle();
                for (Node node : root().lookupAll(".readout .label")) {
                    if (node instanceof Labeled labeled && isShown(labeled)) {
                        assertThat(isWhole(labeled) && isInTheScene(labeled))
                                .as("%s at %s", labeled.getText(), temperature)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theFigureStandsStillWhileReadoutsWrapAndUnwrap() {
        size(1024, 700);
        interact(() -> lab().commit(e -> e.withLabel(3, "a photo of a fox by night")));
        settle();
        hit(KeyCode.HOME);
        hit(KeyCode.END);
        hit(KeyCode.HOME);
        double height = figure().getHeight();
        double row = node(".readout").getLayoutBounds().getHeight();
        hit(KeyCode.END);
        assertThat(figure().getHeight()).isEqualTo(height);
        hit(KeyCode.DIGIT1);
        assertThat(figure().getHeight()).isEqualTo(height);
        open("tie");
        open("four-classes");
        assertThat(node(".readout").getLayoutBounds().getHeight())
                .as("with short labels again")
                .isLessThan(row);
    }

    @Test
    void theTabsAndTheBarAboveTheFiguresFitBesideEachOther() {
        size(1024, 700);
        TabPane tabs = node(".figures");
        open("digits");
        interact(() -> lab().commit(e -> e.withReference(Temperature.of(1e-300))));
        settle();
        assertThat(tabs.getTabs()).hasSameSizeAs(FigureKind.values());
        double last = root().lookupAll(".figures .tab").stream()
                .mapToDouble(tab -> at(tab, 1, 0).getX())
                .max()
                .orElseThrow();
        assertThat(at(node("#bar"), 0, 0).getX()).isGreaterThan(last);
        assertThat(isWhole(node("#outline"))).isTrue();
    }

    @Test
    void theSmallestSizeLeavesRoomForTheFigureAndForRowsOfLogits() {
        size(1024, 700);
        click("#fromProbabilities");
        assertThat(figure().getHeight()).isGreaterThan(220);
        assertThat(node(".logit-list").getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(3 * LogitCell.HEIGHT);
    }

    private void everyExampleIsWhole() {
        Set<String> cut = new TreeSet<>();
        for (Example example : window.bench().examples()) {
            interact(() -> {
                lab().open(example.experiment());
                this.<ToggleButton>node("#disclosure").setSelected(true);
            });
            List<Temperature> temperatures = new ArrayList<>(example.temperatures());
            temperatures.addAll(List.of(Temperature.ARGMAX, Temperature.of(1e-300), Temperature.UNIFORM));
            for (Temperature temperature : temperatures) {
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
                    lab().update("temperature", e -> e.withTemperature(temperature));
                    root().applyCss();
                    root().layout();
                    cut.addAll(cut());
                });
            }
        }
        assertThat(cut).isEmpty();
    }

    /**
     * Returns the parts whose text is shortened, or that lie outside the window. Labels may be of any length, so that the
     * most likely class may lose the end of its name, but not its number.
     */
    private List<String> cut() {
        List<String> cut = new ArrayList<>();
        for (String selector : WHOLE) {
            for (Node node : root().lookupAll(selector)) {
                Labeled labeled = (Labeled) node;
                if (labeled.isVisible() && !(isWhole(labeled) && isInTheScene(labeled))) {
                    cut.add(selector + ": " + labeled.getText());
                }
            }
        }
        Labeled mostLikely = node("#mostLikely");
        String number = mostLikely.getText().split(" · ", 2)[0];
        if (!drawn(mostLikely).startsWith(number)) {
            cut.add("#mostLikely: " + number);
        }
        for (String selector : PLACED) {
            if (!isInTheScene(node(selector))) {
                cut.add(selector + " lies outside");
            }
        }
        return cut;
    }

    private boolean isInTheScene(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= root().getScene().getWidth() + 0.5
                && bounds.getMaxY() <= root().getScene().getHeight() + 0.5;
    }
}
