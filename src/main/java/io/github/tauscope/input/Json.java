package io.github.tauscope.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of a JSON text, which knows its line and keeps names that are given twice. */
sealed interface Json {

    /** Returns the line on which it begins, counted from 1. */
    long line();

    /** An object, with its fields in their order. */
    record Obj(long line, List<Field> fields) implements Json {

        /** Returns the values of a name, in their order. */
        Stream<Json> all(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).map(Field::value);
        }

        /** Returns the value of the first of some names that is there and not null. */
        Optional<Json> first(String... names) {
            return Stream.of(names)
                    .flatMap(this::all)
                    .filter(value -> !(value instanceof Scalar scalar && scalar.isNull()))
                    .findFirst();
        }

        Optional<List<Json>> list(String... names) {
            return first(names).filter(Arr.class::isInstance).map(value -> ((Arr) value).items());
        }

        Optional<Obj> object(String name) {
            return first(name).filter(Obj.class::isInstance).map(Obj.class::cast);
        }

        Optional<String> text(String... names) {
            return first(names).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
        }
    }

    record Field(String name, Json value) {}

    record Arr(long line, List<Json> items) implements Json {}

    /** A string, a number, true, false or null, with its text. */
    record Scalar(long line, JsonToken token, String text) implements Json {

        boolean isNull() {
            return token == JsonToken.VALUE_NULL;
        }

        boolean isNumber() {
            return token.isNumeric();
        }

        boolean isString() {
            return token == JsonToken.VALUE_STRING;
        }
    }

    int MOST_LEVELS = 32;

    JsonFactory FACTORY = JsonFactory.builder()
            // Python writes Infinity, and quotes as it likes; what it stands for is NumberKind's to say
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxNumberLength(1000)
                    .maxStringLength(1 << 20)
                    .build())
            .build();

    /**
     * Reads the values of a text, one after the other.
     *
     * @param shapes what would be read, for the sentence
     * @throws InputException if the text isn't JSON, with the line
     */
    static List<Json> parse(String text, Message shapes) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            List<Json> values = new ArrayList<>();
            while (parser.nextToken() != null) {
                values.add(value(parser));
            }
            return List.copyOf(values);
        } catch (JsonProcessingException e) {
            throw new InputException(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    Message.of("input.json.unreadable", JsonFault.of(e, text, MOST_LEVELS), shapes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Field> fields = new ArrayList<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                fields.add(new Field(name, value(parser)));
            }
            return new Obj(line, List.copyOf(fields));
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Arr(line, List.copyOf(items));
        }
        return new Scalar(line, parser.currentToken(), parser.getText());
    }
}
