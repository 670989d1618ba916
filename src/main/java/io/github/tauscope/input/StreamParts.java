package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The parts of a stream, without those that repeat tokens of others. OpenAI's responses tell each token when it comes, when its text is done, its part, its
 * output, and in the end; SGLang sends all tokens so far with each.
 *
 * @param notes what should be known of that
 */
record StreamParts(List<Json> values, List<Message> notes) {

    /** How the types of the events of OpenAI's responses begin. */
    static final String RESPONSE = "response.";

    /**
     * Takes what is to be read of some values, whether they are a stream or not.
     *
     * @param tokens counts the tokens of some values
     */
    static StreamParts once(List<Json> values, ToIntFunction<List<Json>> tokens) {
        List<Json> parts = values.stream()
                .flatMap(value ->
                        value instanceof Arr list && isOfObjects(list) ? list.items().stream() : Stream.of(value))
                .toList();
        List<Json> told = ofOneType(parts, tokens);
        List<Json> once = withoutRepeated(told);
        if (once.size() == parts.size()) {
            return new StreamParts(values, List.of());
        }
        return new StreamParts(
                once, once.size() < told.size() ? List.of(Message.of("input.reply.repeated")) : List.of());
    }

    private static boolean isOfObjects(Arr list) {
        return !list.items().isEmpty() && list.items().stream().allMatch(Obj.class::isInstance);
    }

    /** Leaves those events of responses alone that tell of the most tokens, the first type if several do. */
    private static List<Json> ofOneType(List<Json> parts, ToIntFunction<List<Json>> tokens) {
        Map<String, List<Json>> byType = new LinkedHashMap<>();
        parts.forEach(part -> type(part).ifPresent(type -> byType.computeIfAbsent(type, key -> new ArrayList<>())
                .add(part)));
        String most = "";
        int count = 0;
        for (Map.Entry<String, List<Json>> events : byType.entrySet()) {
            int found = byType.size() == 1 ? 1 : tokens.applyAsInt(events.getValue());
            if (found > count) {
                count = found;
                most = events.getKey();
            }
        }
        String kept = most;
        return kept.isEmpty()
                ? parts
                : parts.stream()
                        .filter(part -> type(part).map(kept::equals).orElse(true))
                        .toList();
    }

    private static Optional<String> type(Json part) {
        return part instanceof Obj object
                ? object.text("type").filter(type -> type.startsWith(RESPONSE))
                : Optional.empty();
    }

    /** Leaves the last of the parts alone that each have all tokens so far. */
    private static List<Json> withoutRepeated(List<Json> parts) {
        List<Json> once = new ArrayList<>();
        Map<List<String>, Integer> places = new LinkedHashMap<>();
        for (Json part : parts) {
            if (!(part instanceof Obj object) || object.object("meta_info").isEmpty()) {
                once.add(part);
                continue;
            }
            List<String> request = request(object);
            Integer place = places.get(request);
            if (place != null && repeats(object, (Obj) once.get(place))) {
                once.set(place, part);
            } else {
                places.put(request, once.size());
                once.add(part);
            }
        }
        return once;
    }

    private static List<String> request(Obj part) {
        Obj meta = part.object("meta_info").orElseThrow();
        return List.of(meta.text("id").orElse(""), part.text("index").orElse(""));
    }

    /** Returns whether a part has all tokens of another before its own; where it says how many there are so far, whether it has all. */
    private static boolean repeats(Obj part, Obj other) {
        List<Token> tokens = tokens(part);
        List<Token> before = tokens(other);
        Optional<String> count = part.object("meta_info").flatMap(meta -> meta.text("completion_tokens"));
        boolean isLonger = count.isEmpty()
                ? tokens.size() > before.size()
                : tokens.size() >= before.size() && count.get().equals(String.valueOf(tokens.size()));
        return isLonger && tokens.subList(0, before.size()).equals(before);
    }

    private static List<Token> tokens(Obj part) {
        return part.object("meta_info").flatMap(meta -> meta.list("output_token_logprobs")).stream()
                .flatMap(List::stream)
                .flatMap(item -> Stream.ofNullable(Token.ofItem(item)))
                .toList();
    }
}
