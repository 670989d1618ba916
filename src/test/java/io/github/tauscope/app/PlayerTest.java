package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.TemperatureMotion;
import io.github.tauscope.figure.PlayPath;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Stories of playing the temperature from 0 to ∞. */
class PlayerTest extends WindowStory {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void playingBeginsAtZeroGoesUpAndPausesAtTheButton() {
        click("#play");
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        assertThat(node("#play").getAccessibleText()).isEqualTo("Pause");
        waitUntil(() -> tau().value() > 0.02);
        click("#play");
        Temperature paused = tau();
        settle();
        assertThat(tau()).isEqualTo(paused);
        assertThat(node("#play").getAccessibleText()).isEqualTo("Play from 0 to ∞");
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void spacePlaysAndPausesAndThatIsOneUndoStep() {
        hold(KeyCode.SPACE);
        waitUntil(() -> tau().equals(Temperature.ARGMAX));
        release(KeyCode.SPACE);
        waitUntil(() -> tau().value() > 0.02);
        hit(KeyCode.SPACE);
        Temperature paused = tau();
        settle();
        assertThat(tau()).isEqualTo(paused);
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void pausingKeepsThePlaceAndATouchOfTheSliderEndsThePlay() {
        hit(KeyCode.SPACE);
        waitUntil(() -> tau().value() > 0.02);
        hit(KeyCode.SPACE);
        Temperature paused = tau();
        hit(KeyCode.SPACE);
        waitUntil(() -> !tau().equals(paused));
        assertThat(tau()).isGreaterThan(paused);
        hit(KeyCode.DIGIT1);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        settle();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(node("#play").getAccessibleText()).isEqualTo("Play from 0 to ∞");
    }

    @Test
    void playedToTheEndItStandsAtInfinityAndOneUndoTakesItAllBack() {
        interact(() -> {
            TemperatureMotion sweep = new TemperatureMotion(lab(), "sweep");
            sweep.begin(PlayPath::gliding, PlayPath.SECONDS);
            for (long second = 1; second <= 10; second++) {
                sweep.handle(second * SECOND);
            }
            assertThat(sweep.movingProperty().get()).isFalse();
            sweep.pause();
        });
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void withReducedMotionItRestsAtTheMarksOnly() {
        click("#menu");
        click(named("View"));
        click(named("Reduced motion"));
        List<Temperature> seen = new CopyOnWriteArrayList<>();
        interact(() -> lab().readingProperty()
                .addListener((observable, before, reading) ->
                        seen.add(reading.experiment().temperature())));
        click("#play");
        waitUntil(() -> tau().equals(Temperature.of(0.1)));
        click("#play");
        assertThat(seen).startsWith(Temperature.ARGMAX, Temperature.of(0.01), Temperature.of(0.1));
        assertThat(seen.size()).isLessThanOrEqualTo(4);
    }

    @Test
    void thePathRunsFromZeroToInfinityAndNeverBack() {
        List<Temperature> path = IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> PlayPath.gliding(i / 1000.0))
                .toList();
        assertThat(path.get(0)).isEqualTo(Temperature.ARGMAX);
        assertThat(path.get(1000)).isEqualTo(Temperature.UNIFORM);
        assertThat(path).isSorted().contains(Temperature.of(0.01));
        assertThat(IntStream.rangeClosed(0, 100).mapToObj(i -> PlayPath.stepping(i / 100.0)))
                .isSorted()
                .startsWith(Temperature.ARGMAX)
                .endsWith(Temperature.UNIFORM)
                .contains(Temperature.ONE);
    }

    @Test
    void anotherEditEndsThePlayWithOneStepForEach() {
        click("#play");
        waitUntil(() -> tau().value() > 0.02);
        enter(logitField(0), "2");
        assertThat(node("#play").getAccessibleText()).isEqualTo("Play from 0 to ∞");
        undo();
        assertThat(experiment().logits().get(0)).isEqualTo(1);
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void typingATemperaturePausesThePlay() {
        click("#play");
        waitUntil(() -> tau().value() > 0.02);
        enter(temperatureField(), "3");
        settle();
        assertThat(tau()).isEqualTo(Temperature.of(3));
    }
}
