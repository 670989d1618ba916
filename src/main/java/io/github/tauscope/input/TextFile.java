package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads a text file in UTF-8, with or without a byte order mark, or in UTF-16 with one. */
public final class TextFile {

    /** Guards against hostile files; a million classes with long labels are smaller. */
    static final int MAX_BYTES = 64 << 20;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param folder the key of the sentence for a folder
     * @param parser takes the text without a byte order mark
     * @throws InputException if it can't be read or parsed; the sentence names the file and, if known, the line
     */
    public static <T> T read(Path file, String folder, Function<String, T> parser) {
        try {
            return parser.apply(text(bytes(file, folder)));
        } catch (InputException e) {
            throw e.inFile(Printable.of(file.toString()));
        }
    }

    /** Reads a stream to its end. */
    static <T> T read(InputStream stream, Function<String, T> parser) throws IOException {
        return parser.apply(text(bytes(stream)));
    }

    private static byte[] bytes(Path file, String folder) {
        if (Files.isDirectory(file)) {
            throw new InputException(folder);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return bytes(stream);
        } catch (NoSuchFileException e) {
            throw new InputException("input.file.none");
        } catch (AccessDeniedException e) {
            throw new InputException("input.file.denied");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static InputException unreadable(IOException e) {
        return new InputException("input.file.unreadable", Printable.of(String.valueOf(e.getMessage())));
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new InputException("input.file.large");
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        Charset charset = charset(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean isText = !charset.newDecoder().decode(in, out, true).isError();
        String text = out.flip().toString();
        if (text.indexOf('\0') >= 0 || (charset.equals(StandardCharsets.UTF_8) && hasZero(bytes))) {
            throw new InputException("input.file.binary");
        }
        if (!isText) {
            throw new InputException(lineAfter(text), Message.of("input.file.bytes"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ByteBuffer.wrap(bytes).getChar();
        return switch (mark) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static boolean hasZero(byte[] bytes) {
        return IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
    }

    /** Returns the line where a text ends, or 0 for the first: a file of something else has no lines. */
    private static long lineAfter(String text) {
        long breaks = text.chars().filter(letter -> letter == '\n').count();
        return breaks == 0 ? 0 : breaks + 1;
    }
}
