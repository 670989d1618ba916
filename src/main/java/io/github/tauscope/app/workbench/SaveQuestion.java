package io.github.tauscope.app.workbench;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where to write a file, and, where one is there that is to be replaced, whether to. */
public interface SaveQuestion {

    /** Returns the answer, or nothing where there is to be no file. */
    Optional<Path> ask(Window owner, String title, Path suggested);
}
