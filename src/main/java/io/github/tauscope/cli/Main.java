package io.github.tauscope.cli;

import io.github.tauscope.session.Start;

/** Starts the program: the window, or a command. Not an {@code Application}, or {@code java -jar} would refuse it. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), Utf8Arguments.of(args)));
    }

    /** Runs the command and returns the exit status. */
    static int run(Console console, String... args) {
        return args.length == 0 ? openWindow(console) : execute(console, args);
    }

    /** Opens the window without picocli, which would read the options of all commands first. */
    private static int openWindow(Console console) {
        try {
            return Window.open(Start.NONE);
        } catch (RuntimeException e) {
            return new ErrorLine(console.err()).report("tauscope", e);
        } catch (Error e) {
            return new ErrorLine(console.err()).fault("tauscope", e);
        }
    }

    private static int execute(Console console, String... args) {
        try {
            return Commands.run(console, args);
        } catch (RuntimeException | Error e) {
            return new ErrorLine(console.err()).fault("tauscope", e);
        } finally {
            console.err().flush();
        }
    }
}
