package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.kernel.Temperature;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories of the end of the axis of p: the wheel over the plot, and the menu that says where it ends. */
class AxisTopStoryTest extends WindowStory {

    private static final double NOTCH = 40;

    /** Four classes at τ = 10, outlined there too: the greatest p is 0.363, so an axis to 0.5 fits. */
    @BeforeEach
    void warm() {
        interact(() -> lab().commit(e -> e.withTemperature(Temperature.of(10)).withReference(Temperature.of(10))));
        settle();
    }

    @Test
    void theWheelOverThePlotZoomsInUpToTheHighestBarAndOutUpToOne() {
        assertThat(text("#axisTop")).isEqualTo("p axis: 0–1");
        wheel(0.7, VerticalDirection.UP);
        assertThat(text("#axisTop")).isEqualTo("p axis: 0–0.5");
        assertThat(figure().getAccessibleText()).endsWith("The axis of p ends at 0.5.");
        wheel(0.7, VerticalDirection.UP);
        assertThat(top()).as("the highest bar stays whole").isEqualTo(AxisTop.at(0.5));
        wheel(0.7, VerticalDirection.DOWN);
        wheel(0.7, VerticalDirection.DOWN);
        assertThat(top()).isEqualTo(AxisTop.ONE);
        assertThat(figure().getAccessibleText()).doesNotContain("axis");
        assertThat(lab().undoableProperty().get()).as("only the temperature").isTrue();
        undo();
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void theWheelOverTheLogitsAndOnALogarithmicAxisChangesNothing() {
        wheel(0.1, VerticalDirection.UP);
        assertThat(top()).isEqualTo(AxisTop.ONE);
        click("#logarithmic");
        wheel(0.7, VerticalDirection.UP);
        assertThat(top()).isEqualTo(AxisTop.ONE);
        assertThat(node("#axisTop").isDisabled()).isTrue();
        click("#linear");
        assertThat(node("#axisTop").isDisabled()).isFalse();
    }

    @Test
    void theMenuOffersWhatHoldsTheBarsAndKeysOpenIt() {
        interact(() -> node("#axisTop").requestFocus());
        hit(KeyCode.DOWN);
        click(named("0–0.5"));
        assertThat(top()).isEqualTo(AxisTop.at(0.5));
        click("#axisTop");
        click(named("fit"));
        assertThat(text("#axisTop")).isEqualTo("p axis: fit");
        hit(KeyCode.END);
        assertThat(figure().getAccessibleText()).endsWith("The axis of p ends at 0.5.");
        hit(KeyCode.HOME);
        assertThat(figure().getAccessibleText()).as("p = 1 at τ = 0").doesNotContain("axis");
    }

    @Test
    void theSweepEndsWhereTheBarsDo() {
        wheel(0.7, VerticalDirection.UP);
        click(named("Sweep"));
        assertThat(text("#axisTop")).isEqualTo("p axis: 0–0.5");
        wheel(0.9, VerticalDirection.DOWN);
        assertThat(top()).as("over the entropy").isEqualTo(AxisTop.at(0.5));
        wheel(0.3, VerticalDirection.DOWN);
        assertThat(text("#axisTop")).isEqualTo("p axis: 0–1");
        wheel(0.3, VerticalDirection.UP);
        wheel(0.3, VerticalDirection.UP);
        assertThat(top()).isEqualTo(AxisTop.at(0.5));
        assertThat(figure().getAccessibleText()).endsWith("The axis of p ends at 0.5.");
    }

    private AxisTop top() {
        return window.bench().settings().look().top();
    }

    /** Turns the wheel by a notch, as on GTK and Windows, at a part of the height of the figure. */
    private void wheel(double part, VerticalDirection direction) {
        Point2D at = figure().localToScene(figure().getWidth() / 2, part * figure().getHeight());
        double notch = direction == VerticalDirection.UP ? NOTCH : -NOTCH;
        interact(() -> Event.fireEvent(
                figure(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        notch,
                        0,
                        notch,
                        NOTCH,
                        NOTCH,
                        HorizontalTextScrollUnits.NONE,
                        0,
                        VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        settle();
    }
}
