package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Window;

/**
 * Asks where to write a file, beginning in the folder of the last one. The system's dialog asks before it replaces a file.
 * We ask only if its answer lacks the ending: with the ending it is another file.
 */
record Destination(Workbench bench, Window owner) {

    /** Returns the file; empty if the person cancels. */
    Optional<Path> ask(String name) {
        Path suggested = Path.of(bench.settings().folderProperty().get(), name);
        Optional<Path> file =
                bench.saveQuestion().ask(owner, title(), suggested).flatMap(answer -> ended(answer, name));
        file.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .ifPresent(folder -> bench.settings().folderProperty().set(folder.toString()));
        return file;
    }

    private Optional<Path> ended(Path answer, String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        if (answer.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(answer);
        }
        Path ended = answer.resolveSibling(answer.getFileName() + ending);
        return !Files.exists(ended) || mayReplace(ended) ? Optional.of(ended) : Optional.empty();
    }

    private boolean mayReplace(Path file) {
        return Dialogs.consent(owner, title(), bench.text("export.replace", file), bench.text("export.replace.yes"));
    }

    private String title() {
        return bench.text("export.saveAs");
    }
}
