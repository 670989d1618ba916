package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FileQuestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Answers where to save and what to open as a test says, once; whoever asks again is told that there is no file. */
public final class SaveAnswers implements FileQuestion {

    private final List<Path> suggested = new ArrayList<>();
    private @Nullable Path next;

    /** Says the next answer. */
    public void answer(Path file) {
        next = file;
    }

    /** Returns what was suggested so far. */
    public List<Path> suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> save(Window owner, String title, Path suggestion) {
        suggested.add(suggestion);
        return answer();
    }

    @Override
    public Optional<Path> open(Window owner, String title, Path folder) {
        return answer();
    }

    private Optional<Path> answer() {
        Optional<Path> answer = Optional.ofNullable(next);
        next = null;
        return answer;
    }
}
