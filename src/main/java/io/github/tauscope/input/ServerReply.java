package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Field;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row for each token of a language model server's reply, by the shapes of its parts and not by the server: OpenAI's
 * chat, responses and legacy completions, vLLM, SGLang, llama.cpp, Ollama, TGI and Gemini have lists of the same few shapes.
 */
final class ServerReply {

    private static final List<String> LISTS_OF_TOKENS =
            List.of("top_logprobs", "top_probs", "probs", "top_tokens", "topCandidates");

    /** How far from 1 the sum of rounded probabilities may be. */
    private static final double CUT = 1e-5;

    private final ReadAs readAs;
    private final List<Row> rows = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private boolean isSilent;

    private ServerReply(ReadAs readAs) {
        this.readAs = readAs;
    }

    /**
     * Reads replies, or the parts of a stream.
     *
     * @return empty if none of the values is of a server
     * @throws InputException if they are, but without probabilities
     */
    static Optional<Found> find(List<Json> values, ReadAs readAs) {
        ServerReply reply = new ServerReply(readAs);
        values.forEach(reply::search);
        if (!reply.rows.isEmpty()) {
            return Optional.of(new Found(
                    RowSet.Kind.TOKENS,
                    reply.rows,
                    Temperature.ONE,
                    reply.notes.stream().distinct().toList()));
        }
        if (reply.isSilent) {
            throw new InputException("input.reply.none");
        }
        return Optional.empty();
    }

    private void search(Json value) {
        if (value instanceof Arr list) {
            list.items().forEach(this::search);
        } else if (value instanceof Obj object && !read(object)) {
            object.fields().forEach(field -> search(field.value()));
        }
    }

    /** Reads what an object says of tokens; returns whether that is all that is in it. */
    private boolean read(Obj object) {
        List<Json> chosen = object.list("output_token_logprobs").orElse(List.of());
        List<Json> top = object.list("output_top_logprobs").orElse(List.of()); // SGLang
        if (!chosen.isEmpty() || !top.isEmpty()) {
            positions(chosen, top);
            return true;
        }
        if (object.list("token_logprobs").isPresent() || object.list("tokens").isPresent()) {
            return readParallel(object);
        }
        if (object.list("topCandidates").isPresent()) {
            positions(
                    object.list("chosenCandidates").orElse(List.of()),
                    object.list("topCandidates").orElseThrow());
            return true;
        }
        if (object.object("token").isPresent()
                && object.all("top_tokens").findAny().isPresent()) {
            positions(
                    List.of(object.object("token").orElseThrow()),
                    object.all("top_tokens").toList());
            return true;
        }
        if (isPosition(object)) {
            position(object, tokens(object), null);
            return true;
        }
        isSilent |= object.text("text", "finish_reason").isPresent()
                && object.all("logprobs").anyMatch(ServerReply::isNothing);
        return false;
    }

    private static boolean isNothing(Json value) {
        return (value instanceof Scalar scalar && scalar.isNull())
                || (value instanceof Arr list && list.items().isEmpty());
    }

    /** Returns whether an object is a token with a list of those it was chosen from, or of such a list. */
    private static boolean isPosition(Obj object) {
        boolean hasList = LISTS_OF_TOKENS.stream()
                .flatMap(object::all)
                .anyMatch(list -> list instanceof Arr items
                        && (!Token.list(items).isEmpty() || Token.of(object).isPresent()));
        return hasList
                || (Token.of(object).isPresent()
                        && object.all("top_logprobs").findAny().isPresent());
    }

    private static List<Token> tokens(Obj object) {
        return LISTS_OF_TOKENS.stream()
                .flatMap(object::all)
                .map(Token::list)
                .findFirst()
                .orElse(List.of());
    }

    /** Reads lists that have an element for each position: legacy completions of OpenAI, and TGI. */
    private boolean readParallel(Obj object) {
        List<Json> tokens = object.list("tokens").orElse(List.of());
        if (!tokens.isEmpty()
                && tokens.stream()
                        .allMatch(token ->
                                token instanceof Obj one && Token.of(one).isPresent())) {
            List<Json> top = object.list("top_tokens").orElse(List.of());
            if (top.isEmpty() && tokens.stream().anyMatch(token -> isPosition((Obj) token))) {
                tokens.forEach(this::search);
            } else {
                positions(tokens, top);
            }
            return true;
        }
        List<Json> numbers = object.list("token_logprobs").orElse(List.of());
        List<Json> top = object.list("top_logprobs").orElse(List.of());
        IntStream.range(0, Math.max(numbers.size(), top.size())).forEach(i -> {
            Optional<Token> chosen = i < numbers.size() && i < tokens.size() && tokens.get(i) instanceof Scalar text
                    ? Optional.of(new Token(text.text(), "", "", Token.logProbability(numbers.get(i), false)))
                    : Optional.empty();
            position(object, i < top.size() ? dictionary(top.get(i)) : List.of(), chosen.orElse(null));
        });
        return !numbers.isEmpty() || !top.isEmpty();
    }

    /** Reads {@code {" a": -0.5, …}}, where a name that is given twice is of two tokens. */
    private List<Token> dictionary(Json value) {
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

    private void positions(List<Json> chosen, List<Json> top) {
        IntStream.range(0, Math.max(chosen.size(), top.size()))
                .forEach(i -> position(
                        i < chosen.size() ? chosen.get(i) : top.get(i),
                        i < top.size() ? listed(top.get(i)) : List.of(),
                        i < chosen.size() ? one(chosen.get(i)) : null));
    }

    private static List<Token> listed(Json value) {
        if (value instanceof Obj object) {
            return object.first("candidates").map(Token::list).orElse(List.of());
        }
        List<Json> items = value instanceof Arr list ? list.items() : List.of();
        return items.stream().flatMap(item -> Stream.ofNullable(one(item))).toList();
    }

    /** Returns the token of an object, or of SGLang's list of ln p, id and text; null for none. */
    private static @Nullable Token one(Json value) {
        if (value instanceof Obj object) {
            return Token.of(object).orElse(null);
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
                    Token.logProbability(triple.items().get(0), false));
        }
        return null;
    }

    private void position(Json place, List<Token> top, @Nullable Token given) {
        Token chosen = given == null && place instanceof Obj object ? chosen(object, top) : given;
        if (!top.isEmpty() || (chosen != null && !Double.isNaN(chosen.logProbability()))) {
            try {
                Position position = Position.of(top, chosen);
                Row row = position.row(readAs);
                rows.add(isCut(place, top) ? row.withListing(null) : row);
                notes.addAll(position.contradictions(rows.size()));
            } catch (InputException e) {
                throw e.inLine(place.line());
            }
        }
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

    /** Returns whether a list has lost its rest on the server: probabilities after sampling that add up to 1. */
    private boolean isCut(Json place, List<Token> top) {
        boolean isOfProbabilities = place instanceof Obj object
                && (object.all("probs").findAny().isPresent()
                        || object.all("top_probs").findAny().isPresent());
        double sum = top.stream()
                .mapToDouble(token -> StrictMath.exp(token.logProbability()))
                .sum();
        boolean isCut = isOfProbabilities && Math.abs(sum - 1) <= CUT && !readAs.isOfList();
        if (isCut) {
            notes.add(Message.of("input.note.cut"));
        }
        return isCut;
    }
}
