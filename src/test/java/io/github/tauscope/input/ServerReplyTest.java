package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Inquiry;
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

    /** One such token, as of a model that samples without its own logprobs, is no reason to refuse the others. */
    @ParameterizedTest
    @ValueSource(strings = {"-9999.0", "-Infinity", "null"})
    void aPlaceholderAloneIsNoRow(String marker) {
        Opened opened =
                read(("{'choices': [{'logprobs': {'content': [{'token': 'a', 'logprob': -0.5, 'top_logprobs': []}, "
                                + "{'token': 'b', 'logprob': " + marker
                                + ", 'top_logprobs': [{'token': 'c', 'logprob': " + marker
                                + "}]}, {'token': 'd', 'logprob': -1, 'top_logprobs': []}]}}]}")
                        .replace('\'', '"'));
        assertThat(opened.rows().size()).isEqualTo(2);
        assertThat(opened.rows().row(1).name()).isEqualTo("d");
        assertThat(notes(opened))
                .containsExactly(
                        "A token before token 2 is left out: no logprob of it is known, only null or a placeholder such as -9999.");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read("{\"choices\": [{\"logprobs\": {\"content\": [{\"token\": \"a\", \"logprob\": "
                        + marker + ", \"top_logprobs\": []}]}}]}"))
                .withMessageContaining("the reply has no logprobs");
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

    /** llama.cpp's own reply; each object is a token with those beside it, as under completion_probabilities. */
    @Test
    void tokensWithTheirListsAreNoListThemselves() {
        RowSet rows = read(("{'content': ' ac', 'probs': [" + CHAT + "]}").replace('\'', '"'))
                .rows();
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.row(0).labels()).containsExactly(" a", "b");
        assertThat(rows.row(1).labels()).containsExactly("d", "c");
        RowSet lone = read(("{'content': ' ac', 'probs': [" + CHAT
                                + ", {'id': 3, 'token': 'e', 'logprob': -1}, {'id': 4, 'token': 'f', 'logprob': -2, 'top_logprobs': []}]}")
                        .replace('\'', '"'))
                .rows();
        assertThat(lone.size()).isEqualTo(4);
        assertThat(lone.row(2).labels()).containsExactly("e");
        assertThat(lone.row(3).labels()).containsExactly("f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // OpenAI chat without top_logprobs
                "{'choices': [{'logprobs': {'content': [{'token': ' a', 'logprob': -0.5, 'bytes': [32, 97]}, {'token': 'c', 'logprob': -3}]}}]}",
                "{'choices': [{'logprobs': {'content': null, 'refusal': [{'token': ' a', 'logprob': -0.5}, {'token': 'c', 'logprob': -3}]}}]}",
                // Ollama, llama.cpp
                "{'response': ' ac', 'logprobs': [{'token': ' a', 'logprob': -0.5}, {'token': 'c', 'logprob': -3}]}",
                "{'completion_probabilities': [{'id': 1, 'token': ' a', 'logprob': -0.5}, {'id': 2, 'token': 'c', 'logprob': -3, 'top_logprobs': []}]}",
                // Gemini
                "{'candidates': [{'logprobsResult': {'chosenCandidates': [{'token': ' a', 'tokenId': 1, 'logProbability': -0.5}, {'token': 'c', 'logProbability': -3}]}}]}",
                "{'candidates': [{'logprobs_result': {'chosen_candidates': [{'token': ' a', 'token_id': 1, 'log_probability': -0.5}, {'token': 'c', 'log_probability': -3}]}}]}",
                // TGI streamed
                "data:{'index': 1, 'token': {'id': 1, 'text': ' a', 'logprob': -0.5, 'special': false}, 'details': null}\n\n"
                        + "data:{'index': 2, 'token': {'id': 3, 'text': 'c', 'logprob': -3}, 'top_tokens': null, 'generated_text': ' ac'}\n",
                // SGLang's prompt
                "{'text': 'x', 'meta_info': {'input_token_logprobs': [[null, 9, 'The'], [-0.5, 8, ' a'], [-3, 7, 'c']]}}",
                // vLLM's prompt
                "{'choices': [], 'prompt_logprobs': [null, {'8': {'logprob': -0.5, 'rank': 1, 'decoded_token': ' a'}}, {'7': {'logprob': -3, 'rank': 9, 'decoded_token': 'c'}}]}",
            })
    void tokensWithoutOthersBesideThemAreRows(String reply) {
        RowSet rows = read(reply.replace('\'', '"')).rows();
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.row(0).labels()).containsExactly(rows.row(0).name());
        assertThat(rows.row(0).name()).startsWith(" a");
        assertThat(rows.row(1).name()).isEqualTo("c");
        assertThat(rows.row(1).logits().toArray()).containsExactly(-3);
        assertThat(rows.row(1).listing()).isEqualTo(Listing.PLAIN.withCeiling(OptionalDouble.of(0)));
    }

    @Test
    void geminiIsReadWithUnderscores() {
        Row row = read(("{'candidates': [{'logprobs_result': {'top_candidates': [{'candidates': ["
                                + "{'token': ' a', 'token_id': 1, 'log_probability': -0.5}, {'token': 'b', 'log_probability': -1.5}]}], "
                                + "'chosen_candidates': [{'token': 'b', 'log_probability': -1.5}]}}]}")
                        .replace('\'', '"'))
                .rows()
                .row(0);
        assertThat(row.labels()).containsExactly(" a", "b");
        assertThat(row.trueClass()).isEqualTo(1);
    }

    /** The tokens of the prompt come before those of the answer, as they do in the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'meta_info': {'output_token_logprobs': [[-0.5, 11, ' a']], 'output_top_logprobs': [[[-0.5, 11, ' a'], [-1.5, 12, 'b']]], "
                        + "'input_token_logprobs': [[null, 1, 'x'], [-3, 2, 'y']], 'input_top_logprobs': [null, [[-1, 3, 'z'], [-3, 2, 'y']]]}}",
                "{'details': {'prefill': [{'id': 1, 'text': 'x', 'logprob': null}, {'id': 2, 'text': 'y', 'logprob': -3}], "
                        + "'tokens': [{'id': 11, 'text': ' a', 'logprob': -0.5}]}}",
                "{'choices': [{'prompt_logprobs': [null, {'3': {'logprob': -1, 'rank': 1, 'decoded_token': 'z'}, '2': {'logprob': -3, 'rank': 7, 'decoded_token': 'y'}}], "
                        + "'logprobs': {'tokens': [' a'], 'token_logprobs': [-0.5], 'top_logprobs': null}}]}",
            })
    void thePromptIsReadToo(String reply) {
        Opened opened = read(reply.replace('\'', '"'));
        assertThat(opened.rows().size()).isEqualTo(2);
        assertThat(opened.rows().row(0).name()).isEqualTo("y");
        assertThat(opened.rows().row(1).name()).isEqualTo(" a");
        assertThat(notes(opened)).containsExactly("Token 1 is of the prompt.");
    }

    /** A rank above 2 in a dictionary of two shows which of them is not one of the likeliest; ranks of 1 and 2 don't. */
    @Test
    void aPromptOfVllmIsReadByItsRanks() {
        String reply =
                "{'prompt_logprobs': [{'5': {'logprob': -9, 'rank': 700, 'decoded_token': 'c'}, '6': {'logprob': -1, 'rank': 1, 'decoded_token': 'a'}}, "
                        + "{'6': {'logprob': -1, 'rank': 1, 'decoded_token': 'a'}, '7': {'logprob': -1.5, 'rank': 2, 'decoded_token': 'b'}}, {'7': -1.5}]}";
        RowSet rows = read(reply.replace('\'', '"')).rows();
        assertThat(rows.row(0).trueClass()).isZero();
        assertThat(Objects.requireNonNull(rows.row(0).listing()).ceiling()).hasValue(-1);
        assertThat(rows.row(1).trueClass()).isEqualTo(Inquiry.ANY);
        assertThat(rows.row(1).listing()).isEqualTo(Listing.PLAIN);
        assertThat(rows.row(2).labels()).containsExactly(" #7");
    }

    /** Σ e^z is .991 for the first two, which can be one list; e^-0.1 + e^-0.2 is 1.72, so the others are not. */
    @Test
    void aBareListIsOneOfTheLikeliestIfItCanBe() {
        String list =
                "[{'token': ' yes', 'logprob': %s, 'bytes': null}, {'token': ' no', 'logprob': %s, 'bytes': null}]";
        Opened one = read(list.formatted(-0.105, -2.4).replace('\'', '"'));
        assertThat(one.rows().size()).isEqualTo(1);
        assertThat(one.rows().row(0).labels()).containsExactly(" yes", " no");
        assertThat(notes(one)).singleElement().asString().startsWith("Read as one list of the likeliest tokens");
        Opened two = read(list.formatted(-0.1, -0.2).replace('\'', '"'));
        assertThat(two.rows().size()).isEqualTo(2);
        assertThat(two.rows().row(1).name()).isEqualTo(" no");
        assertThat(notes(two)).singleElement().asString().startsWith("Read as the tokens of a text");
        Opened whole = read("[{\"tok_str\": \"a\", \"prob\": 0.75}, {\"tok_str\": \"b\", \"prob\": 0.25}]");
        assertThat(whole.rows().row(0).listing()).isNull();
        Opened lines = read("{\"token\": \"a\", \"logprob\": -0.5}\n{\"token\": \"b\", \"logprob\": -1}\n");
        assertThat(lines.rows().row(0).labels()).containsExactly("a", "b");
    }

    /** Gemini leaves the number out of some; it can be anything below the one before it. */
    @Test
    void aTokenWithoutItsNumberIsUnknown() {
        String reply = "{'candidates': [{'logprobsResult': {'topCandidates': [{'candidates': [%s]}], "
                + "'chosenCandidates': [{'token': ' yes', 'tokenId': 1}]}}]}";
        String yes = "{'token': ' yes', 'tokenId': 1}";
        String no = "{'token': ' no', 'tokenId': 2, 'logProbability': -20.5}";
        Row first =
                read(reply.formatted(yes + ", " + no).replace('\'', '"')).rows().row(0);
        assertThat(first.labels()).containsExactly(" no");
        assertThat(first.listing())
                .isEqualTo(Listing.PLAIN.withUnknown(List.of(" yes")).withCeiling(OptionalDouble.of(0)));
        Row last =
                read(reply.formatted(no + ", " + yes).replace('\'', '"')).rows().row(0);
        assertThat(last.listing())
                .isEqualTo(Listing.PLAIN.withUnknown(List.of(" yes")).withCeiling(OptionalDouble.of(-20.5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'choices': [{'message': {'content': 'a'}, 'logprobs': {'content': null}, 'finish_reason': 'stop'}]}",
                "{'choices': [{'message': {'content': 'a'}, 'logprobs': {'content': null, 'refusal': null}}]}",
                "{'choices': [{'message': {'content': 'a'}, 'finish_reason': 'stop'}]}",
                "{'model': 'm', 'response': 'a', 'logprobs': null, 'done': true}",
                "{'content': 'a', 'stop': true, 'tokens_predicted': 1}",
                "[{'generated_text': 'a'}]",
                "{'text': 'a', 'meta_info': {'id': 'b', 'completion_tokens': 1}}",
                "{'candidates': [{'content': {'parts': [{'text': 'a'}]}, 'finishReason': 'STOP'}]}",
                "{'output': [{'content': [{'type': 'output_text', 'text': 'a', 'logprobs': []}]}]}",
                "data: {'type': 'response.created', 'response': {'output': []}}\n\ndata: [DONE]\n",
                "data: {'choices': [{'delta': {'content': 'a'}, 'logprobs': null}]}\n\ndata: [DONE]\n",
            })
    void repliesWithoutLogprobsSaySo(String reply) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(reply.replace('\'', '"')))
                .withMessageContaining("the reply has no logprobs; ask the server for them");
    }

    @Test
    void logitsBesideWhatRepliesHaveAreRead() {
        assertThat(read("{\"logits\": [1, 2], \"finish_reason\": \"stop\"}")
                        .rows()
                        .row(0)
                        .labels())
                .containsExactly("1", "2");
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
