package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Temperature;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Stories of the temperature's keys, which work wherever no text is typed, and of undo where one is. */
class KeyboardTest extends WindowStory {

    @Test
    void theTemperatureHasTheFocusFromTheBeginning() {
        assertThat(slider().isFocused()).isTrue();
    }

    @Test
    void homeEndAndOneGoToZeroInfinityAndOneExactly() {
        hit(KeyCode.HOME);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        hit(KeyCode.END);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        hit(KeyCode.DIGIT1);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        hit(KeyCode.END);
        hit(KeyCode.NUMPAD1);
        assertThat(tau()).isEqualTo(Temperature.ONE);
    }

    @Test
    void arrowsStepATenthOfADecadeAndWithShiftAHundredth() {
        hit(KeyCode.RIGHT);
        assertThat(tau()).isEqualTo(Temperature.of(1.26));
        hit(KeyCode.LEFT);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        hit(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(tau()).isEqualTo(Temperature.of(1.02));
        hit(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(tau().value()).isBetween(0.99, 1.0);
        hit(KeyCode.DIGIT1);
        hit(KeyCode.UP);
        assertThat(tau()).isEqualTo(Temperature.of(1.26));
        hit(KeyCode.DOWN);
        assertThat(tau()).isEqualTo(Temperature.ONE);
    }

    @Test
    void pageKeysStepADecade() {
        hit(KeyCode.PAGE_UP);
        assertThat(tau()).isEqualTo(Temperature.of(10));
        hit(KeyCode.PAGE_DOWN);
        hit(KeyCode.PAGE_DOWN);
        assertThat(tau()).isEqualTo(Temperature.of(0.1));
    }

    @Test
    void stepsStopAtTheEndsOfTheTrackBeforeTheyReachTheLimits() {
        hit(KeyCode.HOME);
        hit(KeyCode.LEFT);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        hit(KeyCode.RIGHT);
        assertThat(tau()).isEqualTo(Temperature.of(0.01));
        hit(KeyCode.LEFT);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        hit(KeyCode.END);
        hit(KeyCode.PAGE_UP);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        hit(KeyCode.PAGE_DOWN);
        assertThat(tau()).isEqualTo(Temperature.of(10_000));
    }

    @Test
    void aHeldKeyIsOneUndoStep() {
        holdRepeating(KeyCode.RIGHT, 10);
        assertThat(tau()).isEqualTo(Temperature.of(10));
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
        hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.of(10));
    }

    @Test
    void twoStrokesAreTwoUndoSteps() {
        hit(KeyCode.RIGHT);
        hit(KeyCode.RIGHT);
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.of(1.26));
    }

    @Test
    void controlYRedoesToo() {
        hit(KeyCode.END);
        hit(KeyCode.CONTROL, KeyCode.Z);
        hit(KeyCode.CONTROL, KeyCode.Y);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void keysReachTheTemperatureAfterAClickOnTheFigure() {
        click(logitField(0));
        click(at(figure(), 0.5, 0.9));
        theTemperatureTakesKeys();
    }

    @Test
    void keysReachTheTemperatureAfterAClickOnAButton() {
        click("#theme");
        theTemperatureTakesKeys();
    }

    @Test
    void keysReachTheTemperatureAfterAClickOnAnExamplesTemperature() {
        click(named("τ = 10"));
        theTemperatureTakesKeys();
    }

    @Test
    void keysReachTheTemperatureAfterAUnitIsChosen() {
        click("#beta");
        theTemperatureTakesKeys();
    }

    @Test
    void keysReachTheTemperatureAfterAClickOnTheTab() {
        click(node(".figures .tab"));
        theTemperatureTakesKeys();
    }

    @Test
    void keysReachTheTemperatureAfterAClickOnAProbabilityInTheList() {
        click(node(".probability", row(1)));
        theTemperatureTakesKeys();
    }

    @Test
    void keysReachTheTemperatureAfterAnExampleIsChosen() {
        click("#examples");
        click(named("A tie"));
        theTemperatureTakesKeys();
    }

    @Test
    void controlTabTurnsTheTabsWhereverTheFocusIs() {
        hit(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(shownTab()).as("from the slider").isEqualTo(1);
        assertThat(focused()).isSameAs(slider());
        hit(KeyCode.END);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        click(logitField(0));
        hit(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(shownTab()).as("from a logit").isEqualTo(2);
        assertThat(focused()).isSameAs(logitField(0));
        click(temperatureField());
        hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(shownTab()).as("back from the temperature").isEqualTo(1);
        click("#max");
        hit(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(shownTab()).as("from a field of the tab itself").isEqualTo(2);
        hit(KeyCode.HOME);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        click("#theme");
        hit(KeyCode.CONTROL, KeyCode.PAGE_UP);
        hit(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(shownTab()).as("from a button").isZero();
        hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(shownTab()).as("round to the last").isEqualTo(5);
        hit(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(shownTab()).as("and to the first").isZero();
    }

    private int shownTab() {
        return this.<TabPane>node(".figures").getSelectionModel().getSelectedIndex();
    }

    private void theTemperatureTakesKeys() {
        hit(KeyCode.END);
        assertThat(tau()).as("End").isEqualTo(Temperature.UNIFORM);
        hit(KeyCode.DIGIT1);
        assertThat(tau()).as("1").isEqualTo(Temperature.ONE);
        hit(KeyCode.RIGHT);
        assertThat(tau()).as("→").isEqualTo(Temperature.of(1.26));
        hit(KeyCode.LEFT);
        assertThat(tau()).as("←").isEqualTo(Temperature.ONE);
        hit(KeyCode.PAGE_UP);
        assertThat(tau()).as("Page Up").isEqualTo(Temperature.of(10));
        hit(KeyCode.HOME);
        assertThat(tau()).as("Home").isEqualTo(Temperature.ARGMAX);
    }

    @Test
    void keysOfTheTemperatureAreTextInAField() {
        click(labelField(0));
        hit(KeyCode.END);
        type("1");
        hit(KeyCode.HOME);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(labelField(0).getText()).isEqualTo("cat1");
    }

    @Test
    void inAFieldThatIsNotEditedControlZUndoesTheLab() {
        hit(KeyCode.END);
        click(logitField(0));
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void inAnEditedFieldControlZUndoesTheText() {
        hit(KeyCode.END);
        retype(logitField(0), "5");
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        assertThat(logitField(0).getText()).isEqualTo("1");
    }

    @Test
    void afterATransformControlZTakesItBack() {
        click("#shift");
        enter(node(".transform-field"), "3");
        assertThat(experiment().logits().get(0)).isEqualTo(4);
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(experiment().logits().get(0)).isEqualTo(1);
    }
}
