package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads numbers from a vector as R prints it: each line begins with the index of its first number, as in {@code [4] 0.25 1.5}. */
final class RVector {

    private static final Pattern START = Pattern.compile("\\s*+(?:#>)?\\s*+\\[1] ++[+\\-−\\d.IN]");
    private static final Pattern LINE = Pattern.compile("\\s*+(?:#>)?\\s*+\\[(\\d{1,9})]\\s++(.*)");

    private RVector() {}

    static boolean isOne(String text) {
        return START.matcher(text).lookingAt();
    }

    /**
     * Hands the numbers of the only row over.
     *
     * @throws InputException if one can't be read, or an index is not the one that follows; the sentence has the line
     */
    static void read(String text, NumberRows row) {
        List<String> lines = text.lines().toList();
        int size = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                size += read(lines.get(i), i + 1, size + 1, row);
            }
        }
        row.endRow();
    }

    private static int read(String text, int number, int index, NumberRows row) {
        Matcher line = LINE.matcher(text);
        if (!line.matches() || Integer.parseInt(line.group(1)) != index) {
            throw new InputException(number, Message.of("input.array.index", index));
        }
        List<String> words = Stream.of(line.group(2).strip().split("\\s+")).toList();
        try {
            words.forEach(row::add);
        } catch (InputException e) {
            throw e.inLine(number);
        }
        return words.size();
    }
}
