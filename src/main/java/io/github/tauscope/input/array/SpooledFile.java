package io.github.tauscope.input.array;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes too many for memory, in a temporary file that has no name any more once it is mapped. */
final class SpooledFile {

    private SpooledFile() {}

    /** What writes the bytes. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Returns what is written.
     *
     * @throws ArrayException if the file can't be mapped
     */
    static ByteSource of(Writing writing) throws IOException {
        Path file = Files.createTempFile("tauscope", ".npy");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            return MappedFile.of(file);
        } finally {
            delete(file);
        }
    }

    /** A mapped file outlives its name; where a system keeps it, as Windows does, it is deleted at the end if possible. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
