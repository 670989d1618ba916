package io.github.tauscope.input;

import io.github.tauscope.input.Json.Field;
import io.github.tauscope.input.Json.Obj;
import java.util.List;
import java.util.Optional;

/**
 * What vLLM says of a token of the prompt: a dictionary, by id, of the k likeliest tokens there with their ranks. The prompt's own token is in it
 * even if it isn't one of them, which only a rank beyond the size of the dictionary shows.
 */
final class RankedTokens {

    private RankedTokens() {}

    /** Reads {@code {"10": {"logprob": -0.5, "rank": 1, "decoded_token": "a"}, …}}, or numbers alone. */
    static Position position(Obj dictionary) {
        List<Field> fields = dictionary.fields();
        List<Token> tokens = fields.stream().map(RankedTokens::token).toList();
        for (int i = 0; i < tokens.size(); i++) {
            if (rank(fields.get(i)) > tokens.size()) {
                return Position.of(tokens, tokens.get(i)).beyond();
            }
        }
        return Position.of(tokens, tokens.size() == 1 ? tokens.get(0) : null);
    }

    private static Token token(Field field) {
        Optional<Obj> object =
                Optional.of(field.value()).filter(Obj.class::isInstance).map(Obj.class::cast);
        return new Token(
                object.flatMap(one -> one.text("decoded_token")).orElse(""),
                field.name(),
                "",
                Token.logProbability(
                        object.flatMap(one -> one.all("logprob").findFirst()).orElse(field.value()), false));
    }

    /** Returns a token's place among all, from 1; 0 if it isn't known. */
    private static int rank(Field field) {
        return field.value() instanceof Obj object
                ? object.text("rank")
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::parseInt)
                        .orElse(0)
                : 0;
    }
}
