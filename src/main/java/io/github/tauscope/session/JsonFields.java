package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
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
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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

    private static final Message NUMBER = Message.of("session.kind.number");
    private static final Message TEMPERATURE = Message.of("session.kind.temperature");

    private final JsonParser parser;
    private int room;
    private @Nullable Fault fault;

    /** What a sentence calls the value that is read. Made when it is needed, because a list can have millions. */
    private Supplier<Object> place = () -> Message.of("session.place.session");

    /** Reads the value of a field, at which the parser stands. */
    interface Value {
        void read() throws IOException;
    }

    private record OrNull(Value value) implements Value {
        @Override
        public void read() throws IOException {
            value.read();
        }
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

    /** Returns a value whose null means something; any other null counts as a field that isn't there. */
    static Value orNull(Value value) {
        return new OrNull(value);
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
        } catch (StreamConstraintsException e) {
            keep(refused("session.limit", Message.of("input.json.long"))); // the depth is never the first fault
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
            if (!isNull() || value instanceof OrNull) {
                value.read();
            }
        });
    }

    void entries(Entry entry) throws IOException {
        require(JsonToken.START_OBJECT, "session.kind.object");
        Set<String> seen = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            field(name, seen.add(name), entry);
        }
    }

    private void field(String name, boolean isFirst, Entry entry) throws IOException {
        at(
                () -> Printable.quoted(name),
                () -> isRead(() -> {
                    if (!isFirst) {
                        throw refused("session.twice", Printable.quoted(name));
                    }
                    entry.read(name);
                }));
    }

    /** Reads a value that sentences call by a name. */
    void at(Supplier<Object> name, Value value) throws IOException {
        Supplier<Object> outer = place;
        place = name;
        try {
            value.read();
        } finally {
            place = outer;
        }
    }

    /** Reads a value and skips what is left of it. A fault of it is kept; returns whether there was none. */
    boolean isRead(Value value) throws IOException {
        int depth = depth() - (parser.currentToken().isStructStart() ? 1 : 0);
        boolean isGood = isGood(value);
        while (depth() > depth) {
            parser.nextToken();
        }
        return isGood;
    }

    private boolean isGood(Value value) throws IOException {
        try {
            value.read();
            return true;
        } catch (Fault e) {
            keep(e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            keep(refused("session.impossible", place.get()));
        }
        return false;
    }

    /** Reads a list, an element at a time. */
    void list(Value element) throws IOException {
        Supplier<Object> whole = place;
        list(number -> Message.of("session.place.item", number, whole.get()), element);
    }

    /**
     * Reads a list, an element at a time.
     *
     * @param name returns what sentences call an element, by its number from 1
     */
    void list(IntFunction<Object> name, Value element) throws IOException {
        require(JsonToken.START_ARRAY, "session.kind.list");
        for (int k = 1; parser.nextToken() != JsonToken.END_ARRAY; k++) {
            takeRoom();
            int number = k;
            at(() -> name.apply(number), element);
        }
    }

    /** Reads the next element of a list that is known to have one. */
    void next() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            throw refused("session.short", place.get());
        }
    }

    void end() throws IOException {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            throw refused("session.long", place.get());
        }
    }

    /** Refuses what isn't a list. */
    void requireList(String kind) throws IOException {
        require(JsonToken.START_ARRAY, kind);
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
            throw unlike(Message.of("session.kind.flag"));
        }
        return parser.getBooleanValue();
    }

    /** Reads a number or an infinity, which is a string. */
    double number() throws IOException {
        return number(NUMBER, value -> true);
    }

    double number(double least, double most) throws IOException {
        return number(
                Message.of("session.kind.range", Reals.format(least), Reals.format(most)),
                value -> value >= least && value <= most);
    }

    double finite() throws IOException {
        return number(Message.of("session.kind.finite"), Double::isFinite);
    }

    Temperature temperature() throws IOException {
        return Temperature.of(number(TEMPERATURE, value -> value >= 0));
    }

    /** Reads a number that is possible where it is, and says what would be if it isn't. */
    double number(Message possible, DoublePredicate isPossible) throws IOException {
        boolean isInfinity = parser.currentToken() == JsonToken.VALUE_STRING && INFINITIES.contains(parser.getText());
        if (isInfinity || parser.currentToken().isNumeric()) {
            double number = parsed();
            if (isPossible.test(number)) {
                return number;
            }
        }
        throw unlike(possible);
    }

    private double parsed() throws IOException {
        try {
            return Reals.parse(parser.getText());
        } catch (InvalidNumberException e) {
            throw refused("session.double", place.get(), found());
        }
    }

    long whole(long least, long most) throws IOException {
        return whole(least, most, Message.of("session.kind.whole", least, most));
    }

    /** Reads a whole number, and says what is expected if it isn't one. */
    long whole(long least, long most, Object expected) throws IOException {
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
        throw unlike(expected);
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
        throw unlike(Message.of("argument.oneOf", Names.all(type)));
    }

    /** Returns what is made of values that were read, and refuses them with a sentence if they make none. */
    <T> T made(Supplier<T> maker, String key, Object... arguments) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw refused(key, arguments);
        }
    }

    /** Refuses the value that is read: it isn't what it must be. */
    Fault unlike(Object expected) throws IOException {
        return refused("session.kind", place.get(), found(), expected);
    }

    Fault refused(String key, Object... arguments) {
        return new Fault(parser.currentTokenLocation().getLineNr(), Message.of(key, arguments));
    }

    private void require(JsonToken token, String kind) throws IOException {
        if (parser.currentToken() != token) {
            throw unlike(Message.of(kind));
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
        if (token.isScalarValue()) {
            return token == JsonToken.VALUE_STRING
                    ? Printable.quoted(parser.getText())
                    : Printable.excerpt(parser.getText());
        }
        return Message.of(token == JsonToken.START_ARRAY ? "session.found.list" : "session.found.object");
    }

    private int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    private void keep(Fault found) {
        fault = fault == null ? found : fault;
    }
}
