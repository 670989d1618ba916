package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies in the shapes of the servers' public documentation; each reads as the same two tokens. */
class ServerReplyTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/tauscope/input");

    private static final String CHAT =
            "{'token': ' a', 'logprob': -0.5, 'bytes': [32, 97], 'top_logprobs': [{'token': ' a', 'logprob': -0.5, 'bytes': [32, 97]}, {'token': 'b', 'logprob': -1.5, 'bytes': [98]}]}, "
                    + "{'token': 'c', 'logprob': -3, 'bytes': [99], 'top_logprobs': [{'token': 'd', 'logprob': -0.25, 'bytes': [100]}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // OpenAI chat, and what follows it
                "{'choices': [{'message': {'content': ' ac'}, 'logprobs': {'content': [" + CHAT
                        + "], 'refusal': null}}]}",
                // OpenAI responses
                "{'output': [{'type': 'message', 'content': [{'type': 'output_text', 'text': ' ac', 'logprobs': ["
                        + CHAT + "]}]}]}",
                // Ollama
                "{'model': 'm', 'message': {'content': ' ac'}, 'logprobs': [" + CHAT + "]}",
                // llama.cpp
                "{'content': ' ac', 'completion_probabilities': [" + CHAT + "]}",
                // OpenAI legacy, vLLM
                "{'choices': [{'text': ' ac', 'logprobs': {'tokens': [' a', 'c'], 'token_logprobs': [-0.5, -3], "
                        + "'top_logprobs': [{' a': -0.5, 'b': -1.5}, {'d': -0.25}], 'text_offset': [0, 2]}}]}",
                // SGLang
                "{'text': ' ac', 'meta_info': {'input_token_logprobs': [[null, 1, 'x']], "
                        + "'output_token_logprobs': [[-0.5, 11, ' a'], [-3, 13, 'c']], "
                        + "'output_top_logprobs': [[[-0.5, 11, ' a'], [-1.5, 12, 'b']], [[-0.25, 14, 'd']]]}}",
                // TGI
                "{'generated_text': ' ac', 'details': {'prefill': [{'id': 1, 'text': 'x', 'logprob': null}], "
                        + "'tokens': [{'id': 11, 'text': ' a', 'logprob': -0.5, 'special': false}, {'id': 13, 'text': 'c', 'logprob': -3}], "
                        + "'top_tokens': [[{'id': 11, 'text': ' a', 'logprob': -0.5}, {'id': 12, 'text': 'b', 'logprob': -1.5}], "
                        + "[{'id': 14, 'text': 'd', 'logprob': -0.25}]]}}",
                // Gemini
                "{'candidates': [{'logprobsResult': {'topCandidates': [{'candidates': [{'token': ' a', 'tokenId': 11, 'logProbability': -0.5}, "
                        + "{'token': 'b', 'tokenId': 12, 'logProbability': -1.5}]}, {'candidates': [{'token': 'd', 'tokenId': 14, 'logProbability': -0.25}]}], "
                        + "'chosenCandidates': [{'token': ' a', 'tokenId': 11, 'logProbability': -0.5}, {'token': 'c', 'tokenId': 13, 'logProbability': -3}]}}]}",
            })
    void everyShapeHasTheSameRows(String reply) {
        RowSet rows = read(reply.replace('\'', '"')).rows();
        assertThat(rows.kind()).isEqualTo(RowSet.Kind.TOKENS);
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.row(0).name()).isEqualTo(" a");
        assertThat(rows.row(0).labels()).containsExactly(" a", "b");
        assertThat(rows.row(0).logits().toArray()).containsExactly(-0.5, -1.5);
        assertThat(rows.row(0).trueClass()).isZero();
        assertThat(rows.row(0).listing()).isEqualTo(Listing.PLAIN);
        assertThat(rows.row(1).labels()).containsExactly("d", "c");
        assertThat(rows.row(1).trueClass()).isEqualTo(1);
        assertThat(rows.row(1).listing()).isEqualTo(Listing.PLAIN.withCeiling(OptionalDouble.of(-0.25)));
    }

    @Test
    void aStreamIsReadEventByEvent() {
        String stream =
                """
                : keep alive
                data: {"choices": [{"delta": {"content": " a"}, "logprobs": {"content": [{"token": " a", "logprob": -0.5, "top_logprobs": []}]}}]}

                event: message
                data: {"choices": [{"delta": {"content": "c"}, "logprobs": {"content": [{"token": "c", "logprob": -3, "top_logprobs": []}]}}]}

                data: {"choices": [{"delta": {}, "logprobs": null, "finish_reason": "stop"}]}

                data: [DONE]
                """;
        RowSet rows = read(stream).rows();
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.row(1).labels()).containsExactly("c");
    }

    @Test
    void streamsOfTgiAreReadToo() {
        String event =
                "data:{\"token\": {\"id\": 13, \"text\": \"c\", \"logprob\": -3}, \"top_tokens\": [{\"id\": 14, \"text\": \"d\", \"logprob\": -0.25}], \"details\": null}\n\n";
        assertThat(read(event + event).rows().row(1).labels()).containsExactly("d", "c");
    }

    @Test
    void tokensWithOneTextAreToldApartByTheirBytes() {
        Row row = open("chat-bytes.json").rows().row(0);
        assertThat(row.labels()).containsExactly("\uFFFD [f0]", "\uFFFD [e2 80]", " a", "\n");
        // by python3: math.exp
        assertThat(probabilities(row)).containsExactly(new double[] {.6005, .1054, .1738, .0498}, within(5e-5));
    }

    @Test
    void tokensWithOneTextAndTheSameBytesAreToldApartByTheirPlace() {
        RowSet rows = open("ollama.json").rows();
        assertThat(rows.row(0).labels()).containsExactly("\uFFFD [ef bf bd]", "\uFFFD [ef bf bd] (2)");
        assertThat(probabilities(rows.row(0))).containsExactly(new double[] {.9704, .0166}, within(5e-5));
        assertThat(rows.row(0).trueClass()).isZero();
        assertThat(rows.row(1).listing()).isEqualTo(Listing.PLAIN.withCeiling(OptionalDouble.of(0)));
    }

    @Test
    void aNameThatIsGivenTwiceIsOfTwoTokens() {
        Opened opened = open("legacy-twice.json");
        assertThat(opened.rows().row(0).labels()).containsExactly("\uFFFD", "\uFFFD (2)", " a", "\n");
        assertThat(opened.rows().row(0).logits().toArray()).containsExactly(-0.51, -2.25, -1.75, -3);
        assertThat(notes(opened)).singleElement().asString().contains("'\uFFFD' is the text of two tokens", "lose one");
    }

    @Test
    void aListThatWasCutHasLostItsRest() {
        Opened opened = open("llama-old.json");
        assertThat(opened.rows().row(0).logits().toArray())
                .containsExactly(0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        assertThat(opened.rows().row(0).listing()).isNull();
        assertThat(notes(opened)).singleElement().asString().contains("lost for good");
    }

    @Test
    void aReplyWithoutLogprobsSaysSo() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> open("no-logprobs.json"))
                .withMessageContaining("the reply has no logprobs; ask the server for them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999.0", "-3.4028234663852886e38", "null", "-9999"})
    void markersAreNotMeasurements(String marker) {
        Row row = read("{\"logprobs\": [{\"token\": \"a\", \"logprob\": -0.5, \"top_logprobs\": ["
                        + "{\"token\": \"a\", \"logprob\": -0.5}, {\"token\": \"b\", \"logprob\": " + marker + "}]}]}")
                .rows()
                .row(0);
        assertThat(row.labels()).containsExactly("a");
        assertThat(Objects.requireNonNull(row.listing()).unknown()).containsExactly("b");
    }

    @Test
    void aFloorIsAMarkerWhereSeveralHaveIt() {
        String list = "{\"labels\": [\"a\", \"b\", \"c\"], \"logprobs\": [-0.5, -100, %s]}";
        assertThat(read(list.formatted("-100.0")).rows().row(0).labels()).containsExactly("a");
        assertThat(read(list.formatted("-99")).rows().row(0).labels()).containsExactly("a", "b", "c");
    }

    @Test
    void aChosenTokenAboveItsListIsAContradiction() {
        Opened opened = read(
                "{\"logprobs\": [{\"token\": \"a\", \"logprob\": -0.5, \"top_logprobs\": [{\"token\": \"b\", \"logprob\": -1}]}]}");
        assertThat(notes(opened)).singleElement().asString().contains("'a' was chosen", "can't be");
    }

    /** e^-0.1 + e^-0.2 is above 1; a rest of 0.9 does not fit into one class that has no more than 0.1. */
    @Test
    void aListThatCantBeIsTold() {
        assertThat(notes(read("{\"labels\": [\"a\", \"b\"], \"logprobs\": [-0.1, -0.2]}")))
                .containsExactly(
                        "Row 1: The listed probabilities add up to more than 1, so these can't be the logprobs of one distribution.");
        ReadAs two =
                new ReadAs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.of(2));
        assertThat(notes(LogitsReader.text("token,logprob\na,-2.302585\n", "", two)))
                .singleElement()
                .asString()
                .startsWith("Row 1: The rest doesn't fit");
    }

    @Test
    void aLogprobAbove0IsRefused() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(
                        () -> read(
                                "{\"logprobs\": [{\"token\": \"a\", \"logprob\": 2.5,\n\"top_logprobs\": [{\"token\": \"b\", \"logprob\": -1}]}]}"))
                .withMessageContaining("'2.5' is above 0");
    }

    @Test
    void theSourceAndTheVocabularyAreThoseThatSomebodyGives() {
        ReadAs readAs = new ReadAs(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Temperature.of(0.7)),
                OptionalLong.of(151_936));
        Row row = LogitsReader.file(CASES.resolve("chat-bytes.json"), readAs)
                .rows()
                .row(0);
        assertThat(row.listing())
                .isEqualTo(Listing.PLAIN.withSource(Temperature.of(0.7)).withVocabulary(OptionalLong.of(151_936)));
    }

    private static Opened open(String name) {
        return LogitsReader.file(CASES.resolve(name), ReadAs.IT_SAYS);
    }

    private static Opened read(String text) {
        return LogitsReader.text(text, "", ReadAs.IT_SAYS);
    }

    private static List<String> notes(Opened opened) {
        return opened.notes().stream().map(Messages.of(Locale.ROOT)::text).toList();
    }

    private static double[] probabilities(Row row) {
        return IntStream.range(0, row.logits().size())
                .mapToDouble(i -> Math.exp(row.logits().get(i)))
                .toArray();
    }
}
