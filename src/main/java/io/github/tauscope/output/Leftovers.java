package io.github.tauscope.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;

/**
 * The temporary files of processes that were killed. A file counts as one if its name is that of a {@link TemporaryFile}, its
 * process is gone, and nobody holds a lock on it: a container or another machine has processes that are not seen here.
 */
final class Leftovers {

    /** How long a file must be untouched: its lock comes a moment after the file. */
    private static final Duration AT_REST = Duration.ofSeconds(1);

    private Leftovers() {}

    /** Marks a file as being written, until the channel is closed. */
    static void claim(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            return; // no locks in this file system, where nothing is cleared therefore
        }
    }

    /** Deletes those in a folder. */
    static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Leftovers::isLeftover)) {
            files.forEach(Leftovers::delete);
        } catch (IOException | DirectoryIteratorException e) {
            return; // of no concern to what is written next
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // somebody else's
        }
    }

    private static boolean isLeftover(Path file) {
        Matcher name = TemporaryFile.NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() && isLeftBy(Long.parseLong(name.group(1)), file);
    }

    private static boolean isLeftBy(long process, Path file) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Instant written = found.lastModifiedTime().toInstant();
            return found.isRegularFile()
                    && written.isBefore(Instant.now().minus(AT_REST))
                    && !wasAlive(process, written)
                    && isFree(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** A process that began after the file was written only has the same id. */
    private static boolean wasAlive(long process, Instant written) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(living -> living.info().startInstant().orElse(Instant.MIN))
                .filter(begun -> !begun.isAfter(written))
                .isPresent();
    }

    private static boolean isFree(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
