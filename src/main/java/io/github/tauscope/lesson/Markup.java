package io.github.tauscope.lesson;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Markdown has and a lesson has not, so that a window and a page show the same. */
enum Markup {
    HEADING("#+(?:\\D.*)?", Place.LINE),
    RULE("=+|-[-\\s]+|[*\\s]{3,}|[_\\s]{3,}|[\\s|:-]*-{3}[\\s|:-]*", Place.LINE),
    TABLE("\\|.*", Place.LINE),
    QUOTE(">.*", Place.LINE),
    NUMBERED("\\d{1,9}[.)]\\s.*", Place.LINE),
    BULLET("[*+]\\s.*", Place.LINE),
    FENCE("(?:```|~~~).*", Place.LINE),
    DEFINITION("\\[[^\\]]*\\]:.*", Place.LINE),
    IMAGE("!\\[", Place.TEXT),
    LINK("\\]\\(|\\]\\[", Place.TEXT),
    HTML("<[/!?\\p{L}]", Place.TEXT),
    ENTITY("&#?\\w{1,40};", Place.TEXT),
    UNDERSCORE("(?<![\\p{L}\\p{N}_])_+(?=[^\\s_])", Place.TEXT),
    STRIKE("~~", Place.TEXT),
    /** Found by the reader of blocks, which knows what the lines around are. */
    INDENTED("", Place.BLOCK);

    private enum Place {
        /** A whole line. */
        LINE,
        /** Anywhere in a text. */
        TEXT,
        BLOCK
    }

    private final Pattern pattern;
    private final Place place;

    Markup(String pattern, Place place) {
        this.pattern = Pattern.compile(pattern);
        this.place = place;
    }

    /**
     * Refuses a line that is one of these as a whole.
     *
     * @param line without white space at its ends
     */
    static void refuseLine(SourceLine line) {
        Arrays.stream(values())
                .filter(markup -> markup.place == Place.LINE
                        && markup.pattern.matcher(line.text()).matches())
                .findFirst()
                .ifPresent(markup -> {
                    throw markup.refused(line.number());
                });
    }

    /**
     * Refuses a text in which one of these is.
     *
     * @param text of one or more lines, without code
     * @param first the number of its first line
     */
    static void refuseText(String text, int first) {
        for (Markup markup : values()) {
            Optional<Integer> found = markup.place == Place.TEXT
                    ? markup.pattern
                            .matcher(text)
                            .results()
                            .map(one -> one.start())
                            .findFirst()
                    : Optional.empty();
            if (found.isPresent()) {
                throw markup.refused(lineAt(text, found.get(), first));
            }
        }
    }

    /** Returns the number of the line at a position. */
    static int lineAt(String text, int position, int first) {
        return first
                + (int) text.substring(0, position)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    LessonException refused(int line) {
        return new LessonException(line, "lesson.markup." + this);
    }
}
