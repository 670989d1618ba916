package io.github.tauscope.session;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The one reader of all that people open: sessions by their names or their ending, links, and whatever
 * {@link LogitsReader} reads. Throws as that does, and {@link DamagedSessionException}.
 */
public final class ContentReader {

    /** The ending of session files. */
    public static final String ENDING = ".tauscope";

    /** A session as large as may be has a million classes, and A another. */
    private static final int MOST_BYTES = 64 << 20;

    /** What begins with a link in so many bytes is one. */
    private static final int BEGINNING = 100;

    /** More than a link with all that mail programs put into it. */
    private static final int MOST_OF_A_LINK = 1 << 20;

    private ContentReader() {}

    /** Returns whether an argument is a link, or the name of a session's file. */
    public static boolean isOfSession(String argument) {
        return SessionLink.isOne(argument) || isNamedSo(argument);
    }

    private static boolean isNamedSo(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    public static Content file(Path file, ReadAs readAs) {
        if (!Files.isRegularFile(file)) {
            return Content.of(LogitsReader.file(file, readAs));
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            if (isLink(stream)) {
                return link(stream);
            }
            if (isNamedSo(file.toString()) || isSession(stream)) {
                Optional<Path> folder =
                        Optional.ofNullable(file.toAbsolutePath().getParent());
                return session(stream, Printable.of(file.toString()), folder);
            }
        } catch (IOException e) {
            return Content.of(LogitsReader.file(file, readAs)); // which has a sentence for it
        }
        return Content.of(LogitsReader.file(file, readAs));
    }

    /** Reads standard input to its end. */
    public static Content standardInput(InputStream standard, ReadAs readAs) {
        InputStream stream = new BufferedInputStream(standard);
        try {
            if (isLink(stream)) {
                return link(stream);
            }
            if (isSession(stream)) {
                return session(stream, Message.of("input.standard"), Optional.of(Path.of("")));
            }
        } catch (IOException e) {
            return Content.of(LogitsReader.standardInput(stream, readAs));
        }
        return Content.of(LogitsReader.standardInput(stream, readAs));
    }

    /**
     * Reads a text, such as one that is pasted.
     *
     * @param name what to call it
     */
    public static Content text(String text, String name, ReadAs readAs) {
        if (SessionLink.isOne(text)) {
            return SessionLink.read(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return SessionReader.isOne(new ByteArrayInputStream(bytes))
                ? session(bytes, name, Optional.empty())
                : Content.of(LogitsReader.text(text, name, readAs));
    }

    private static boolean isLink(InputStream stream) throws IOException {
        stream.mark(BEGINNING);
        boolean isOne = SessionLink.isOne(new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8));
        stream.reset();
        return isOne;
    }

    private static Content link(InputStream stream) throws IOException {
        return SessionLink.read(new String(stream.readNBytes(MOST_OF_A_LINK), StandardCharsets.UTF_8));
    }

    private static boolean isSession(InputStream stream) throws IOException {
        stream.mark(MOST_BYTES);
        boolean isOne = SessionReader.isOne(stream);
        stream.reset();
        return isOne;
    }

    private static Content session(InputStream stream, Object name, Optional<Path> folder) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new InputException("input.place", name, Message.of("input.file.large"));
        }
        return session(bytes, name, folder);
    }

    private static Content session(byte[] bytes, Object name, Optional<Path> folder) {
        SetReader sets = new SetReader(folder);
        return Content.of(SessionReader.read(bytes, name, sets), sets.notes());
    }
}
