package io.github.tauscope.session;

import io.github.tauscope.model.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The state that a window left when it ended, as people know it again.
 *
 * @param folder where it is kept
 * @param written when it last changed
 * @param file the session file that it is of; empty for none
 * @param unsaved whether it has what is nowhere else
 * @param labels those of its first classes
 * @param classes how many it has
 */
public record LeftState(
        Path folder, Instant written, Optional<Path> file, boolean unsaved, List<String> labels, int classes) {

    private static final int LABELS = 3;

    public LeftState {
        labels = List.copyOf(labels);
    }

    /** Reads a folder, without locking it; empty where it has no state that can be read now. */
    static Optional<LeftState> read(Path folder) {
        Path journal = folder.resolve(KeptState.JOURNAL);
        try {
            Instant written = Files.getLastModifiedTime(journal).toInstant();
            return new JournalReader().read(journal).map(state -> of(folder, written, state));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static LeftState of(Path folder, Instant written, WindowState state) {
        Experiment shown = state.history().present().experiment();
        List<String> first = shown.labels().subList(0, Math.min(LABELS, shown.size()));
        return new LeftState(folder, written, state.file(), state.isUnsaved(), first, shown.size());
    }

    boolean isOf(Path other) {
        try {
            return file.isPresent() && Files.isSameFile(file.get(), other);
        } catch (IOException e) {
            return false; // one of them is gone
        }
    }
}
