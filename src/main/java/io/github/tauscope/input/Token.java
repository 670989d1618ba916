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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A token of a server's list. Its text doesn't tell it from others: several can be the same half of a character.
 *
 * @param id its number in the vocabulary, or empty
 * @param bytes its bytes in hexadecimal, or empty
 * @param logProbability ln p, or {@link ListedRow#UNKNOWN}
 */
record Token(String text, String id, String bytes, double logProbability) {

    private static final String[] TEXTS = {"token", "tok_str", "text", "decoded_token"};
    private static final String[] IDS = {"id", "tokenId", "token_id"};
    private static final Set<String> NUMBERS =
            Set.of("logprob", "logProbability", "log_probability", "log_prob", "prob");

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    /**
     * Reads a token with its ln p or its probability.
     *
     * @return empty if the object is none
     */
    static Optional<Token> of(Obj object) {
        Optional<String> id = object.text(IDS);
        Optional<String> text = object.text(TEXTS).or(() -> object.text("content"));
        boolean isProbability = object.all("prob").findAny().isPresent();
        Optional<Json> number = object.fields().stream()
                .filter(field -> NUMBERS.contains(field.name()))
                .map(Json.Field::value)
                .findFirst();
        return text.isEmpty() && id.isEmpty()
                ? Optional.empty()
                : number.map(value ->
                        new Token(text.orElse(""), id.orElse(""), bytes(object), logProbability(value, isProbability)));
    }

    /** Returns the token of an object without a number, as Gemini has some; empty if the object is none. */
    private static Optional<Token> unknown(Obj object) {
        Optional<String> id = object.text(IDS);
        Optional<String> text = object.text(TEXTS);
        return text.isEmpty() && id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Token(text.orElse(""), id.orElse(""), bytes(object), ListedRow.UNKNOWN));
    }

    /** Returns the token of an element of a list: an object, or SGLang's list of ln p, id and text; null for none. */
    static @Nullable Token ofItem(Json value) {
        if (value instanceof Obj object) {
            return of(object).or(() -> unknown(object)).orElse(null);
        }
        if (value instanceof Arr triple
                && triple.items().size() >= 2
                && triple.items().get(1) instanceof Scalar id) {
            boolean hasText =
                    triple.items().size() > 2 && triple.items().get(2) instanceof Scalar text && !text.isNull();
            return new Token(
                    hasText ? ((Scalar) triple.items().get(2)).text() : "",
                    id.text(),
                    "",
                    logProbability(triple.items().get(0), false));
        }
        return null;
    }

    /** Returns whether an object has a token's text and number, and nothing but what goes with them. */
    static boolean isPlain(Obj object) {
        boolean hasText = object.first(TEXTS)
                .filter(text -> text instanceof Scalar scalar && !scalar.isNumber())
                .isPresent();
        return hasText
                && object.fields().stream()
                        .allMatch(field ->
                                field.value() instanceof Scalar || field.name().equals("bytes"))
                && of(object).isPresent();
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

    /** Returns the tokens of a list; null and what is none are left out, and so is a list in which no token has a number. */
    static List<Token> list(Json value) {
        List<Json> items = value instanceof Arr list ? list.items() : List.of();
        boolean hasNumber = items.stream()
                .anyMatch(item -> !(item instanceof Obj object) || of(object).isPresent());
        return hasNumber
                ? items.stream()
                        .flatMap(item -> Stream.ofNullable(ofItem(item)))
                        .toList()
                : List.of();
    }
}
