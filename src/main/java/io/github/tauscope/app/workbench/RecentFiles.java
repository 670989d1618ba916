package io.github.tauscope.app.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that were opened or saved last. Immutable.
 *
 * @param files the last one first
 */
public record RecentFiles(List<Path> files) {

    public static final RecentFiles NONE = new RecentFiles(List.of());

    private static final int MOST = 8;

    /** {@link java.util.prefs.Preferences} take no longer text. */
    private static final int MOST_LETTERS = 8192;

    private static final String SEPARATOR = "\n";

    /** Forgets the oldest if there are too many, or too long ones. */
    public RecentFiles {
        List<Path> kept = files.stream()
                .filter(file -> !file.toString().contains(SEPARATOR))
                .limit(MOST)
                .toList();
        while (text(kept).length() > MOST_LETTERS) {
            kept = kept.subList(0, kept.size() - 1);
        }
        files = List.copyOf(kept);
    }

    /**
     * Reads what {@link #toString} returns.
     *
     * @throws java.nio.file.InvalidPathException if it is something else
     */
    static RecentFiles parse(String text) {
        return new RecentFiles(text.lines().map(Path::of).toList());
    }

    RecentFiles with(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return new RecentFiles(
                Stream.concat(Stream.of(whole), without(whole).files.stream()).toList());
    }

    RecentFiles without(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return new RecentFiles(
                files.stream().filter(other -> !other.equals(whole)).toList());
    }

    @Override
    public String toString() {
        return text(files);
    }

    private static String text(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(SEPARATOR));
    }
}
