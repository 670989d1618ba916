package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.output.DirectionEscapes;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Names;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects of JSON field by field, whatever their order, with bounds on all that a hostile text could make large. A
 * fault of one field is kept, and the fields after it are read all the same.
 */
final class JsonFields {

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(1000)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1000)
                    .build())
            .characterEscapes(new DirectionEscapes())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** What Jackson says after the fault itself: how to have it allowed, and that it withholds the source. */
    private static final Pattern ADVICE = Pattern.compile(":\\s.*", Pattern.DOTALL);

    private static final Set<String> INFINITIES = Set.of("inf", "-inf");

    private final JsonParser parser;
    private int room;
    private @Nullable Fault fault;

    /** Reads the value of a field, at which the parser stands. */
    interface Value {
        void read() throws IOException;
    }

    /** Reads the value of a field with a name that isn't known before. */
    interface Entry {
        void read(String name) throws IOException;
    }

    /**
     * Takes a parser at its beginning.
     *
     * @param room for so many classes in all
     */
    JsonFields(JsonParser parser, int room) {
        this.parser = parser;
        this.room = room;
    }

    /** Returns the first fault; null for none. */
    @Nullable
    Fault fault() {
        return fault;
    }

    /** Reads the whole text, one object. What is not even JSON is a fault, too. */
    void document(Map<String, Value> fields) {
        try {
            parser.nextToken();
            object(fields);
            if (parser.nextToken() != null) {
                keep(refused("session.more"));
            }
        } catch (Fault e) {
            keep(e);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason = ADVICE.matcher(e.getOriginalMessage()).replaceFirst("");
            keep(new Fault(line, Message.of("session.unreadable", Printable.of(reason))));
        } catch (IOException e) {
            keep(refused("session.bytes"));
        }
    }

    void object(Map<String, Value> fields) throws IOException {
        entries(name -> {
            Value value = fields.get(name);
            if (value == null) {
                throw refused(
                        "session.unknown", Printable.quoted(name), String.join(", ", List.copyOf(fields.keySet())));
            }
            value.read();
        });
    }

    void entries(Entry entry) throws IOException {
        require(JsonToken.START_OBJECT, "session.kind.object");
        int depth = depth();
        Set<String> seen = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            field(name, seen.add(name), entry);
            while (depth() > depth) {
                parser.nextToken();
            }
        }
    }

    private void field(String name, boolean isFirst, Entry entry) throws IOException {
        try {
            if (!isFirst) {
                throw refused("session.twice", Printable.quoted(name));
            }
            entry.read(name);
        } catch (Fault e) {
            keep(e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            keep(refused("session.impossible", Printable.quoted(name)));
        }
    }

    /** Reads a list, an element at a time. */
    void list(Value element) throws IOException {
        require(JsonToken.START_ARRAY, "session.kind.list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            takeRoom();
            element.read();
        }
    }

    /** Reads the next element of a list that is known to have one. */
    void next() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            throw refused("session.short");
        }
    }

    void end() throws IOException {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            throw refused("session.long");
        }
    }

    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isText(String text) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getText().equals(text);
    }

    String text() throws IOException {
        require(JsonToken.VALUE_STRING, "session.kind.text");
        return parser.getText();
    }

    boolean isFlag() {
        return parser.currentToken().isBoolean();
    }

    boolean flag() throws IOException {
        if (!isFlag()) {
            throw refused("session.kind", Message.of("session.kind.flag"), found());
        }
        return parser.getBooleanValue();
    }

    /** Reads a number or an infinity, which is a string. */
    double number() throws IOException {
        boolean isInfinity = parser.currentToken() == JsonToken.VALUE_STRING && INFINITIES.contains(parser.getText());
        if (!isInfinity && !parser.currentToken().isNumeric()) {
            throw refused("session.kind", Message.of("session.kind.number"), found());
        }
        return Reals.parse(parser.getText());
    }

    long whole(long least, long most) throws IOException {
        if (parser.currentToken().isNumeric()) {
            try {
                long number = new BigDecimal(parser.getText()).longValueExact();
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (ArithmeticException e) {
                // the sentence below says what is allowed
            }
        }
        throw refused("session.kind", Message.of("session.kind.whole", least, most), found());
    }

    int whole(int least, int most) throws IOException {
        return (int) whole((long) least, (long) most);
    }

    /** Reads one of the names of an enum, in lower case and with hyphens. */
    <E extends Enum<E>> E one(Class<E> type) throws IOException {
        String text = text();
        for (E value : type.getEnumConstants()) {
            if (Names.of(value).equals(text)) {
                return value;
            }
        }
        throw refused("session.kind", Names.all(type), found());
    }

    Fault refused(String key, Object... arguments) {
        return new Fault(parser.currentTokenLocation().getLineNr(), Message.of(key, arguments));
    }

    private void require(JsonToken token, String kind) throws IOException {
        if (parser.currentToken() != token) {
            throw refused("session.kind", Message.of(kind), found());
        }
    }

    private void takeRoom() {
        room--;
        if (room < 0) {
            throw refused("session.large");
        }
    }

    private Object found() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Message.of("session.found.nothing");
        }
        return token.isScalarValue()
                ? Printable.quoted(parser.getText())
                : Message.of(token == JsonToken.START_ARRAY ? "session.found.list" : "session.found.object");
    }

    private int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    private void keep(Fault found) {
        fault = fault == null ? found : fault;
    }
}
