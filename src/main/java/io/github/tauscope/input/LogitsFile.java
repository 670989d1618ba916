package io.github.tauscope.input;

import io.github.tauscope.figure.Printable;
import io.github.tauscope.model.Experiment;
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
import java.util.Locale;

/**
 * Reads labelled logits from a file of text in UTF-8, with a byte order mark or not.
 *
 * <p>Separated values ({@code .csv}, {@code .tsv}, {@code .txt}): a column of logits, or a column of labels and one of
 * logits; or a first line that names the columns {@code label} and {@code logit} or {@code probability}, among others.
 * JSON ({@code .json}): a list of logits; {@code {"labels": […], "logits": […]}} or with {@code "probabilities"}; or
 * what Tauscope itself writes as a table. A file of another name is JSON if it begins with a bracket.
 *
 * <p>A column or a name {@code temperature} says the temperature. One of several temperatures is refused: an experiment
 * has one, and to take the first would lose the others in silence.
 */
public final class LogitsFile {

    /** A bound for hostile files; a million classes with long labels fit in. */
    static final int MAX_BYTES = 64 << 20;

    private LogitsFile() {}

    /**
     * Reads a file.
     *
     * @return the experiment, at τ = 1 where the file has no temperature
     * @throws InputException where it can't be read; the sentence names the file and, where there is one, the line
     */
    public static Experiment read(Path file) {
        try {
            return parse(text(bytes(file)), file.toString());
        } catch (InputException e) {
            throw e.inFile(Printable.of(file.toString()));
        }
    }

    private static Experiment parse(String text, String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.endsWith(".tsv")) {
            return SeparatedLogits.parse(text, '\t');
        }
        return lowerCase.endsWith(".json") || isJson(text, lowerCase)
                ? JsonLogits.parse(text)
                : SeparatedLogits.parse(text, SeparatedLogits.separator(text));
    }

    private static boolean isJson(String text, String lowerCase) {
        String start = text.substring(0, Math.min(text.length(), 1000)).stripLeading();
        return !lowerCase.endsWith(".csv")
                && !lowerCase.endsWith(".txt")
                && (start.startsWith("[") || start.startsWith("{"));
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException("this is a folder; allowed is a file of logits.");
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
