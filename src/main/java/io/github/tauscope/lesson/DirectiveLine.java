package io.github.tauscope.lesson;

import io.github.tauscope.input.InputException;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Names;
import io.github.tauscope.text.Printable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line that begins with @.
 *
 * @param line counted from 1
 * @param text what follows the word
 */
record DirectiveLine(int line, Directive directive, String text) {

    private static final Pattern WORD = Pattern.compile("@(\\S*)(?:\\s+(.*))?");

    /**
     * Reads a line.
     *
     * @throws LessonException if there is no such directive, or nothing follows it
     */
    static DirectiveLine read(SourceLine line) {
        Matcher word = WORD.matcher(line.text().strip());
        if (!word.matches()) {
            throw new IllegalArgumentException(line.text());
        }
        String name = word.group(1);
        Directive directive = Directive.named(name)
                .orElseThrow(() -> new LessonException(
                        line.number(), "lesson.directive.none", at(name), at(Nearest.to(name, Directive.names()))));
        return new DirectiveLine(line.number(), directive, word.group(2) == null ? "" : word.group(2)).required();
    }

    /**
     * Returns what follows as a directive of the state, as in {@code @reveal temperature 0.1}.
     *
     * @throws LessonException if it changes nothing that is shown
     */
    DirectiveLine shown() {
        DirectiveLine inner = read(new SourceLine(line, text.startsWith("@") ? text : "@" + text));
        if (!inner.directive().isOfState() || inner.directive() == Directive.EXAMPLE) {
            throw refused("lesson.reveal.none", directive.written(), Names.of(inner.directive()));
        }
        return inner;
    }

    /** Returns the text as a line of prose. */
    SourceLine prose() {
        return new SourceLine(line, text);
    }

    /** Reads the text; exceptions name line and directive. */
    <T> T read(Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InputException e) {
            throw new LessonException(line, Message.of("input.place", directive.written(), e.sentence()));
        }
    }

    /** Reads the text as the name of a constant. */
    <E extends Enum<E>> E one(Class<E> type) {
        Map<String, E> values = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Names::of, value -> value, (a, b) -> a, LinkedHashMap::new));
        return one(text, values);
    }

    /** Reads the text as one of several names. */
    <T> T one(Map<String, T> values) {
        return one(text, values);
    }

    /** Reads the text as names of constants, separated by commas. */
    <E extends Enum<E>> List<E> several(Class<E> type) {
        return Arrays.stream(text.split(",", -1))
                .map(name -> new DirectiveLine(line, directive, name.strip()).one(type))
                .toList();
    }

    LessonException refused(String key, Object... arguments) {
        return new LessonException(line, key, arguments);
    }

    private DirectiveLine required() {
        if (text.isBlank()) {
            throw refused("lesson.directive.empty", directive.written());
        }
        return this;
    }

    private <T> T one(String name, Map<String, T> values) {
        T value = values.get(name);
        if (value == null) {
            throw refused(
                    "lesson.directive.value",
                    directive.written(),
                    Printable.quoted(name),
                    String.join(", ", values.keySet()));
        }
        return value;
    }

    private static String at(String name) {
        return "@" + Printable.excerpt(name);
    }
}
