package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** JSON with the same meaning as another, as other programs might write it. */
final class Reformatted {

    private final JsonParser parser;
    private final Random random;

    private Reformatted(JsonParser parser, Random random) {
        this.parser = parser;
        this.random = random;
    }

    /** Returns the same values with names in any order, other white space, numbers spelled otherwise, and letters escaped. */
    static String of(String json, Random random) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return new Reformatted(parser, random).value();
        }
    }

    private String value() throws IOException {
        JsonToken token = parser.currentToken();
        String text = token.isNumeric()
                ? number(parser.getText())
                : token == JsonToken.VALUE_STRING
                        ? string(parser.getText())
                        : token.isScalarValue() ? parser.getText() : elements(token == JsonToken.START_OBJECT);
        return space() + text + space();
    }

    private String elements(boolean isObject) throws IOException {
        List<String> elements = new ArrayList<>();
        while (!parser.nextToken().isStructEnd()) {
            String name = "";
            if (isObject) {
                name = space() + string(parser.currentName()) + space() + ":";
                parser.nextToken();
            }
            elements.add(name + value());
        }
        if (isObject) {
            Collections.shuffle(elements, random);
        }
        return elements.stream().collect(Collectors.joining(",", isObject ? "{" : "[", isObject ? "}" : "]"));
    }

    private String number(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 || random.nextInt(3) > 0
                ? text
                : random.nextBoolean() ? number.unscaledValue() + "E" + -number.scale() : number.setScale(400) + "";
    }

    private String string(String text) {
        return text.chars()
                .mapToObj(letter -> letter < ' ' || letter == '"' || letter == '\\' || random.nextInt(4) == 0
                        ? String.format("\\u%04x", letter)
                        : Character.toString(letter))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private String space() {
        return List.of("", "", " ", "\t", "\n  ", "\r\n").get(random.nextInt(6));
    }
}
