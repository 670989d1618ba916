package io.github.tauscope.input;

import io.github.tauscope.input.Json.Field;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of OpenAI's legacy completions, in three lists: texts, logprobs, and for each position a dictionary of the k likeliest.
 * A chosen token that is not among these is put into the dictionary too, which has k + 1 then ("there may be up to logprobs+1 elements in
 * the response"), and nothing says how large k is.
 *
 * @param notes what should be known of them
 */
record LegacyCompletion(List<Position> positions, List<Message> notes) {

    /** Reads an object with {@code tokens}, {@code token_logprobs} and {@code top_logprobs}, as far as they are there. */
    static LegacyCompletion of(Obj object) {
        List<Json> texts = object.list("tokens").orElse(List.of());
        List<Json> numbers = object.list("token_logprobs").orElse(List.of());
        List<Json> top = object.list("top_logprobs").orElse(List.of());
        List<Message> notes = new ArrayList<>();
        List<Position> positions = IntStream.range(0, Math.max(numbers.size(), top.size()))
                .mapToObj(i -> Position.of(
                        i < top.size() ? dictionary(top.get(i), notes) : List.of(),
                        i < numbers.size() && i < texts.size() ? token(texts.get(i), numbers.get(i)) : null))
                .toList();
        return new LegacyCompletion(withBeyond(positions), notes);
    }

    /** A chosen token that is not the least of its dictionary is one of the k, so k is at least the size of that one. */
    private static List<Position> withBeyond(List<Position> positions) {
        int k = positions.stream()
                .filter(position -> position.place() >= 0 && !position.isLeastChosen())
                .mapToInt(position -> position.top().size())
                .max()
                .orElse(0);
        return positions.stream()
                .map(position -> position.isLeastChosen() && position.top().size() > k ? position.beyond() : position)
                .toList();
    }

    private static @Nullable Token token(Json text, Json number) {
        return text instanceof Scalar scalar
                ? new Token(scalar.text(), "", "", Token.logProbability(number, false))
                : null;
    }

    /** Reads {@code {" a": -0.5, …}}, where a name that is given twice is of two tokens. */
    private static List<Token> dictionary(Json value, List<Message> notes) {
        List<Token> tokens = new ArrayList<>();
        if (value instanceof Obj object) {
            for (Field field : object.fields()) {
                if (tokens.stream().anyMatch(token -> token.text().equals(field.name()))) {
                    notes.add(Message.of("input.note.twice", Printable.quoted(field.name())));
                }
                tokens.add(new Token(field.name(), "", "", Token.logProbability(field.value(), false)));
            }
        }
        return tokens;
    }
}
