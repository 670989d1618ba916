package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row for each token of a language model server's reply, by the shapes of its parts and not by the server: OpenAI's
 * chat, responses and legacy completions, vLLM, SGLang, llama.cpp, Ollama, TGI and Gemini have lists of the same few shapes.
 */
final class ServerReply {

    private static final List<String> LISTS_OF_TOKENS =
            List.of("top_logprobs", "top_probs", "probs", "top_tokens", "topCandidates");

    /** Lists of the tokens of a text, one after the other, even if none of them has others beside it. */
    private static final Set<String> SEQUENCES =
            Set.of("logprobs", "content", "refusal", "completion_probabilities", "tokens");

    /** What replies have and files of logits don't, one of them at least. */
    private static final Set<String> SIGNS = Set.of(
            "choices",
            "candidates",
            "generated_text",
            "meta_info",
            "finish_reason",
            "finishReason",
            "tokens_predicted");

    private final TokenRows rows;
    private boolean isSilent;

    private ServerReply(ReadAs readAs) {
        rows = new TokenRows(readAs);
    }

    /**
     * Reads replies, or the parts of a stream.
     *
     * @return empty if none of the values is of a server
     * @throws InputException if they are, but without probabilities
     */
    static Optional<Found> find(List<Json> values, ReadAs readAs) {
        StreamParts parts =
                StreamParts.once(values, some -> read(some, readAs).rows.size());
        ServerReply reply = read(parts.values(), readAs);
        if (reply.rows.size() > 0) {
            reply.rows.noteAll(parts.notes());
            return Optional.of(reply.rows.toFound());
        }
        if (reply.isSilent && values.stream().noneMatch(JsonLogits::hasNumbers)) {
            throw new InputException("input.reply.none");
        }
        return Optional.empty();
    }

    private static ServerReply read(List<Json> values, ReadAs readAs) {
        ServerReply reply = new ServerReply(readAs);
        reply.search(new Arr(1, values), "");
        return reply;
    }

    private void search(Json value, String name) {
        if (value instanceof Obj object) {
            search(object, false);
        } else if (value instanceof Arr list && name.isEmpty() && isOfPlainTokens(list)) {
            rows.addBare(list);
        } else if (value instanceof Arr list) {
            boolean isSequence = SEQUENCES.contains(name) || isSequence(list);
            for (Json item : list.items()) {
                if (item instanceof Obj object) {
                    search(object, isSequence);
                } else {
                    search(item, name);
                }
            }
        }
    }

    private void search(Obj object, boolean isOfSequence) {
        if (!read(object, isOfSequence)) {
            object.fields().forEach(field -> search(field.value(), field.name()));
        }
    }

    /** Returns whether a list has nothing but tokens with their numbers, and nothing says what it is of. */
    private static boolean isOfPlainTokens(Arr list) {
        return !list.items().isEmpty()
                && list.items().stream().allMatch(item -> item instanceof Obj object && Token.isPlain(object));
    }

    /** Reads what an object says of tokens; returns whether that is all that is in it. */
    private boolean read(Obj object, boolean isOfSequence) {
        if (readTriples(object)) {
            return true;
        }
        rows.addPrompt(() -> object.list("prompt_logprobs").orElse(List.of()).stream()
                .filter(Obj.class::isInstance)
                .forEach(place -> rows.add(place, RankedTokens.position((Obj) place))));
        if (object.list("token_logprobs").isPresent() || object.list("tokens").isPresent()) {
            return readParallel(object);
        }
        Optional<List<Json>> candidates = object.list("topCandidates", "top_candidates");
        Optional<List<Json>> chosen = object.list("chosenCandidates", "chosen_candidates");
        if (candidates.isPresent() || chosen.isPresent()) {
            positions(chosen.orElse(List.of()), candidates.orElse(List.of())); // Gemini
            return true;
        }
        Optional<Obj> streamed =
                object.object("token").filter(token -> Token.of(token).isPresent());
        if (streamed.isPresent()) {
            positions(List.of(streamed.get()), object.all("top_tokens").toList()); // TGI
            return true;
        }
        if (isPosition(object) || (isOfSequence && Token.of(object).isPresent())) {
            List<Token> top = tokens(object);
            position(object, top, chosen(object, top));
            return true;
        }
        isSilent |= isReply(object);
        return false;
    }

    private static boolean isReply(Obj object) {
        boolean hasSign = object.fields().stream().anyMatch(field -> SIGNS.contains(field.name()))
                || object.text("type").orElse("").startsWith(StreamParts.RESPONSE)
                || (object.text("model").isPresent() && object.text("done").isPresent());
        return hasSign
                || (object.text("text").isPresent() && object.all("logprobs").anyMatch(ServerReply::isNothing));
    }

    private static boolean isNothing(Json value) {
        return (value instanceof Scalar scalar && scalar.isNull())
                || (value instanceof Arr list && list.items().isEmpty())
                || (value instanceof Obj object
                        && object.fields().stream().allMatch(field -> isNothing(field.value())));
    }

    /** Returns whether an object is a token with a list of those it was chosen from, or of such a list. */
    private static boolean isPosition(Obj object) {
        boolean isToken = Token.of(object).isPresent();
        return !tokens(object).isEmpty()
                || (isToken && object.all("top_logprobs").findAny().isPresent())
                || (isToken && LISTS_OF_TOKENS.stream().flatMap(object::all).anyMatch(Arr.class::isInstance));
    }

    private static List<Token> tokens(Obj object) {
        return LISTS_OF_TOKENS.stream()
                .flatMap(object::all)
                .filter(list -> !isSequence(list))
                .map(Token::list)
                .findFirst()
                .orElse(List.of());
    }

    /** Returns whether each token of a list has others beside it, so that they follow each other in a text. */
    private static boolean isSequence(Json list) {
        return list instanceof Arr items
                && items.items().stream().anyMatch(item -> item instanceof Obj object && isPosition(object));
    }

    /** Reads lists of ln p, id and text: SGLang. */
    private boolean readTriples(Obj object) {
        int before = rows.size();
        rows.addPrompt(() -> positions(
                object.list("input_token_logprobs").orElse(List.of()),
                object.list("input_top_logprobs").orElse(List.of())));
        positions(
                object.list("output_token_logprobs").orElse(List.of()),
                object.list("output_top_logprobs").orElse(List.of()));
        return rows.size() > before;
    }

    /** Reads lists that have an element for each position: legacy completions of OpenAI, and TGI. */
    private boolean readParallel(Obj object) {
        List<Json> tokens = object.list("tokens").orElse(List.of());
        boolean areObjects = !tokens.isEmpty()
                && tokens.stream()
                        .allMatch(token ->
                                token instanceof Obj one && Token.of(one).isPresent());
        if (!areObjects) {
            LegacyCompletion completion = LegacyCompletion.of(object);
            rows.noteAll(completion.notes());
            completion.positions().forEach(position -> rows.add(object, position));
            return !completion.positions().isEmpty();
        }
        rows.addPrompt(() -> positions(object.list("prefill").orElse(List.of()), List.of()));
        List<Json> top = object.list("top_tokens").orElse(List.of());
        if (top.isEmpty() && tokens.stream().anyMatch(token -> isPosition((Obj) token))) {
            tokens.forEach(token -> search((Obj) token, true));
        } else {
            positions(tokens, top);
        }
        return true;
    }

    private void positions(List<Json> chosen, List<Json> top) {
        IntStream.range(0, Math.max(chosen.size(), top.size()))
                .forEach(i -> position(
                        i < chosen.size() ? chosen.get(i) : top.get(i),
                        i < top.size() ? listed(top.get(i)) : List.of(),
                        i < chosen.size() ? Token.ofItem(chosen.get(i)) : null));
    }

    private static List<Token> listed(Json value) {
        if (value instanceof Obj object) {
            return object.first("candidates").map(Token::list).orElse(List.of());
        }
        return Token.list(value);
    }

    private void position(Json place, List<Token> top, @Nullable Token chosen) {
        rows.add(place, Position.of(top, chosen));
    }

    /** Returns the token of an object, or the one of its list that has its content, as older llama.cpp has it. */
    private static @Nullable Token chosen(Obj object, List<Token> top) {
        Optional<String> content = object.text("content");
        return Token.of(object)
                .or(() -> top.stream()
                        .filter(token -> content.equals(Optional.of(token.text())))
                        .findFirst())
                .orElse(null);
    }
}
