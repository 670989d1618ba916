package io.github.tauscope.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The folder with the states of windows, a {@link KeptState} each.
 *
 * @param path a folder that need not be there yet
 */
public record StateFolder(Path path) {

    /** Names another folder, for tests and those who develop this. */
    public static final String PROPERTY = "tauscope.state";

    /** So many windows that are closed keep their state, some KB each. What is saved nowhere else goes last. */
    private static final int MOST = 100;

    /**
     * Returns where the platform has such states: {@code XDG_STATE_HOME}, {@code Library/Application Support} or
     * {@code LOCALAPPDATA}.
     *
     * @param property gives a system property, or null
     */
    @SuppressWarnings("NullAway") // properties may be absent
    public static StateFolder ofPlatform(Map<String, String> environment, UnaryOperator<String> property) {
        String chosen = property.apply(PROPERTY);
        if (chosen != null) {
            return new StateFolder(Path.of(chosen));
        }
        String system = String.valueOf(property.apply("os.name"));
        Path home = Path.of(String.valueOf(property.apply("user.home")));
        if (system.startsWith("Mac")) {
            return new StateFolder(home.resolve("Library/Application Support/Tauscope"));
        }
        if (system.startsWith("Windows")) {
            return new StateFolder(folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Tauscope"));
        }
        return new StateFolder(folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                .resolve("tauscope"));
    }

    /** The XDG specification has relative paths ignored. */
    private static Path folder(Map<String, String> environment, String variable, Path usual) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(usual);
    }

    /**
     * Takes the state that was written last and that no living window has, or makes a new one. One that needs a file that is
     * gone is left alone, since the file may come back; the new one has a note of it.
     */
    public KeptState takeOver() throws IOException {
        for (Path folder : folders()) {
            Optional<KeptState> found = readable(folder);
            if (found.isPresent()) {
                KeptState state = found.get();
                if (state.state().isPresent()) {
                    return state;
                }
                state.close();
                if (!state.notes().isEmpty()) {
                    return create().withNotes(state.notes());
                }
            }
        }
        return create();
    }

    /**
     * Returns what windows have left that is saved nowhere else, the last one first. Reads a state when it is asked for, and
     * leaves out what can't be read.
     *
     * @param own the state of the window that asks
     */
    public Stream<LeftState> unsaved(KeptState own) throws IOException {
        return unsaved(folders(), own);
    }

    /**
     * Returns the last unsaved state of a session file that is newer than the file.
     *
     * @param own the state of the window that asks
     */
    public Optional<LeftState> laterThan(Path file, KeptState own) throws IOException {
        FileTime saved = Files.getLastModifiedTime(file);
        List<Path> later = folders().stream()
                .takeWhile(folder -> written(folder).compareTo(saved) > 0)
                .toList();
        return unsaved(later, own).filter(state -> state.isOf(file)).findFirst();
    }

    private static Stream<LeftState> unsaved(List<Path> folders, KeptState own) {
        return folders.stream()
                .filter(folder -> !own.isIn(folder) && KeptState.isFree(folder))
                .map(LeftState::read)
                .flatMap(Optional::stream)
                .filter(LeftState::unsaved);
    }

    /** Takes a state for a window; empty if another window has taken or removed it, or it can't be read any more. */
    public static Optional<KeptState> take(LeftState left) {
        Optional<KeptState> taken = Files.isDirectory(left.folder()) ? readable(left.folder()) : Optional.empty();
        return taken.flatMap(KeptState::ifWritten);
    }

    /** Removes a state for good, unless a window has it; returns whether it is gone. */
    public static boolean remove(LeftState left) throws IOException {
        if (Files.notExists(left.folder())) {
            return true; // another window has removed it
        }
        Optional<KeptState> taken = KeptState.lock(left.folder());
        if (taken.isPresent()) {
            taken.get().delete();
        }
        return taken.isPresent();
    }

    /**
     * Removes states if there are too many: the oldest of those that are saved elsewhere, and the oldest of all only if that isn't
     * enough. Reads no more of them than it must.
     *
     * @param own the state of the window that asks
     */
    public void prune(KeptState own) throws IOException {
        List<Path> oldestFirst = new ArrayList<>(folders());
        Collections.reverse(oldestFirst);
        oldestFirst.removeIf(own::isIn);
        int excess = oldestFirst.size() - MOST;
        int saved = remove(oldestFirst, excess, state -> !state.isUnsaved());
        remove(oldestFirst, excess - saved, state -> true);
    }

    /** Removes so many of the first that no window has, and returns how many there were. */
    private static int remove(List<Path> folders, int most, Predicate<KeptState> isUnwanted) throws IOException {
        int removed = 0;
        for (Path folder : folders) {
            Optional<KeptState> found = removed < most ? readable(folder) : Optional.empty();
            if (found.filter(isUnwanted).isPresent()) {
                found.get().delete();
                removed++;
            } else if (found.isPresent()) {
                found.get().close();
            }
        }
        return removed;
    }

    /** Makes a new state. */
    public KeptState create() throws IOException {
        Files.createDirectories(path);
        Optional<KeptState> made = Optional.empty();
        for (int number = 1; made.isEmpty(); number++) {
            made = make(path.resolve("window-" + number));
        }
        return made.get();
    }

    /** Returns a state that is there and free; empty where it can't be read, which says nothing of the others. */
    private static Optional<KeptState> readable(Path folder) {
        try {
            return KeptState.lock(folder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<KeptState> make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return KeptState.lock(folder);
        } catch (FileAlreadyExistsException e) {
            return Files.exists(folder.resolve(KeptState.JOURNAL))
                    ? Optional.empty()
                    : KeptState.lock(folder).flatMap(KeptState::ifUnused); // a window may have died before it wrote
        }
    }

    /** Returns the folders of all states, what was written last first. */
    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> found = Files.list(path)) {
            found.filter(Files::isDirectory).forEach(folders::add);
        }
        folders.sort(Comparator.comparing(StateFolder::written).reversed());
        return folders;
    }

    private static FileTime written(Path folder) {
        try {
            return Files.getLastModifiedTime(folder.resolve(KeptState.JOURNAL));
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
