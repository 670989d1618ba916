package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A teacher presents in a hall. */
class PresentationStoryTest extends WindowStory {

    private static final List<String> OUT_OF_SIGHT =
            List.of(".brand", "#menu", "#add", ".figure-bar", ".units", "#predict", "#play", ".readout");

    @AfterEach
    void asItWas() {
        interact(() -> window.bench().settings().presentingProperty().set(false));
        size(1360, 850);
    }

    private static double scale(Node node) {
        return node.getLocalToSceneTransform().getMxx();
    }

    @Test
    void onlyTheFigureAndTheTemperatureAreInSightAndAllElseWorksAsBefore() {
        open("four-classes");
        double before = figure().getHeight();
        List<Node> parts = OUT_OF_SIGHT.stream().map(this::<Node>node).toList();
        assertThat(parts).allMatch(PresentationStoryTest::isShown);
        hit(KeyCode.F5);
        assertThat(window.stage().isFullScreen()).isTrue();
        assertThat(parts).noneMatch(PresentationStoryTest::isShown);
        assertThat(isShown(node(".note")))
                .as("what to look for gives the answer away")
                .isFalse();
        assertThat(figure().getHeight() * scale(figure())).isGreaterThan(1.2 * before);
        assertThat(figure().getWidth())
                .isGreaterThan(0.9 * this.<Region>node(".window").getWidth());
        interact(() -> slider().requestFocus());
        hit(KeyCode.END);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        hit(KeyCode.P);
        assertThat(isShown(node("#predictionQuestion"))).isTrue();
        hit(KeyCode.ESCAPE);
        assertThat(experiment().inquiry().prediction()).isNull();
        assertThat(window.stage().isFullScreen())
                .as("Escape was for the prediction")
                .isTrue();
        hit(KeyCode.ESCAPE);
        assertThat(window.stage().isFullScreen()).isFalse();
        assertThat(parts).allMatch(PresentationStoryTest::isShown);
        assertThat(isShown(node(".note"))).isTrue();
    }

    @Test
    void aScreenThatWasFullBeforeIsFullAfterwards() {
        hit(KeyCode.F11);
        hit(KeyCode.F5);
        hit(KeyCode.F5);
        assertThat(window.stage().isFullScreen()).isTrue();
        assertThat(isShown(node("#menu"))).isTrue();
        hit(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isFalse();
    }

    @Test
    void theScreenIsBlankUntilAnyKeyIsPressedWhichDoesNothingElse() {
        interact(() -> slider().requestFocus());
        hit(KeyCode.B);
        assertThat(figure().getParent().getOpacity())
                .as("not without presenting")
                .isEqualTo(1);
        hit(KeyCode.F5);
        hit(KeyCode.B);
        assertThat(this.<Parent>node(".window").getChildrenUnmodifiable()).allMatch(part -> part.getOpacity() == 0);
        hit(KeyCode.END);
        assertThat(this.<Parent>node(".window").getChildrenUnmodifiable()).allMatch(part -> part.getOpacity() == 1);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        hit(KeyCode.END);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    /** A sixtieth of the height, and a thirtieth for τ: what the last row of a hall can read. */
    @ParameterizedTest
    @CsvSource({"1024, 700", "1920, 1080"})
    void lettersAreLargeEnoughForTheLastRow(double width, double height) {
        size(width, height);
        hit(KeyCode.F5);
        double screen = root().getScene().getHeight();
        TextField field = temperatureField();
        assertThat(field.getFont().getSize() * scale(field)).isGreaterThanOrEqualTo(screen / 30);
        assertThat(root().lookupAll(".label")).isNotEmpty().allSatisfy(node -> {
            if (node instanceof Labeled label
                    && isShown(label)
                    && !label.getText().isBlank()) {
                assertThat(label.getFont().getSize() * scale(label))
                        .as(label.getText())
                        .isGreaterThanOrEqualTo(screen / 60);
            }
        });
        RecordingSurface painted = new RecordingSurface();
        for (Sheet sheet : figure().picture().orElseThrow().sheets()) {
            sheet.paint(painted);
        }
        assertThat(painted.texts()).isNotEmpty().allSatisfy(text -> assertThat(
                        text.style().size() * scale(figure()))
                .as(text.text())
                .isGreaterThanOrEqualTo(screen / 60));
    }
}
