package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** True classes in the file of the rows, counted from 0. */
class TrueClassesTest {

    /** Read as they are, row 1 had none and row 2 the wrong one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample,cat,dog,y\n1,2.5,0.25,2\n2,1.5,3.5,1\n",
                "cat,dog,target\n2.5,0.25,2.0\n1.5,3.5,1.0\n",
                "{\"logits\": [2.5, 0.25], \"target\": 2}\n{\"logits\": [1.5, 3.5], \"target\": 1}\n",
                "{\"cat\": 2.5, \"dog\": 0.25, \"label\": 2}\n{\"cat\": 1.5, \"dog\": 3.5, \"label\": 1}\n",
                "{\"logits\": [[2.5, 0.25], [1.5, 3.5]], \"targets\": [2, 1]}",
            })
    void thoseThatCountFromOneAreNotTaken(String text) {
        Opened opened = LogitsReader.text(text, "", ReadAs.IT_SAYS);
        assertThat(truths(opened.rows())).containsExactly(-1, -1);
        assertThat(notes(opened))
                .singleElement()
                .asString()
                .startsWith("Row 1: the true class '2")
                .contains("is not an index from 0 to 1. No row has class 0, so these seem to count from 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0,7 | 0,-1 | Row 2: the true class '7' is neither a label nor an index from 0 to 1, so the row has none.",
                "cat,bird | 0,-1 | Row 2: the true class 'bird' is neither a label nor an index from 0 to 1, so the row has none.",
                "7,8 | -1,-1 | Row 1: the true class '7' is neither a label nor an index from 0 to 1, so the row has none. The same is true of other rows, 2 in all.",
                "dog,2 | 1,-1 | Row 2: the true class '2' is neither a label nor an index from 0 to 1, so the row has none.",
                "0,1 | 0,1 |",
                "1,1 | 1,1 |",
                "1.0,0.0 | 1,0 |",
                "dog,cat | 1,0 |",
            })
    void oneThatCantBeIsSaid(String names, String indices, String note) {
        String[] two = names.split(",");
        Opened table = LogitsReader.text(
                "cat,dog,target\n2.5,0.25,%s\n1.5,3.5,%s\n".formatted(two[0], two[1]), "", ReadAs.IT_SAYS);
        Opened json = LogitsReader.text(
                ("{\"logits\": [[2.5, 0.25], [1.5, 3.5]], \"labels\": [\"cat\", \"dog\"], \"targets\": [\"%s\", \"%s\"]}")
                        .formatted(two[0], two[1]),
                "",
                ReadAs.IT_SAYS);
        int[] expected =
                Arrays.stream(indices.split(",")).mapToInt(Integer::parseInt).toArray();
        assertThat(truths(table.rows())).containsExactly(expected);
        assertThat(truths(json.rows())).containsExactly(expected);
        assertThat(notes(table)).isEqualTo(note == null ? List.of() : List.of(note));
        assertThat(notes(json)).isEqualTo(notes(table));
    }

    @Test
    void aRowCanHaveNone() {
        Opened opened = LogitsReader.text(
                "{\"logits\": [1, 2], \"target\": null}\n{\"logits\": [1, 2], \"target\": 1}\n", "", ReadAs.IT_SAYS);
        assertThat(truths(opened.rows())).containsExactly(-1, 1);
        assertThat(notes(opened)).isEmpty();
    }

    private static int[] truths(RowSet rows) {
        return IntStream.range(0, rows.size()).map(rows::trueClass).toArray();
    }

    private static List<String> notes(Opened opened) {
        return opened.notes().stream().map(Messages.of(Locale.ROOT)::text).toList();
    }
}
