package io.github.tauscope.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.regex.Pattern;

/** Says why a text is no JSON, by what follows where its parser stopped. */
final class JsonFault {

    private static final Pattern OF_WORD = Pattern.compile("[\\p{Alnum}_.+\\-]");
    private static final int EXCERPT = 20;

    private JsonFault() {}

    /**
     * Returns the reason, without the line.
     *
     * @param depth how deep lists and objects may be
     */
    static Message of(JsonProcessingException e, String text, int depth) {
        if (e instanceof StreamConstraintsException) {
            return e.getOriginalMessage().contains("nesting")
                    ? Message.of("input.json.deep", depth)
                    : Message.of("input.json.long");
        }
        JsonLocation place = e.getLocation();
        if (place == null || text.substring(offset(place, text)).isBlank()) {
            return Message.of("input.json.end");
        }
        String rest = text.substring(begin(text, offset(place, text)));
        String line = rest.lines().findFirst().orElseThrow().strip();
        return Message.of("input.json.unexpected", "'" + Printable.excerpt(line, EXCERPT) + "'");
    }

    private static int offset(JsonLocation place, String text) {
        return (int) Math.min(text.length(), Math.max(0, place.getCharOffset()));
    }

    /** Returns where a word begins that a place is in: a number is refused in its middle. */
    private static int begin(String text, int offset) {
        int begin = offset;
        while (begin >= 0 && OF_WORD.matcher(text.substring(begin, begin + 1)).matches()) {
            begin--;
        }
        return Math.min(offset, begin + 1);
    }
}
