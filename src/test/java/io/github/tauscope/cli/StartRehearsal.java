package io.github.tauscope.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
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
        Console console = new Console(Writer.nullWriter(), new PrintWriter(System.err, true), () -> false);
        for (String command : COMMANDS) {
            Main.run(console, command.split(" "));
        }
        Thread visitor = new Thread(StartRehearsal::visit, "visitor");
        visitor.setDaemon(true);
        visitor.start();
        System.exit(Main.run(console));
    }

    private static void visit() {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.MILLISECONDS, () -> !Window.getWindows().isEmpty());
            Window window = Window.getWindows().get(0);
            TabPane tabs = (TabPane) window.getScene().getRoot().lookup(".tab-pane");
            for (Tab tab : tabs.getTabs()) {
                WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE, () -> tabs.getSelectionModel().select(tab));
                WaitForAsyncUtils.waitForFxEvents(PULSES);
            }
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, window::hide);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no window came up", e);
        }
    }
}
