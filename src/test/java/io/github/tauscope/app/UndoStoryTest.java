package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.model.Experiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The story of an afternoon at the window, and of taking it all back. */
class UndoStoryTest extends WindowStory {

    private final List<Experiment> states = new ArrayList<>();

    @Test
    void everyEditIsTakenBackStepByStepAndDoneAgain() {
        states.add(experiment());
        step(() -> hit(KeyCode.HOME));
        step(() -> click(centre(slider())));
        step(() -> drag(centre(node(".temperature-slider .thumb")), 120, 0));
        step(() -> enter(temperatureField(), "0.07"));
        step(() -> click(named("τ = 10")));
        step(() -> enter(logitField(0), "ln 0.25"));
        step(() -> enter(labelField(1), "wolf"));
        step(() -> {
            click(logitField(2));
            hit(KeyCode.UP);
        });
        step(() -> hit(KeyCode.CONTROL, KeyCode.D));
        step(() -> hit(KeyCode.CONTROL, KeyCode.M));
        step(() -> hit(KeyCode.ALT, KeyCode.UP));
        step(() -> hit(KeyCode.CONTROL, KeyCode.DELETE));
        step(() -> drag(centre(node(".handle", row(0))), 0, 2 * LogitCell.HEIGHT));
        step(() -> click("#add"));
        step(() -> click("#sort"));
        step(() -> transform("#shift", "-3"));
        step(() -> transform("#scale", "0.5"));
        step(() -> transform("#fromProbabilities", "0.2 0.3 0.5"));
        step(() -> drag(at(figure(), 0.5, 0.2), 0, -25));
        step(() -> {
            click("#examples");
            click(named("A tie"));
        });
        step(() -> hit(KeyCode.DIGIT1));
        step(() -> hit(KeyCode.ALT, KeyCode.R));

        List<Experiment> back = new ArrayList<>(states);
        Collections.reverse(back);
        for (Experiment state : back) {
            assertThat(experiment()).isEqualTo(state);
            hit(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(node("#undo").isDisabled()).isTrue();
        for (Experiment state : states) {
            assertThat(experiment()).isEqualTo(state);
            redo();
        }
        assertThat(node("#redo").isDisabled()).isTrue();
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        hit(KeyCode.END);
        undo();
        enter(logitField(0), "3");
        assertThat(node("#redo").isDisabled()).isTrue();
        undo();
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(node("#undo").isDisabled()).isTrue();
    }

    /** Does an edit, which has to change something. */
    private void step(Runnable edit) {
        edit.run();
        assertThat(experiment()).as("after step " + states.size()).isNotEqualTo(states.get(states.size() - 1));
        states.add(experiment());
    }

    private void transform(String button, String typed) {
        click(button);
        enter(node(".transform-field"), typed);
        hit(KeyCode.ESCAPE);
    }

    private void drag(Point2D from, double x, double y) {
        grab(from);
        hover(from.add(x / 2, y / 2));
        hover(from.add(x, y));
        letGo();
    }
}
