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
 * What is to become another file, beside it while it is written. It goes with the process that writes it, unless that is
 * killed: then {@link Leftovers} finds it.
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

    /** Returns one that is not there yet. */
    static TemporaryFile beside(FileTarget target) throws IOException {
        TemporaryFile file = new TemporaryFile(target);
        try {
            Runtime.getRuntime().addShutdownHook(file.atEnd);
        } catch (IllegalStateException e) {
            throw ended();
        }
        return file;
    }

    /** Makes the file and writes it, down to the disk. */
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
     * Until it has the permissions of the file that it replaces, which may be secret, it is for its owner alone. A new file
     * has those that any new file has.
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

    /** Makes the move itself lasting. Windows opens no folder and needs no such thing. */
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
