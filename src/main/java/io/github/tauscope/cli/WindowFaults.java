package io.github.tauscope.cli;

/** Reports in a line what the window throws and nobody catches, as a command does. */
final class WindowFaults implements Thread.UncaughtExceptionHandler {

    private final ErrorLine errors;

    WindowFaults(ErrorLine errors) {
        this.errors = errors;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (!isEnding()) {
            errors.fault(TauscopeCommand.NAME, thrown);
        }
    }

    /** When the process is told to end, the toolkit ends before its own thread, which then throws. */
    private static boolean isEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true; // as the JDK answers then
        }
    }
}
