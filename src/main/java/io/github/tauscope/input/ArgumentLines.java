package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a file with words on each line, such as the arguments of many calls.
 *
 * <p>White space separates words. A word that contains white space is quoted, {@code 'a b'} or {@code "a b"}; either kind of
 * quotes may contain the other. Nothing else is special. Blank lines and lines that begin with # are skipped.
 */
public final class ArgumentLines {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]++|'[^']*+'|\"[^\"]*+\")++");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private ArgumentLines() {}

    /**
     * A line with words.
     *
     * @param number counted from 1
     */
    public record Line(int number, List<String> words) {}

    /**
     * Reads the lines that have words.
     *
     * @throws InputException if the file can't be read or its quotes don't pair; the sentence names the file
     */
    public static List<Line> read(Path file) {
        return TextFile.read(file, "input.folder.lines", ArgumentLines::parse);
    }

    private static List<Line> parse(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> hasWords(lines.get(i)))
                .mapToObj(i -> new Line(i + 1, words(lines.get(i), i + 1)))
                .toList();
    }

    private static boolean hasWords(String line) {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
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
