package io.github.tauscope.app.workbench;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where to write a file, and whether to replace an existing one. */
public interface SaveQuestion {

    /** Returns the file; empty if the person cancels. */
    Optional<Path> ask(Window owner, String title, Path suggested);
}
