package io.github.tauscope.app;

import io.github.tauscope.app.workbench.SaveQuestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Answers where to save as a test says, once; whoever asks again is told that there is to be no file. */
public final class SaveAnswers implements SaveQuestion {

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
    public Optional<Path> ask(Window owner, String title, Path suggestion) {
        suggested.add(suggestion);
        Optional<Path> answer = Optional.ofNullable(next);
        next = null;
        return answer;
    }
}
