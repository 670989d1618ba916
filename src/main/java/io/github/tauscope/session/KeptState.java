package io.github.tauscope.session;

import io.github.tauscope.text.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The state of one window in its folder, locked for as long as the window lives. The system unlocks it when the process dies. */
public final class KeptState implements Closeable {

    static final String JOURNAL = "journal";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;
    private final Journal journal;
    private final Optional<WindowState> state;
    private final List<Message> notes;
    private final boolean isOutdated;

    private KeptState(
            Path folder, FileChannel lock, Optional<WindowState> state, List<Message> notes, boolean isOutdated) {
        this.folder = folder;
        this.lock = lock;
        this.state = state;
        this.notes = notes;
        this.isOutdated = isOutdated;
        this.journal = new Journal(folder.resolve(JOURNAL));
    }

    /** Locks a folder and reads its state; empty if a living window has it. */
    static Optional<KeptState> lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            return Optional.empty();
        }
        Path journal = folder.resolve(JOURNAL);
        JournalReader reader = new JournalReader();
        try {
            Optional<WindowState> state = Files.isRegularFile(journal) ? reader.read(journal) : Optional.empty();
            boolean isOutdated = state.filter(WindowState::isOutdated).isPresent();
            return Optional.of(new KeptState(folder, channel, state, reader.notes(), isOutdated));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns this if nothing was ever written; otherwise lets others have it. */
    Optional<KeptState> ifUnused() {
        return keptIf(Files.notExists(folder.resolve(JOURNAL)));
    }

    /** Returns this if it has a state; otherwise lets others have it. */
    Optional<KeptState> ifWritten() {
        return keptIf(state.isPresent());
    }

    private Optional<KeptState> keptIf(boolean isKept) {
        if (isKept) {
            return Optional.of(this);
        }
        try {
            close();
        } catch (IOException e) {
            return Optional.empty(); // it is unlocked when the process ends
        }
        return Optional.empty();
    }

    /**
     * Returns whether no living window has a folder. Not for one that this process has: to close a file unlocks it for all of the
     * process.
     */
    static boolean isFree(Path folder) {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return isFree(channel);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another window of this process
        }
    }

    /** Returns whether it is kept there. */
    boolean isIn(Path other) {
        return folder.equals(other);
    }

    /** Returns the state as it was found; empty for a new one. */
    public Optional<WindowState> state() {
        return state;
    }

    /** Returns whether it has what is nowhere else, or may have: what can't be read now may be readable again. */
    boolean isUnsaved() {
        return state.map(WindowState::isUnsaved).orElseGet(() -> Files.exists(folder.resolve(JOURNAL)));
    }

    /** Returns whether something else had written to its session file when it was taken. */
    public boolean isOutdated() {
        return isOutdated;
    }

    /** Returns the same with other notes. */
    KeptState withNotes(List<Message> changed) {
        return new KeptState(folder, lock, state, changed, isOutdated);
    }

    /** Returns what of it could not be opened again, or of a state that it replaces. */
    public List<Message> notes() {
        return notes;
    }

    /**
     * Writes what has changed since the last time. For one thread.
     *
     * @throws IOException if that fails
     * @throws io.github.tauscope.output.OutputException as well
     */
    public void write(WindowState changed) throws IOException {
        journal.write(changed);
    }

    /**
     * Writes a last time, while the process ends. For the same thread.
     *
     * @throws IOException if that fails
     */
    public void writeLast(WindowState changed) throws IOException {
        journal.writeLast(changed);
    }

    /** Lets another window have it. */
    @Override
    public void close() throws IOException {
        journal.close();
        lock.close();
    }

    /** Removes it. */
    public void delete() throws IOException {
        journal.close();
        Files.deleteIfExists(folder.resolve(JOURNAL));
        Files.deleteIfExists(folder.resolve(LOCK));
        lock.close();
        Files.deleteIfExists(folder);
    }
}
