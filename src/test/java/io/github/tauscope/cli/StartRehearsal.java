package io.github.tauscope.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Does what people do first, in one process: commands, then the window with each of its tabs. {@code -Pdist} runs it with
 * {@code -XX:DumpLoadedClassList} to learn which classes a start needs, and puts them into the archive of the image.
 */
public final class StartRehearsal {

    private static final List<String> COMMANDS = List.of(
            "--version",
            "table --help",
            "table --logits 1,5,7,10 --temperature 0.1,1,inf",
            "table --logits 1,5,7,10 --format csv",
            "table --logits 1,5,7,10 --format json",
            "check --logits 2,5,8 --temperature 5 --claim 0.0466,0.2369,0.7165",
            "examples");

    /** The pulses that a tab is shown for: more than its layout takes. */
    private static final int PULSES = 10;

    private static final long PATIENCE = 60_000; // ms

    private StartRehearsal() {}

    /** Runs all commands, then opens the window, shows each tab and closes it. */
    public static void main(String[] args) {
        Console console = new Console(Writer.nullWriter(), Console.ofProcess().err(), () -> false);
        for (String command : COMMANDS) {
            Main.run(console, Utf8Arguments.of(command.split(" ")));
        }
        Thread visitor = new Thread(StartRehearsal::visit, "visitor");
        visitor.setDaemon(true);
        visitor.setUncaughtExceptionHandler((thread, problem) -> fail(problem));
        visitor.start();
        System.exit(Main.run(console));
    }

    private static void fail(Throwable problem) {
        problem.printStackTrace();
        Runtime.getRuntime().halt(1); // the window is open, and an exit would wait for it
    }

    /** Returns the tabs of the window; empty before they are there. */
    private static Optional<TabPane> tabs() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(".tab-pane"))
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .findFirst();
    }

    private static void visit() {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.MILLISECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(
                            PATIENCE, StartRehearsal::tabs)
                    .isPresent());
            TabPane tabs = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, StartRehearsal::tabs)
                    .orElseThrow();
            for (Tab tab : tabs.getTabs()) {
                WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE, () -> tabs.getSelectionModel().select(tab));
                WaitForAsyncUtils.waitForFxEvents(PULSES);
            }
            WaitForAsyncUtils.waitForAsyncFx(
                    PATIENCE, () -> tabs.getScene().getWindow().hide());
        } catch (TimeoutException e) {
            throw new IllegalStateException("no window came up", e);
        }
    }
}
