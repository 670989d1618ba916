package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.text.Messages;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Says that the memory was too small for something, and lets the window go on. For the JavaFX thread. */
final class MemoryNotice implements Thread.UncaughtExceptionHandler {

    private final Window owner;
    private final Messages words;
    private final Thread.UncaughtExceptionHandler others;
    private @Nullable Dialog<ButtonType> shown;

    /** Takes who hears of everything else that is thrown. */
    MemoryNotice(Window owner, Messages words, Thread.UncaughtExceptionHandler others) {
        this.owner = owner;
        this.words = words;
        this.others = others;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            Platform.runLater(this::show); // no dialog may open while a window is laid out
        } else {
            others.uncaughtException(thread, thrown);
        }
    }

    /** What fails at each pulse is told once. */
    private void show() {
        if (shown == null || !shown.isShowing()) {
            shown = Dialogs.sentence(owner, words.text("memory.title"), words.text("memory.short"));
            shown.show();
        }
    }
}
