package io.github.tauscope.input;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The events that a server streams: lines {@code data: {…}} until {@code data: [DONE]}, with others between. */
final class EventStream {

    private static final Pattern DATA = Pattern.compile("data:\\s*");
    private static final Pattern START = Pattern.compile("(?:\\s*+(?:event:|id:|retry:|:)[^\\n]*+\\n)*+\\s*+data:");
    private static final String END = "[DONE]";

    private EventStream() {}

    static boolean isOne(String text) {
        return START.matcher(text).lookingAt();
    }

    /** Returns the JSON of the events, each on the line on which it was. */
    static String json(String text) {
        return text.lines()
                .map(String::strip)
                .map(line -> line.startsWith("data:") ? DATA.matcher(line).replaceFirst("") : "")
                .map(line -> line.equals(END) ? "" : line)
                .collect(Collectors.joining("\n"));
    }
}
