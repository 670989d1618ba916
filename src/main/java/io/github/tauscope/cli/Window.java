package io.github.tauscope.cli;

import io.github.tauscope.app.TauscopeApp;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Opens the window, or says in one sentence why there can be none. */
final class Window {

    /** Held here, or the collector could take them and their filters. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private static final Logger PREFERENCES_LOG = Logger.getLogger("java.util.prefs");

    private Window() {}

    /**
     * Opens the window and returns the exit status when it is closed.
     *
     * @param experiment what it opens on; nothing for the first example
     * @throws NoWindowException where none can be opened
     */
    static int open(Optional<Experiment> experiment) {
        hush();
        try {
            TauscopeApp.run(experiment);
            return ExitCode.OK;
        } catch (RuntimeException e) {
            Message reason = whyNoWindow(e);
            throw reason == null ? e : new NoWindowException(reason, e);
        }
    }

    /**
     * Drops three messages that are no concern of the person's: java -jar puts JavaFX on the class path, which works; the
     * first start makes a folder for settings; and JavaFX 21 uses what newer JDKs warn of. A filter sits on one logger; those
     * below it, such as javafx.css, don't pass through it.
     */
    static void hush() {
        drop(JAVAFX_LOG, "Unsupported JavaFX configuration");
        drop(PREFERENCES_LOG, "Created user preferences directory");
        dropUnsafeWarning();
    }

    /**
     * As {@code --sun-misc-unsafe-memory-access=allow} does, which a jar can't ask for and JDK 17 doesn't know. The JDK warns
     * once, so it is told that it has; a JDK without that field gives its warning, or has none.
     */
    private static void dropUnsafeWarning() {
        try {
            Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
            warned.setAccessible(true);
            warned.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return;
        }
    }

    private static void drop(Logger log, String beginning) {
        log.setFilter(message -> !String.valueOf(message.getMessage()).startsWith(beginning));
    }

    /**
     * Tells a toolkit that can't start from a fault of ours. The toolkit's own exceptions come as they are; what the window
     * throws comes wrapped.
     */
    private static @Nullable Message whyNoWindow(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnsupportedOperationException && message.contains("DISPLAY")) {
            String display = System.getenv("DISPLAY");
            return display == null ? Message.of("cli.display.none") : Message.of("cli.display", display);
        }
        if (e instanceof UnsupportedOperationException && message.contains("GTK")) {
            return Message.of("cli.gtk");
        }
        boolean toolkit = e instanceof UnsupportedOperationException
                || message.equals("No toolkit found")
                || e.getCause() instanceof LinkageError;
        return toolkit ? Message.of("cli.window", message) : null;
    }
}
