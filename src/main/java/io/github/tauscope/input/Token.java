package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A token of a server's list. Its text doesn't tell it from others: several can be the same half of a character.
 *
 * @param id its number in the vocabulary, or empty
 * @param bytes its bytes in hexadecimal, or empty
 * @param logProbability ln p, or {@link ListedRow#UNKNOWN}
 */
record Token(String text, String id, String bytes, double logProbability) {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    /**
     * Reads a token with its ln p or its probability.
     *
     * @return empty if the object is none
     */
    static Optional<Token> of(Obj object) {
        Optional<String> id = object.text("id", "tokenId", "token_id");
        Optional<String> text = object.text("token", "tok_str", "text", "content");
        boolean isProbability = object.all("prob").findAny().isPresent();
        List<Json> number = object.fields().stream()
                .filter(field ->
                        List.of("logprob", "logProbability", "log_prob", "prob").contains(field.name()))
                .map(Json.Field::value)
                .toList();
        if (number.isEmpty() || (text.isEmpty() && id.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new Token(text.orElse(""), id.orElse(""), bytes(object), logProbability(number.get(0), isProbability)));
    }

    static double logProbability(Json value, boolean isProbability) {
        if (!(value instanceof Scalar scalar)) {
            throw new InputException(value.line(), Message.of("input.reply.number"));
        }
        if (scalar.isNull()) {
            return ListedRow.UNKNOWN;
        }
        try {
            double number = (isProbability ? NumberKind.PROBABILITY : NumberKind.LOG_PROBABILITY).parse(scalar.text());
            return isProbability ? StrictMath.log(number) : number;
        } catch (InputException e) {
            throw e.inLine(value.line());
        }
    }

    private static String bytes(Obj object) {
        return object.list("bytes")
                .map(items -> items.stream()
                        .map(item ->
                                item instanceof Scalar scalar && scalar.text().matches("\\d{1,3}")
                                        ? HEX.toHexDigits((byte) Integer.parseInt(scalar.text()))
                                        : "??")
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** Returns whether both are the same token, by the best that is known of both. */
    boolean isSameAs(Token other) {
        if (!id.isEmpty() && !other.id.isEmpty()) {
            return id.equals(other.id);
        }
        boolean sameBytes = bytes.isEmpty() || other.bytes.isEmpty() || bytes.equals(other.bytes);
        return sameBytes && text.equals(other.text);
    }

    /** Returns a label for each token: its text, with its bytes or its id where another has the same text. */
    static List<String> labels(List<Token> tokens) {
        List<String> texts = tokens.stream().map(Token::text).toList();
        Map<String, Integer> used = new HashMap<>();
        List<String> labels = new ArrayList<>();
        for (Token token : tokens) {
            String label = token.text;
            if (Collections.frequency(texts, token.text) > 1 || token.text.isEmpty()) {
                label += !token.bytes.isEmpty() ? " [" + token.bytes + "]" : !token.id.isEmpty() ? " #" + token.id : "";
            }
            int times = used.merge(label, 1, Integer::sum);
            labels.add(times > 1 ? label + " (" + times + ")" : label);
        }
        return labels;
    }

    /** Returns the tokens of a list; null and what is none are left out. */
    static List<Token> list(Json value) {
        return value instanceof Arr list
                ? list.items().stream()
                        .filter(Obj.class::isInstance)
                        .map(item -> of((Obj) item))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }
}
