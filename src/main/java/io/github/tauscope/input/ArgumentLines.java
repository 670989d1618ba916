package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of lines of words, such as the arguments of many calls.
 *
 * <p>Words have spaces between, and spaces within quotes, {@code 'a b'} or {@code "a b"}; one kind of quotes may stand
 * within the other. Nothing else is special. Blank lines, and those that begin with #, are passed over.
 */
public final class ArgumentLines {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]++|'[^']*+'|\"[^\"]*+\")++");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private ArgumentLines() {}

    /**
     * A line with words.
     *
     * @param number counted from 1
     * @param words at least one
     */
    public record Line(int number, List<String> words) {}

    /**
     * Reads the lines that have words.
     *
     * @throws InputException where the file can't be read or quotes don't pair; the sentence names the file
     */
    public static List<Line> read(Path file) {
        try {
            return parse(TextFile.read(file, "input.folder.lines"));
        } catch (InputException e) {
            throw e.inFile(Printable.of(file.toString()));
        }
    }

    private static List<Line> parse(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                lines.add(new Line(number, words(line, number)));
            }
        }
        return lines;
    }

    private static List<String> words(String line, int number) {
        if (!WORD.matcher(line).replaceAll("").isBlank()) {
            throw new InputException(number, Message.of("input.quotes.words"));
        }
        return WORD.matcher(line).results().map(word -> unquoted(word.group())).toList();
    }

    private static String unquoted(String word) {
        return QUOTED.matcher(word)
                .replaceAll(quoted ->
                        Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
    }
}
