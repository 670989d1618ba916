package io.github.tauscope.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file that is written next to its target and then replaces it. It is deleted when the process ends, unless that is killed:
 * then {@link Leftovers} finds it.
 */
final class TemporaryFile implements AutoCloseable {

    /** The names of temporary files, with the id of the process that writes. */
    static final Pattern NAME = Pattern.compile("\\.tauscope-(\\d{1,18})-\\d+\\.tmp");

    private final FileTarget target;
    private final Path path;
    private final Thread atEnd = new Thread(this::discard);
    private boolean discarded;

    private TemporaryFile(FileTarget target) {
        this.target = target;
        long unique = System.nanoTime() & Long.MAX_VALUE;
        path = target.folder().resolve(".tauscope-" + ProcessHandle.current().pid() + "-" + unique + ".tmp");
    }

    /** Returns a file that doesn't exist yet. */
    static TemporaryFile beside(FileTarget target) throws IOException {
        TemporaryFile file = new TemporaryFile(target);
        try {
            Runtime.getRuntime().addShutdownHook(file.atEnd);
        } catch (IllegalStateException e) {
            throw ended();
        }
        return file;
    }

    /** Creates the file, writes it, and forces it to the disk. */
    void fill(WholeFile.Content content) throws IOException {
        try (FileChannel channel = create()) {
            if (target.exists()) {
                FileAccess.copy(target.path(), path);
            }
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Puts the file in the place of its target. */
    synchronized void moveIntoPlace() throws IOException {
        if (discarded) {
            throw ended();
        }
        FileAccess.unlocked(target.path(), () -> Files.move(path, target.path(), StandardCopyOption.ATOMIC_MOVE));
        force(target.folder());
    }

    /** Removes the file if it is still there. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            return; // the process ends, and the hook runs
        }
    }

    private synchronized FileChannel create() throws IOException {
        if (discarded) {
            throw ended();
        }
        FileChannel channel =
                FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), access());
        Leftovers.claim(channel);
        return channel;
    }

    /**
     * Until the file has the permissions of its target, which may be secret, only its owner may read it. Without a target, it
     * has the usual permissions of a new file.
     */
    private FileAttribute<?>[] access() {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return target.exists() && posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private synchronized void discard() {
        discarded = true;
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return; // a later run clears it
        }
    }

    /** Forces the move to the disk. Windows can't open folders and doesn't need this. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // the file is complete all the same
        }
    }

    private static IOException ended() {
        return new InterruptedIOException();
    }
}
