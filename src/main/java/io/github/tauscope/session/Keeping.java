package io.github.tauscope.session;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.MessageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** How the rows that an experiment is from are written: put in if they are few, or named by their file. For one thread. */
final class Keeping {

    /** 128 KiB of numbers: those of the example that has rows. */
    private static final int MOST_IN_SESSION = 16_384;

    private static final int MOST_IN_LINK = 1024;

    /** What is written once and never again may be larger. */
    private static final int MOST_IN_JOURNAL = 1_000_000;

    private final int most;
    private final boolean namesFiles;
    private final @Nullable Path folder;

    /** A set is asked about with each edit, and never changes. */
    private final Map<RowSet, Boolean> small = new WeakHashMap<>();

    private final Map<RowSet, Optional<FileMark>> marks = new WeakHashMap<>();

    private Keeping(int most, boolean namesFiles, @Nullable Path folder) {
        this.most = most;
        this.namesFiles = namesFiles;
        this.folder = folder;
    }

    /** Files in the folder of the session or below it are named as seen from there, so both can be moved. */
    static Keeping inSession(Path file) {
        return new Keeping(MOST_IN_SESSION, true, file.toAbsolutePath().getParent());
    }

    /** A link goes to other machines, so it names no files. */
    static Keeping inLink() {
        return new Keeping(MOST_IN_LINK, false, null);
    }

    static Keeping inJournal() {
        return new Keeping(MOST_IN_JOURNAL, true, null);
    }

    /** Returns whether the rows around one are kept, and not it alone. */
    boolean keeps(RowPlace place) {
        return isNamed(place.set()) || isPutIn(place.set());
    }

    boolean isNamed(RowSet set) {
        return namesFiles && !set.source().file().isEmpty();
    }

    boolean isPutIn(RowSet set) {
        return small.computeIfAbsent(set, this::isSmall);
    }

    private boolean isSmall(RowSet set) {
        try {
            long numbers = 0;
            for (int i = 0; i < set.size() && numbers <= most; i++) {
                numbers += set.row(i).logits().size();
            }
            return numbers <= most;
        } catch (InvalidLogitsException | MessageException e) {
            return false; // a row that can't be read can't be put in either
        }
    }

    String nameOf(RowSet set) {
        Path file = Path.of(set.source().file()).toAbsolutePath().normalize();
        return folder != null && file.startsWith(folder)
                ? folder.relativize(file).toString()
                : file.toString();
    }

    /** Returns the mark of the file of a set; empty if it is no longer there. */
    Optional<FileMark> markOf(RowSet set) {
        return marks.computeIfAbsent(set, asked -> {
            try {
                return Optional.of(FileMark.of(Path.of(asked.source().file())));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
