package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Temperature;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** Stories of the bar above the figures: the outline and the axis. */
class FigureBarTest extends WindowStory {

    @Test
    void theOutlineTakesThePresentTemperatureAndGoesBackToOne() {
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.of(0.5))));
        click("#outline");
        click(named("Outline the present temperature"));
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
