package io.github.tauscope.lesson;

import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a lesson's file.
 *
 * @param number counted from 1
 */
record SourceLine(int number, String text) {

    /** Guards against hostile files; a long lesson has a tenth of it. */
    private static final int MOST_LETTERS = 200_000;

    private static final int MOST_IN_A_LINE = 4000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Returns the lines of a text.
     *
     * @throws LessonException if it is too long, or has controls as no text has
     */
    static List<SourceLine> of(String text) {
        if (text.length() > MOST_LETTERS) {
            throw new LessonException(1, "lesson.large", MOST_LETTERS);
        }
        List<String> lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .lines()
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new SourceLine(i + 1, lines.get(i)).checked())
                .toList();
    }

    /** Returns the line without white space at both ends. */
    SourceLine stripped() {
        return new SourceLine(number, text.strip());
    }

    /** Returns how many columns the text is indented; a tab goes to the next column that 4 divides. */
    int indentation() {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t') {
                columns += 4 - columns % 4;
            } else if (text.charAt(i) == ' ') {
                columns++;
            } else {
                return columns;
            }
        }
        return columns;
    }

    private SourceLine checked() {
        if (text.length() > MOST_IN_A_LINE) {
            throw new LessonException(number, "lesson.line.long", MOST_IN_A_LINE);
        }
        String visible = text.replace('\t', ' ');
        if (!Printable.of(visible).equals(visible)) {
            throw new LessonException(number, "lesson.control", Printable.excerpt(visible));
        }
        return this;
    }
}
