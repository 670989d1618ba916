package io.github.tauscope.input;

import io.github.tauscope.text.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables with only spaces between their columns, as {@code numpy.savetxt} writes them and R and pandas print them: lines of as
 * many words each. The first may name the columns, with or without a name for that of an index.
 */
final class SpacedText {

    static final char SEPARATOR = ' ';

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OTHER_MARKS = Pattern.compile("[\\t;,]");

    /** What is no part of the table: R's prompt, numpy's sign of a comment, and what pandas says below a column. */
    private static final Pattern AROUND =
            Pattern.compile("\\A#(?!>) *+|^#> ?|^(?:Name: .*, )?(?:Length: \\d+, )?dtype: \\S+$");

    /** R's names of rows and columns that have none: {@code [1,]} and {@code [,1]}. */
    private static final Pattern R_INDEX = Pattern.compile("(?<=^|\\s)\\[(?:(\\d++),|,(\\d++))](?=\\s|$)");

    private SpacedText() {}

    /**
     * Returns the same with one space between the columns and none around; empty if the text is not such a table.
     *
     * @throws InputException if columns or rows are left out
     */
    static Optional<String> table(String text) {
        Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
        if (first.isEmpty() || OTHER_MARKS.matcher(plain(first.get())).find()) {
            return Optional.empty();
        }
        List<String> lines = unwrapped(text.lines()
                .map(SpacedText::plain)
                .filter(line -> !line.isEmpty())
                .toList());
        if (!isTable(lines)) {
            return Optional.empty();
        }
        String index =
                words(lines.get(0)).size() < words(lines.get(lines.size() - 1)).size() ? " " : "";
        return Optional.of(index + String.join("\n", lines));
    }

    private static String plain(String line) {
        String table = R_INDEX.matcher(AROUND.matcher(line).replaceAll("")).replaceAll("$1$2");
        return OTHER_MARKS.matcher(table).find()
                ? table
                : SPACES.matcher(table.strip()).replaceAll(" ");
    }

    private static boolean isTable(List<String> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        int columns = words(lines.get(lines.size() - 1)).size();
        List<String> first = words(lines.get(0));
        boolean isIndexed = lines.size() > 1 && first.size() == columns - 1 && areNames(first, lines);
        return columns > 1
                && (first.size() == columns || isIndexed)
                && lines.stream()
                        .skip(isIndexed ? 1 : 0)
                        .allMatch(line -> words(line).size() == columns)
                && lines.stream().skip(lines.size() > 1 ? 1 : 0).allMatch(SpacedText::hasNumbers);
    }

    /** Returns whether a line has several words, and numbers among them; a logarithm has a space as well. */
    private static boolean hasNumbers(String line) {
        List<String> words = words(line);
        words.stream()
                .filter(word -> word.equals("...") || word.equals("…"))
                .findFirst()
                .ifPresent(elided -> {
                    throw new InputException("input.array.elided", Printable.quoted(elided));
                });
        return !OTHER_MARKS.matcher(line).find()
                && !FieldForm.of(line).isNumber()
                && words.stream().anyMatch(word -> FieldForm.of(word).isNumber());
    }

    /** Returns whether words name all columns but the first: they are no numbers, or count the columns as the first does the rows. */
    private static boolean areNames(List<String> words, List<String> lines) {
        List<String> index =
                lines.stream().skip(1).map(line -> words(line).get(0)).toList();
        return words.stream().noneMatch(word -> FieldForm.of(word).isNumber())
                || Stream.of(0, 1)
                        .anyMatch(from ->
                                words.equals(counted(from, words.size())) && index.equals(counted(from, index.size())));
    }

    private static List<String> counted(int first, int n) {
        return IntStream.range(first, first + n).mapToObj(String::valueOf).toList();
    }

    /** Joins a vector that R has wrapped: lines of names, each with a line of its numbers below. */
    private static List<String> unwrapped(List<String> lines) {
        boolean isWrapped = lines.size() > 2
                && lines.size() % 2 == 0
                && IntStream.range(0, lines.size()).allMatch(i -> words(lines.get(i)).stream()
                        .allMatch(word -> FieldForm.of(word).isNumber() == (i % 2 == 1)));
        return isWrapped ? List.of(every(lines, 0), every(lines, 1)) : lines;
    }

    private static String every(List<String> lines, int first) {
        return IntStream.iterate(first, i -> i < lines.size(), i -> i + 2)
                .mapToObj(lines::get)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String line) {
        return Arrays.asList(SPACES.split(line));
    }
}
