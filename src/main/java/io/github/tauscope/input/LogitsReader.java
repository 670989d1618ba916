package io.github.tauscope.input;

import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one reader of all that people have: files, what is on the clipboard, and standard input. {@code src/docs/formats.md}
 * lists what it reads.
 *
 * <p>What can be read in several ways is an {@link OpenReadingException} until somebody says how; anything else that can't be
 * read is an {@link InputException}. The sentence names the place, what was found and what would be read.
 */
public final class LogitsReader {

    private static final Pattern OBJECT = Pattern.compile("\\s*+(?:\\[[\\s\\[]*+)?\\{");

    private LogitsReader() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it can't be read; the sentence names the file and, if known, the line
     */
    public static Opened file(Path file, ReadAs readAs) {
        String name = String.valueOf(file.getFileName());
        RowSet.Source source = new RowSet.Source(name, file.toString(), "");
        return TextFile.read(
                file, "input.folder.logits", text -> parse(text, name, readAs).toOpened(source));
    }

    /** Reads standard input to its end. */
    public static Opened standardInput(InputStream stream, ReadAs readAs) {
        return TextFile.read(stream, Message.of("input.standard"), text -> text(text, "", readAs));
    }

    /**
     * Reads a text, such as one that is pasted.
     *
     * @param name what to call it
     */
    public static Opened text(String text, String name, ReadAs readAs) {
        return parse(text, "", readAs).toOpened(new RowSet.Source(name, "", ""));
    }

    /** Tries the formats in order: that of a certain ending, what can be nothing else, and separated values, which anything can be. */
    private static Found parse(String text, String name, ReadAs readAs) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (EventStream.isOne(text)) {
            return json(EventStream.json(text), readAs);
        }
        if (lowerCase.endsWith(".json")
                || lowerCase.endsWith(".jsonl")
                || OBJECT.matcher(text).lookingAt()) {
            return json(text, readAs);
        }
        if (lowerCase.endsWith(".tsv")) {
            return SeparatedLogits.parse(text, '\t', false, readAs);
        }
        if (RVector.isOne(text)) {
            return RVector.parse(text, readAs);
        }
        if (PrintedArray.isOne(text)) {
            return PrintedArray.parse(text, readAs);
        }
        return isJsonList(text, lowerCase)
                ? json(text, readAs)
                : SeparatedLogits.parse(text, SeparatedValues.separator(text), lowerCase.endsWith(".csv"), readAs);
    }

    private static Found json(String text, ReadAs readAs) {
        List<Json> values = Json.parse(PythonLiterals.toJson(text), JsonLogits.SHAPES);
        return ServerReply.find(values, readAs).orElseGet(() -> JsonLogits.parse(values, readAs));
    }

    private static boolean isJsonList(String text, String lowerCase) {
        return !lowerCase.endsWith(".csv")
                && !lowerCase.endsWith(".txt")
                && text.stripLeading().startsWith("[");
    }
}
