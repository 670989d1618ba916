package io.github.tauscope.cli;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Locale;

/** Tells a person at a terminal how far a command is, in one line that disappears in the end; elsewhere nothing. */
final class ProgressLine implements Progress, AutoCloseable {

    private final Console console;
    private final String key;
    private final boolean isWatched;
    private final Messages words = Messages.of(Locale.getDefault());
    private String shown = "";

    /**
     * Begins with nothing shown.
     *
     * @param key of a sentence that takes the percentage
     */
    ProgressLine(Console console, String key) {
        this.console = console;
        this.key = key;
        this.isWatched = console.terminal().getAsBoolean();
    }

    @Override
    public void report(double part) {
        if (isWatched) {
            show(words.text(key, NumberText.percent(part, 0)));
        }
    }

    @Override
    public void close() {
        if (!shown.isEmpty()) {
            show(" ".repeat(shown.length()));
            show("");
        }
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            console.err().print(line + "\r");
            console.err().flush();
            shown = line;
        }
    }
}
