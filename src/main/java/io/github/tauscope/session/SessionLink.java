package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.input.InputException;
import io.github.tauscope.text.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A session as text that fits into a slide or a message: {@code tauscope:} and the JSON of a session, compressed (RFC 1950) and
 * in base64url without padding (RFC 4648). It names no files.
 */
public final class SessionLink {

    private static final String SCHEME = "tauscope:";

    /** So much survives in messages; browsers and slides take less. */
    private static final int MOST_LETTERS = 1 << 16;

    private static final Pattern MAILED = Pattern.compile("(?m)^[> ]+|[=\\s\\p{Z}\\p{Cf}]+");

    /** Text that is compressed a thousandfold is not one of ours. */
    private static final int MOST_BYTES = 1 << 20;

    private SessionLink() {}

    /** Returns whether a text is meant as a link. */
    public static boolean isOne(String text) {
        return text.stripLeading().startsWith(SCHEME);
    }

    /** Returns the link; empty if it would be too long. Of a large set of rows it has the shown one only. */
    public static Optional<String> of(Session session) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(bytes, deflater);
                JsonGenerator json = SessionWriter.generator(compressed)) {
            SessionWriter.write(session, json, Keeping.inLink());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        String link = SCHEME + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        return Optional.of(link).filter(text -> text.length() <= MOST_LETTERS);
    }

    /**
     * Reads a link, with or without what mail programs put there: white space, marks of what is quoted, and of lines that go on.
     *
     * @throws InputException if it isn't one
     */
    static Content read(String text) {
        String link = MAILED.matcher(text).replaceAll("");
        if (link.length() > MOST_LETTERS) {
            throw refused("session.link.long");
        }
        String letters = link.substring(SCHEME.length());
        SetReader sets = new SetReader(Optional.empty());
        Session session = SessionReader.read(json(letters), Message.of("session.link"), sets);
        return Content.of(session, sets.notes());
    }

    private static byte[] json(String letters) {
        try {
            byte[] compressed = Base64.getUrlDecoder().decode(letters.getBytes(StandardCharsets.US_ASCII));
            byte[] json = new InflaterInputStream(new ByteArrayInputStream(compressed)).readNBytes(MOST_BYTES + 1);
            if (json.length > MOST_BYTES) {
                throw refused("session.link.long");
            }
            return json;
        } catch (IllegalArgumentException | IOException e) {
            throw refused("session.link.damaged");
        }
    }

    private static InputException refused(String key) {
        return new InputException("input.place", Message.of("session.link"), Message.of(key));
    }
}
