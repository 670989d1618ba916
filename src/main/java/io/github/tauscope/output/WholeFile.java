package io.github.tauscope.output;

import io.github.tauscope.text.Message;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writes a file completely or not at all: into a temporary file in the same folder, which is then moved into place. */
public final class WholeFile {

    private WholeFile() {}

    public interface Content {
        /** Writes it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /** How the writer treats a write-protected file. */
    public enum Protection {
        /** It is not replaced. */
        RESPECTED,
        /** It is replaced and stays protected, because the person agreed. */
        OVERRULED
    }

    /**
     * Returns whether there is a file that is write-protected: this process may not write to it, or nobody may, which counts
     * for an administrator too.
     */
    public static boolean isProtected(Path file) {
        try {
            return FileTarget.of(file).isProtected();
        } catch (IOException | OutputException e) {
            return false; // writing reports the problem
        }
    }

    /** Writes a file that is not write-protected; see {@link #write(Path, Protection, Content)}. */
    public static void write(Path file, Content content) {
        write(file, Protection.RESPECTED, content);
    }

    /**
     * Writes a file and forces it to the disk. Follows links. A file that is replaced keeps its owner, group, permissions and
     * access control list where the platform lets it.
     *
     * @throws OutputException if that fails, or the name leads to something other than an ordinary file; what was there is
     *     then unchanged
     */
    public static void write(Path file, Protection protection, Content content) {
        try {
            FileTarget target = FileTarget.of(file);
            if (protection == Protection.RESPECTED && target.isProtected()) {
                throw new OutputException(Message.of("output.protected", file));
            }
            Leftovers.clear(target.folder());
            try (TemporaryFile temporary = TemporaryFile.beside(target)) {
                temporary.fill(content);
                temporary.moveIntoPlace();
            }
        } catch (IOException e) {
            throw new OutputException(Message.of("output.unwritable", file, reason(e)));
        }
    }

    private static Object reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("output.denied");
        }
        if (e instanceof InterruptedIOException) {
            return Message.of("output.ended");
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
