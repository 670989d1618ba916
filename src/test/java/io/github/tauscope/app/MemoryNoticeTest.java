package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.Background;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryNoticeTest extends WindowStory {

    private final List<Throwable> others = new ArrayList<>();
    private final Background<String> background = new Background<>("large");

    @BeforeEach
    void listen() {
        interact(() -> Thread.currentThread()
                .setUncaughtExceptionHandler(new MemoryNotice(
                        window.stage(), window.bench().messages(), (thread, thrown) -> others.add(thrown))));
    }

    @Test
    void whatIsTooLargeForTheBackgroundIsSaidAndTheWindowGoesOn() {
        interact(() -> background.ask(
                progress -> {
                    throw new OutOfMemoryError();
                },
                result -> {}));
        waitUntil(() -> Window.getWindows().size() == 2);
        assertThat(background.progressProperty().get()).isEqualTo(Background.IDLE);
        assertThat(named(window.bench().text("memory.short")).isVisible()).isTrue();
        click(named(ButtonType.CLOSE.getText()));
        assertThat(Window.getWindows()).hasSize(1);
        open("tie");
        assertThat(experiment()).isEqualTo(window.example("tie"));
    }

    @Test
    void whatFailsAgainAndAgainIsSaidOnce() {
        for (int pulse = 0; pulse < 3; pulse++) {
            Platform.runLater(() -> {
                throw new OutOfMemoryError();
            });
        }
        settle();
        assertThat(Window.getWindows()).hasSize(2);
    }

    @Test
    void anythingElseIsPassedOn() {
        IllegalStateException fault = new IllegalStateException();
        Platform.runLater(() -> {
            throw fault;
        });
        settle();
        assertThat(others).containsExactly(fault);
        assertThat(Window.getWindows()).hasSize(1);
    }
}
