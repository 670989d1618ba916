package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Streams in which the same token comes more than once, by the documentation of OpenAI's responses and of SGLang. */
class StreamPartsTest {

    private static final String YES = listed(" yes", -0.105, " no", -2.4);
    private static final String POINT = listed(".", -0.2, "!", -1.9);

    /** Each event but the first tells of the same token. */
    @Test
    void anOutputOfResponsesIsReadOnce() {
        RowSet rows = read(stream(
                event("created", "\"response\": {\"output\": []}"),
                event("output_text.delta", "\"delta\": \" yes\", \"logprobs\": [" + YES + "]"),
                event("output_text.done", "\"text\": \" yes\", \"logprobs\": [" + YES + "]"),
                event("content_part.done", "\"part\": {\"type\": \"output_text\", \"logprobs\": [" + YES + "]}"),
                event("output_item.done", "\"item\": {\"content\": [{\"logprobs\": [" + YES + "]}]}"),
                event("completed", "\"response\": {\"output\": [{\"content\": [{\"logprobs\": [" + YES + "]}]}]}")));
        assertThat(names(rows)).containsExactly(" yes");
        assertThat(rows.row(0).labels()).containsExactly(" yes", " no");
    }

    @Test
    void theEventsThatHaveTheMostTokensAreRead() {
        String whole = event(
                "completed",
                "\"response\": {\"output\": [{\"content\": [{\"logprobs\": [" + YES + ", " + POINT + "]}]}]}");
        String delta = event("output_text.delta", "\"logprobs\": [" + POINT + "]");
        assertThat(names(read(stream(delta, whole)))).containsExactly(" yes", ".");
        assertThat(names(read(stream(delta, delta, delta, whole)))).containsExactly(".", ".", ".");
        assertThat(names(read(stream(event("output_text.delta", "\"logprobs\": []"), whole))))
                .containsExactly(" yes", ".");
        assertThat(names(read(stream(whole)))).containsExactly(" yes", ".");
    }

    @Test
    void partsWithAllTokensSoFarAreReadOnce() {
        Opened opened = open(stream(
                sglang("", triple(-0.105, 1, " yes")),
                sglang("", triple(-0.105, 1, " yes"), triple(-0.2, 3, ".")),
                sglang("", triple(-0.105, 1, " yes"), triple(-0.2, 3, "."), triple(-0.3, 4, " I"))));
        assertThat(names(opened.rows())).containsExactly(" yes", ".", " I");
        assertThat(opened.notes().stream().map(Messages.of(Locale.ROOT)::text))
                .containsExactly(
                        "Parts of this stream begin with all the tokens of an earlier part: each token is read once.");
    }

    /** Servers can send the new tokens alone, and a text can have one token twice, with the same probability. */
    @Test
    void partsWithNewTokensAreAllRead() {
        String ha = triple(0, 1, "ha");
        assertThat(names(read(stream(sglang("", ha), sglang("", ha))))).containsExactly("ha", "ha");
        assertThat(names(read(
                        stream(sglang("\"completion_tokens\": 1", ha), sglang("\"completion_tokens\": 3", ha, ha)))))
                .containsExactly("ha", "ha", "ha");
    }

    /** The last part comes again when it ends; the parts of two answers take turns. */
    @Test
    void partsAreOfTheirRequest() {
        String one = "\"id\": \"a\", \"completion_tokens\": 1";
        String two = "\"id\": \"b\", \"completion_tokens\": ";
        String yes = triple(-0.105, 1, " yes");
        String no = triple(-2.4, 2, " no");
        assertThat(names(read(
                        stream(sglang(one, yes), sglang(two + 1, yes), sglang(one, yes), sglang(two + 2, yes, no)))))
                .containsExactly(" yes", " yes", " no");
    }

    private static Opened open(String text) {
        return LogitsReader.text(text, "", ReadAs.IT_SAYS);
    }

    private static RowSet read(String text) {
        return open(text).rows();
    }

    private static List<String> names(RowSet rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(rows::row)
                .map(Row::name)
                .toList();
    }

    private static String stream(String... events) {
        return "data: " + String.join("\n\ndata: ", events) + "\n\ndata: [DONE]\n";
    }

    private static String event(String type, String fields) {
        return "{\"type\": \"response." + type + "\", " + fields + "}";
    }

    private static String listed(String token, double number, String other, double otherNumber) {
        return ("{\"token\": \"%s\", \"logprob\": %s, \"top_logprobs\": [{\"token\": \"%s\", \"logprob\": %s}, "
                        + "{\"token\": \"%s\", \"logprob\": %s}]}")
                .formatted(token, number, token, number, other, otherNumber);
    }

    private static String sglang(String meta, String... triples) {
        return "{\"meta_info\": {" + meta + (meta.isEmpty() ? "" : ", ") + "\"output_token_logprobs\": ["
                + String.join(", ", triples) + "]}}";
    }

    private static String triple(double number, int id, String text) {
        return "[%s, %d, \"%s\"]".formatted(number, id, text);
    }
}
