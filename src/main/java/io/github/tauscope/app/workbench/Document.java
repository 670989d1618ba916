package io.github.tauscope.app.workbench;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.session.FileStamp;
import io.github.tauscope.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The session file that the window shows. What is opened after it belongs to no file until it is saved, so that no other
 * session is overwritten; undoing that shows the file again.
 */
public final class Document {

    private record Shown(Path file, Experiment origin, @Nullable Session saved, Optional<FileStamp> stamp) {}

    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();

    /**
     * Takes the file.
     *
     * @param origin what the experiment was opened as
     * @param saved what is in the file; null if that is not known
     */
    public void show(Path file, Experiment origin, @Nullable Session saved) {
        Path whole = file.toAbsolutePath(); // another process may go on with it
        shown.set(new Shown(whole, origin, saved, FileStamp.of(whole)));
    }

    /**
     * Takes a file of which it is known how it was when the experiment was read from it or saved to it.
     *
     * @param origin what the experiment was opened as
     * @param saved what is in the file; null if that is not known
     */
    public void resume(Path file, Experiment origin, @Nullable Session saved, FileStamp stamp) {
        shown.set(new Shown(file, origin, saved, Optional.of(stamp)));
    }

    /** Shows no file: what is there is not saved anywhere. */
    public void leave() {
        shown.set(null);
    }

    /** Returns what tells of a change. */
    public Observable changes() {
        return shown;
    }

    /** Returns the file of what was opened as an experiment; empty for none. */
    public Optional<Path> file(Experiment origin) {
        Shown now = shown.get();
        return now != null && isSame(now.origin, origin) ? Optional.of(now.file) : Optional.empty();
    }

    /** Returns what tells when the file was last read or written; empty for no file, or if that isn't known. */
    public Optional<FileStamp> stamp(Experiment origin) {
        Shown now = shown.get();
        return now != null && isSame(now.origin, origin) ? now.stamp : Optional.empty();
    }

    /** Returns whether something else has written to the file since it was opened or saved. */
    public boolean isWrittenByOthers() {
        Shown now = shown.get();
        return now != null
                && FileStamp.of(now.file)
                        .filter(stamp -> !now.stamp.equals(Optional.of(stamp)))
                        .isPresent();
    }

    /** Returns whether the file has all of a session. */
    public boolean hasSaved(Session session) {
        Shown now = shown.get();
        return now != null && now.saved != null && now.saved.hasContentOf(session);
    }

    /** To go to another row of a set is not to open something else. */
    private static boolean isSame(Experiment origin, Experiment other) {
        RowPlace place = origin.place();
        RowPlace otherPlace = other.place();
        if (place == null || otherPlace == null) {
            return origin.equals(other);
        }
        return place.set().equals(otherPlace.set());
    }
}
