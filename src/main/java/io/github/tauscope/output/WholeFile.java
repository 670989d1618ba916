package io.github.tauscope.output;

import io.github.tauscope.text.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a file completely or not at all: into a temporary file in the same folder, which is then moved into place. */
public final class WholeFile {

    private WholeFile() {}

    public interface Content {
        /** Writes it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, replacing an existing one. Follows a link.
     *
     * @throws OutputException if that fails; an existing file is then unchanged
     */
    public static void write(Path file, Content content) {
        if (Files.isDirectory(file)) {
            throw new OutputException(Message.of("output.folder", file));
        }
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = Objects.requireNonNull(target.getParent());
            if (!Files.isDirectory(folder)) {
                throw new OutputException(Message.of("output.noFolder", file, folder));
            }
            // not Files.createTempFile, whose files only the owner may read
            String unique = ProcessHandle.current().pid() + "-" + System.nanoTime();
            write(folder.resolve(".tauscope-" + unique), target, content);
        } catch (IOException e) {
            throw new OutputException(Message.of("output.unwritable", file, reason(e)));
        }
    }

    private static void write(Path temporary, Path target, Content content) throws IOException {
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Object reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("output.denied");
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
