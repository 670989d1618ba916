package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Temperature;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Stories of the bar above the figures: the outline and the axis. */
class FigureBarTest extends WindowStory {

    @Test
    void theOutlineTakesThePresentTemperatureAndGoesBackToOne() {
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.of(0.5))));
        click("#outline");
        click(named("Outline current temperature"));
        assertThat(experiment().reference()).isEqualTo(Temperature.of(0.5));
        assertThat(text("#outline")).isEqualTo("outline: τ = 0.5");
        assertThat(text(".temperature-slider .word")).isEqualTo("τ = 0.5, as outlined");

        click("#outline");
        click(named("Outline τ = 1"));
        assertThat(experiment().reference()).isEqualTo(Temperature.ONE);
        undo();
        assertThat(experiment().reference()).isEqualTo(Temperature.of(0.5));
    }

    @Test
    void anOutlinedTemperatureTakesThePlaceOfA() {
        hit(KeyCode.CONTROL, KeyCode.P);
        assertThat(text("#outline")).isEqualTo("outline: A");
        click("#outline");
        click(named("Outline τ = 1"));
        assertThat(text("#outline")).isEqualTo("outline: τ = 1");
        assertThat(experiment().baseline()).isNull();
        undo();
        assertThat(experiment().baseline()).isNotNull();
    }

    @Test
    void eachTabHasTheControlsThatItHasAUseFor() {
        assertThat(node("#outline").isVisible() && node("#axis").isVisible()).isTrue();
        click(named("Sweep"));
        assertThat(node("#outline").isVisible()).isFalse();
        assertThat(node("#axis").isVisible() && node("#bar").isVisible()).isTrue();
        hit(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(node("#bar").isVisible()).isFalse();
    }

    @Test
    void oneAxisIsAlwaysChosen() {
        for (String pill : new String[] {"#logarithmic", "#linear", "#linear", "#logarithmic"}) {
            click(pill);
            boolean logarithmic =
                    window.bench().settings().logarithmicProperty().get();
            assertThat(this.<ToggleButton>node("#logarithmic").isSelected()).isEqualTo(logarithmic);
            assertThat(this.<ToggleButton>node("#linear").isSelected()).isEqualTo(!logarithmic);
            assertThat(logarithmic).isEqualTo(pill.equals("#logarithmic"));
        }
    }
}
