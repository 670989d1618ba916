package io.github.tauscope.app.workbench;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks for files, by default in the system's own dialogs. */
public interface FileQuestion {

    /** Returns the file to write, and has asked whether to replace an existing one; empty if the person cancels. */
    Optional<Path> save(Window owner, String title, Path suggested);

    /** Returns the file to open; empty if the person cancels. */
    Optional<Path> open(Window owner, String title, Path folder);
}
