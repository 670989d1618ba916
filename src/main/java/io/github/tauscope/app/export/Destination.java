package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.output.WholeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Window;

/**
 * Asks where to write a file, beginning in the folder of the last one. The system's dialog asks before it replaces a file.
 * We ask only about what it doesn't know: that its answer lacks the ending, and with it is another file; and that a file is
 * write-protected.
 */
public record Destination(Workbench bench, Window owner) {

    /** Returns the file; empty if the person cancels. */
    public Optional<Path> ask(String name) {
        Path suggested = Path.of(bench.settings().folderProperty().get(), name);
        Optional<Path> file =
                bench.fileQuestion().save(owner, title(), suggested).flatMap(answer -> agreed(answer, name));
        file.ifPresent(bench.settings()::rememberFolder);
        return file;
    }

    /** Asks whether to replace what something else has written to a file since it was opened. */
    public boolean replacesWhatOthersWrote(Path file) {
        return consent("export.replace.changed", file);
    }

    private Optional<Path> agreed(Path answer, String name) {
        Path file = ended(answer, name.substring(name.lastIndexOf('.')));
        if (WholeFile.isProtected(file)) {
            return Optional.of(file).filter(asked -> consent("export.replace.protected", asked));
        }
        boolean known = file.equals(answer) || !Files.exists(file);
        return Optional.of(file).filter(asked -> known || consent("export.replace", asked));
    }

    private static Path ended(Path answer, String ending) {
        return answer.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                ? answer
                : answer.resolveSibling(answer.getFileName() + ending);
    }

    private boolean consent(String question, Path file) {
        return Dialogs.consent(owner, title(), bench.text(question, file), bench.text("export.replace.yes"));
    }

    private String title() {
        return bench.text("export.saveAs");
    }
}
