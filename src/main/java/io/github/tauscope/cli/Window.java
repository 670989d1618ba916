package io.github.tauscope.cli;

import io.github.tauscope.app.LessonStart;
import io.github.tauscope.app.TauscopeApp;
import io.github.tauscope.session.Start;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.text.Message;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Opens the window, or says in one sentence why it can't. */
final class Window {

    /** Held here, because the log manager holds loggers, and so their filters, only weakly. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private static final Logger PREFERENCES_LOG = Logger.getLogger("java.util.prefs");

    private Window() {}

    /**
     * Opens the window and returns the exit status when it is closed.
     *
     * @throws NoWindowException if no window can be opened
     */
    static int open(Start start) {
        return open(start, Optional.empty());
    }

    /** Opens the window with a lesson, if there is one. */
    static int open(Start start, Optional<LessonStart> lesson) {
        hush();
        ErrorLine errors = new ErrorLine(Console.ofProcess().err());
        Thread.setDefaultUncaughtExceptionHandler(new WindowFaults(errors));
        try {
            TauscopeApp.run(start, lesson, StateFolder.ofPlatform(System.getenv(), System::getProperty));
            return ExitCode.OK;
        } catch (RuntimeException e) {
            Message reason = whyNoWindow(e);
            throw reason == null ? e : new NoWindowException(reason, e);
        }
    }

    /**
     * Drops three messages that are of no use to people: java -jar puts JavaFX on the class path, which works; the first start
     * makes a folder for settings; and JavaFX 21 uses a class that newer JDKs warn about. A filter applies to one logger, not to
     * those below it, such as javafx.css.
     */
    static void hush() {
        drop(JAVAFX_LOG, "Unsupported JavaFX configuration");
        drop(PREFERENCES_LOG, "Created user preferences directory");
        dropUnsafeWarning();
    }

    /**
     * Has the effect of {@code --sun-misc-unsafe-memory-access=allow}, an option that a jar can't set and JDK 17 doesn't know.
     * The JDK warns once, so this marks the warning as given. A JDK without the field prints its warning, or has none.
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
     * Distinguishes a toolkit that can't start from a bug. Exceptions of the toolkit arrive unwrapped, those of the window
     * wrapped.
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
