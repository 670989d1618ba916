package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * OpenAI: "The API will always return the logprob of the sampled token, so there may be up to logprobs+1 elements in the response."
 */
class LegacyCompletionTest {

    private static final String BEYOND = "{' a': -0.5, ' b': -1.5, ' c': -9}";

    /** Nothing says whether k is 2 or 3, so a token that is not listed can be as likely as " b". */
    @Test
    void theLeastOfADictionaryCanHaveBeenChosenFromOutsideTheTopList() {
        Row row = read("[' c']", "[-9.0]", "[" + BEYOND + "]").row(0);
        assertThat(row.labels()).containsExactly(" a", " b", " c");
        assertThat(row.trueClass()).isEqualTo(2);
        assertThat(ceiling(row)).hasValue(-1.5);
        // by python3: the rest r = 1 - exp(-.5) - exp(-1.5) - exp(-9) has one token at least, so sqrt(exp(-.5)) /
        // (sqrt(exp(-.5))
        // + sqrt(exp(-1.5)) + sqrt(exp(-9)) + sqrt(r)) is the most that " a" can have at τ = 2
        Interval most = Objects.requireNonNull(row.listing())
                .topList(row.logits())
                .at(Temperature.of(2))
                .probability(0);
        assertThat(most.high()).isCloseTo(0.46500, within(1e-4));
    }

    /** A chosen token that others are less likely than is one of the k likeliest, so k is the size of its dictionary at least. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[' a', ' c'] | [-0.5, -9] | [{' a': -0.5, ' b': -1.5}, {' a': -0.5, ' b': -1.5, ' c': -9}] | -1.5",
                "[' b', ' c'] | [-1.5, -9] | [{' a': -0.5, ' b': -1.5, ' d': -8}, {' a': -0.5, ' b': -1.5, ' c': -9}] |",
                "['x', ' c'] | [null, -9] | [null, {' a': -0.5, ' b': -1.5, ' c': -9}] | -1.5",
                // the order of vLLM, whose chosen token comes first
                "['x', ' c'] | [null, -9] | [null, {' c': -9, ' a': -0.5, ' b': -1.5}] | -1.5",
                "[' a', ' c'] | [-0.5, -9] | [{' a': -0.5, ' b': -1.5, ' d': -8}, {' c': -9, ' a': -0.5, ' b': -1.5}] | -1.5",
                // a single token says nothing of others
                "['x', ' c'] | [null, -9] | [null, {' c': -9}] | 0",
                "['x', ' c'] | [null, -9] | [null, {}] | 0",
                "['x', ' a'] | [null, -0.5] | [null, {' a': -0.5, ' b': -1.5}] |",
                // −9999 stands for −∞, and bounds nothing
                "['x', ' c'] | [null, -9999] | [null, {' a': -0.5, ' b': -1.5, ' c': -9999}] | -1.5",
                "['x', ' c'] | [null, -3] | [null, {' a': -0.5, ' b': -9999}] | -0.5",
            })
    void theCeilingIsThatOfTheTopList(String texts, String numbers, String top, Double ceiling) {
        RowSet rows = read(texts, numbers, top);
        assertThat(ceiling(rows.row(rows.size() - 1)))
                .isEqualTo(ceiling == null ? OptionalDouble.empty() : OptionalDouble.of(ceiling));
    }

    /** vLLM's chat list is the first k of a list that begins with the chosen token. */
    @Test
    void aChosenTokenBeforeLikelierOnesIsNotOneOfThem() {
        Row row = LogitsReader.text(
                        ("{'logprobs': {'content': [{'token': 'c', 'logprob': -9, 'top_logprobs': [{'token': 'c', 'logprob': -9}, "
                                        + "{'token': 'a', 'logprob': -0.5}, {'token': 'b', 'logprob': -1.5}]}]}}")
                                .replace('\'', '"'),
                        "",
                        ReadAs.IT_SAYS)
                .rows()
                .row(0);
        assertThat(row.labels()).containsExactly("c", "a", "b");
        assertThat(ceiling(row)).hasValue(-1.5);
    }

    private static RowSet read(String texts, String numbers, String top) {
        String reply =
                "{'choices': [{'text': ' c', 'logprobs': {'tokens': %s, 'token_logprobs': %s, 'top_logprobs': %s}}]}";
        return LogitsReader.text(reply.formatted(texts, numbers, top).replace('\'', '"'), "", ReadAs.IT_SAYS)
                .rows();
    }

    private static OptionalDouble ceiling(Row row) {
        return Objects.requireNonNull(row.listing()).ceiling();
    }
}
