package io.github.tauscope.input;

import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of text in UTF-8, with a byte order mark or not. */
final class TextFile {

    /** A bound for hostile files; a million classes with long labels fit in. */
    static final int MAX_BYTES = 64 << 20;

    private TextFile() {}

    /**
     * Returns the text without a byte order mark.
     *
     * @param what the file is of, for the sentence where it is a folder
     * @throws InputException where it can't be read; the sentence names the line where there is one, and not the file
     */
    static String read(Path file, String what) {
        return text(bytes(file, what));
    }

    private static byte[] bytes(Path file, String what) {
        if (Files.isDirectory(file)) {
            throw new InputException("this is a folder; allowed is a file of " + what + ".");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new InputException("the file is larger than 64 MiB, the largest that is read.");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new InputException("there is no such file.");
        } catch (AccessDeniedException e) {
            throw new InputException("you have no permission to read the file.");
        } catch (IOException e) {
            throw new InputException("the file can't be read (" + Printable.of(String.valueOf(e.getMessage())) + ").");
        }
    }

    private static String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new InputException(
                    lineOf(bytes, in.position()), "these bytes are not UTF-8; allowed is text in UTF-8.");
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
