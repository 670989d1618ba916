package io.github.tauscope.output;

import io.github.tauscope.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;

/**
 * The file that a name leads to once its links are followed.
 *
 * @param path where it is, in a folder that is there
 * @param exists whether it is there; then it is an ordinary file
 */
record FileTarget(Path path, boolean exists) {

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /**
     * Follows a name.
     *
     * @throws OutputException if it leads to a folder, a pipe, a device or a socket, or into no folder
     */
    static FileTarget of(Path name) throws IOException {
        requireFolder(name, name.toAbsolutePath());
        try {
            BasicFileAttributes found = Files.readAttributes(name, BasicFileAttributes.class);
            if (found.isDirectory()) {
                throw new OutputException(Message.of("output.folder", name));
            }
            if (!found.isRegularFile()) {
                throw new OutputException(Message.of("output.special", name));
            }
            return new FileTarget(name.toRealPath(), true);
        } catch (NoSuchFileException e) {
            Path path = endOfLinks(name.toAbsolutePath());
            requireFolder(name, path);
            return new FileTarget(path, false);
        }
    }

    /** Links that lead in a circle don't come so far: reading attributes throws. */
    private static Path endOfLinks(Path path) throws IOException {
        return Files.isSymbolicLink(path) ? endOfLinks(path.resolveSibling(Files.readSymbolicLink(path))) : path;
    }

    private static void requireFolder(Path name, Path path) {
        Path folder = path.getParent();
        if (folder != null && !Files.isDirectory(folder)) { // a root has none, and is a folder itself
            throw new OutputException(Message.of("output.noFolder", name, folder));
        }
    }

    Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    /** See {@link WholeFile#isProtected}. */
    boolean isProtected() throws IOException {
        return exists && (!Files.isWritable(path) || isProtectedFromAll());
    }

    private boolean isProtectedFromAll() throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return posix != null && Collections.disjoint(posix.readAttributes().permissions(), WRITING);
    }
}
