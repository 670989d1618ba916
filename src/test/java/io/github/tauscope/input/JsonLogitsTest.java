package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tauscope.model.Row;
import io.github.tauscope.text.Messages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as people have it: what stands beside the numbers is read or told of, and nothing is read twice. */
class JsonLogitsTest {

    /** What is said of the row is no class, and a class says nothing of the row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a': -0.5, 'b': -1.5, 'temperature': 2} | a b | 2 | | -1",
                "{'temperature': '0.5', 'a': -0.5, 'b': -1.5} | a b | 0.5 | | -1",
                "{'id': 'r1', 'a': -0.5, 'b': -1.5, 'target': 1} | a b | 1 | r1 | 1",
                "{'name': 'r1', 'a': -0.5, 'b': -1.5, 'label': 'b'} | a b | 1 | r1 | 1",
                "{'id': 7, 'a': -0.5, 'b': -1.5} | a b | 1 | 7 | -1",
                // words of a vocabulary
                "{'id': -0.5, 'name': 2, 'label': 1.5} | id name label | 1 | | -1",
                "{'x': 1, 'y': 0} | x y | 1 | | -1",
            })
    void aFieldOfADictionaryIsAClassOrOfTheRow(
            String json, String labels, double temperature, String name, int trueClass) {
        Opened opened = read(json);
        Row row = opened.rows().row(0);
        assertThat(row.labels()).containsExactly(labels.split(" "));
        assertThat(opened.temperature().value()).isEqualTo(temperature);
        assertThat(row.name()).isEqualTo(name == null ? "" : name);
        assertThat(row.trueClass()).isEqualTo(trueClass);
    }

    @Test
    void aTemperatureAloneHasNoLogits() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read("{'temperature': 2}"))
                .withMessageContaining("the object has no logits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tokens': ['a', 'b'], 'logits': [1, 2]}",
                "{'logits': [1, 2], 'classes': ['a', 'b']}",
                "{'class_names': ['a', 'b'], 'logits': [[1, 2], [3, 4]]}",
                "{'logits': [1, 2], 'labels': ['a', 'b'], 'temperature': 1}",
                "{'classes': [{'token': 'a', 'logit': 1}, {'token': 'b', 'logit': 2}]}",
                "{'classes': [{'name': 'a', 'logit': 1}, {'name': 'b', 'logit': 2}]}",
            })
    void labelsHaveManyNames(String json) {
        Opened opened = read(json);
        assertThat(opened.rows().row(0).labels()).containsExactly("a", "b");
        assertThat(opened.rows().row(0).logits().toArray()).containsExactly(1, 2);
        assertThat(opened.notes()).isEmpty();
    }

    @Test
    void aListBesideTheNumbersThatIsNotReadIsTold() {
        assertThat(notes(read("{'logits': [1, 2], 'weights': [3, 4], 'labels': ['a', 'b'], 'tokens': ['c', 'd']}")))
                .containsExactly(
                        "'weights' is a list of the same length, and is not read.",
                        "'tokens' is a list of the same length, and is not read.");
        assertThat(notes(read("{'logits': [[1, 2, 3], [3, 4, 5]], 'ids': ['r', 's'], 'shape': [2, 3, 1, 1]}")))
                .containsExactly("'ids' is a list of the same length, and is not read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'logits': ['2,5', '0,25', -1]}",
                "['2,5', '0,25', '-1,0']",
                "{'logits': [['2,5', '0,25', '-1']]}",
                "{'classes': [{'label': 'a', 'logit': '2,5'}, {'label': 'b', 'logit': '0,25'}, {'label': 'c', 'logit': '-1'}]}",
            })
    void aStringCanHaveADecimalComma(String json) {
        assertThat(read(json).rows().row(0).logits().toArray()).containsExactly(2.5, 0.25, -1);
    }

    @Test
    void aCommaOfTheLastRowShowsWhatThatOfTheFirstIs() {
        assertThat(read("{'logits': [['1,234', '2,345'], ['2,5', '0,25']]}")
                        .rows()
                        .row(0)
                        .logits()
                        .toArray())
                .containsExactly(1.234, 2.345);
        assertRefused("{'logits': ['2,5', '0.25']}", "'2,5' has a decimal comma, but another number");
        assertRefused(
                "{'logits': ['1,234', '5,678']}", "'1,234' can have a decimal comma or one that groups thousands");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'logits': [1, float(2)]} | it is not readable from 'float(2)]}' on",
                "{'logits': [1 2], 'labels': ['first', 'second']} | it is not readable from '2], \"labels\": [\"firs…' on",
                "{'logits': [1.2.3]} | it is not readable from '1.2.3]}' on",
                "{a: 1} | it is not readable from 'a: 1}' on",
                "{'logits': [1, % first | it is not readable from '% first' on",
                "{'logits': [1}} | it is not readable from '}}' on",
                "{'logits': [1, | it ends in the middle of a list, an object or a text",
                "{'logits': ['a | it ends in the middle of a list, an object or a text",
                "{'a': 1 | it ends in the middle of a list, an object or a text",
                "{'logits': [1, 2]}] | it is not readable from ']' on",
            })
    void whatIsNoJsonIsSaidInPlainWords(String json, String reason) {
        assertRefused(json, "line 1: this isn't valid JSON (" + reason + "); use a list of logits");
    }

    @Test
    void whatIsTooDeepOrTooLongIsSaidInPlainWords() {
        assertRefused("{'x': [".repeat(40), "(lists and objects are nested in more than 32 levels)");
        assertRefused(
                "{'labels': ['" + "x".repeat((1 << 20) + 1) + "']}",
                "(a number has more than 1000 characters, or a text more than a million)");
    }

    @Test
    void commentsArePassedOver() {
        assertThat(read("{'logits': [1, 2] // of the first\n}").rows().row(0).labels())
                .containsExactly("1", "2");
    }

    /** The sentence has the row and the class, and the other rows are open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'logits': [[1, 2, 3], [1, NaN, 3], [3, 2, 1]], 'labels': ['a', 'b', 'c'], 'targets': [0, 0, 2]} | row 2 of 3: the logit of class 2 is NaN;",
                "[[1, 2, 3], [1, 2, Infinity], [3, 2, 1]] | row 2 of 3: the logit of class 3 is +inf;",
                "{'a': 1, 'b': 2, 'c': 3, 'target': 0}⏎{'a': 1, 'b': nan, 'c': 3}⏎{'a': 3, 'b': 2, 'c': 1, 'target': 2} | row 2 of 3: the logit of class 2 is NaN;",
                "{'logits': [1, 2, 3], 'target': 0}⏎{'logits': [1, 'nan', 3]}⏎{'logits': [3, 2, 1], 'target': 2} | row 2 of 3: the logit of class 2 is NaN;",
            })
    void aRowWithoutLogitsLeavesTheOthersOpen(String json, String sentence) {
        Opened opened = read(json.replace('⏎', '\n'));
        assertThat(opened.rows().size()).isEqualTo(3);
        assertThat(opened.rows().row(2).logits().toArray()).containsExactly(3, 2, 1);
        if (json.contains("target")) {
            assertThat(opened.rows().trueClass(2)).isEqualTo(2);
        }
        assertThatExceptionOfType(UnreadableRowException.class)
                .isThrownBy(() -> opened.experiment(1))
                .withMessageStartingWith(sentence);
    }

    private static void assertRefused(String json, String sentence) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LogitsReader.standardInput(
                        new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        ReadAs.IT_SAYS))
                .withMessageContaining(sentence);
    }

    private static Opened read(String json) {
        return LogitsReader.text(json.replace('\'', '"'), "", ReadAs.IT_SAYS);
    }

    private static List<String> notes(Opened opened) {
        return opened.notes().stream().map(Messages.of(Locale.ROOT)::text).toList();
    }
}
