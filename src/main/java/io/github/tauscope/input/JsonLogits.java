package io.github.tauscope.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads logits from JSON, token by token, so that a fault is told with its line. */
final class JsonLogits {

    private static final Message SHAPES = Message.of("input.json.shapes");
    private static final String CLASS = "{\"label\": …, \"logit\": …}";

    /** What Jackson says of the source beside its lines: that it withholds it. */
    private static final Pattern SOURCE = Pattern.compile("Source: [^;]*; ");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Python writes Infinity; what it stands for is NumberKind's to say
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(1000)
                    .maxStringLength(1 << 20)
                    .build())
            .build();

    private final JsonParser parser;
    private final Classes classes = new Classes();

    private JsonLogits(JsonParser parser) {
        this.parser = parser;
    }

    static Experiment parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonLogits(parser).located();
        } catch (JsonProcessingException e) {
            String reason = SOURCE.matcher(e.getOriginalMessage()).replaceAll("");
            throw new InputException(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    Message.of("input.json.unreadable", Printable.of(reason), SHAPES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Experiment located() throws IOException {
        try {
            document();
        } catch (InputException e) {
            throw e.inLine(parser.currentTokenLocation().getLineNr());
        }
        return classes.toExperiment();
    }

    private void document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            list();
        } else if (first == JsonToken.START_OBJECT) {
            object();
        } else {
            throw new InputException("input.json.neither", SHAPES);
        }
        if (parser.nextToken() != null) {
            long line = parser.currentTokenLocation().getLineNr();
            throw new InputException(line, Message.of("input.json.values", 1 + valuesUntil(null)));
        }
    }

    /** Passes over the values from the current one on, and counts them. */
    private int valuesUntil(@Nullable JsonToken end) throws IOException {
        int values = 0;
        for (; parser.currentToken() != end; parser.nextToken()) {
            parser.skipChildren();
            values++;
        }
        return values;
    }

    /** Reads a list of logits, of one row of logits, or of one table. */
    private void list() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            row();
            return;
        }
        object();
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            throw new InputException("input.json.tables");
        }
    }

    private void object() throws IOException {
        boolean found = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            boolean numbers = name.equals("logits") || name.equals("probabilities") || name.equals("classes");
            if (numbers && found) {
                throw new InputException("input.json.twice", name, SHAPES);
            }
            found |= numbers;
            if (name.equals("temperature")) {
                classes.atTemperature(scalar("input.json.temperature"));
            } else if (!numbers && !name.equals("labels")) {
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                parser.nextToken();
                elements(name);
            } else {
                throw new InputException("input.json.noList", name, SHAPES);
            }
        }
        if (!found) {
            throw new InputException("input.json.noLogits", SHAPES);
        }
    }

    /** Reads the elements of a list from the first one on to its end. */
    private void elements(String name) throws IOException {
        switch (name) {
            case "labels" -> labels();
            case "classes" -> classes();
            default -> {
                classes.ofKind(name.equals("logits") ? NumberKind.LOGIT : NumberKind.PROBABILITY);
                row();
            }
        }
    }

    /** Reads the numbers of a list, or of the only list in it. */
    private void row() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            numbers();
            return;
        }
        parser.nextToken();
        row();
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            long line = parser.currentTokenLocation().getLineNr();
            throw new InputException(line, Message.of("input.rows", 1 + valuesUntil(JsonToken.END_ARRAY)));
        }
    }

    private void numbers() throws IOException {
        for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
            classes.addNumber(scalar("input.json.number"));
        }
    }

    private void labels() throws IOException {
        for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
            classes.addLabel(scalar("input.json.label"));
        }
    }

    private void classes() throws IOException {
        for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new InputException("input.json.noObject", CLASS);
            }
            oneClass();
        }
    }

    private void oneClass() throws IOException {
        String logit = null;
        String probability = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "label" -> classes.addLabel(scalar("input.json.label"));
                case "logit" -> logit = scalar("input.json.logit");
                case "probability" -> probability = scalar("input.json.probability");
                default -> parser.skipChildren();
            }
        }
        if (logit != null) {
            classes.addNumber(logit, NumberKind.LOGIT);
        } else if (probability != null) {
            classes.addNumber(probability, NumberKind.PROBABILITY);
        } else {
            throw new InputException("input.json.noNumber");
        }
    }

    private String scalar(String wanted) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue() || token.isBoolean() || token == JsonToken.VALUE_NULL) {
            throw new InputException("input.json.scalar", Message.of(wanted), found(token), SHAPES);
        }
        return parser.getText();
    }

    private Object found(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return Message.of("input.json.end");
        }
        return token.isStructStart() ? Message.of("input.json.structure") : parser.getText();
    }
}
