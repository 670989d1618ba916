package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of several rows, and of lists that are not the whole. */
class RowsTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/tauscope/input");

    /** Probabilities at τ = 1, by an independent computation. */
    @ParameterizedTest
    @CsvSource({
        "batch.csv, .8176 .1824, .4013 .5987, .0061 .9939",
        "several.jsonl, .8806 .0928 .0266, .0900 .2447 .6652,",
    })
    void aFileOfRowsIsRead(String name, String first, String second, String third) {
        RowSet rows = LogitsReader.file(CASES.resolve(name), ReadAs.IT_SAYS).rows();
        List<String> expected =
                Stream.of(first, second, third).filter(text -> text != null).toList();
        assertThat(rows.size()).isEqualTo(expected.size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(probabilities(rows.row(i))).containsExactly(numbers(expected.get(i)), within(5.1e-5));
        }
    }

    /** ln 0.9 and ln 0.05, which look like the two likeliest of many classes: in rows of logits, that is chance. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,2.345\n-0.105361,-2.995732",
                "a,b\n1.234,2.345\n-0.105361,-2.995732",
                "[[1.234 2.345]\n [-0.105361 -2.995732]]",
                "[[1.234, 2.345], [-0.105361, -2.995732]]",
                "[1.234, 2.345]\n[-0.105361, -2.995732]",
                "{\"logits\": [1.234, 2.345]}\n{\"logits\": [-0.105361, -2.995732]}",
                "{\"logits\": [[1.234, 2.345], [-0.105361, -2.995732]]}",
            })
    void aRowAmongLogitsIsNoList(String text) {
        for (ReadAs readAs : List.of(ReadAs.IT_SAYS, ReadAs.ASKING)) {
            Opened opened = LogitsReader.text(text, "", readAs);
            assertThat(opened.notes()).isEmpty();
            assertThat(opened.rows().row(1).listing()).isNull();
            // 0.9 / (0.9 + 0.05)
            assertThat(probabilities(opened.rows().row(1)))
                    .containsExactly(new double[] {18.0 / 19, 1.0 / 19}, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.105361,-2.995732\n-0.105361,-3.912023",
                "[[-0.105361 -2.995732]\n [-0.105361 -3.912023]]",
                "{\"logits\": [-0.105361, -2.995732]}\n{\"logits\": [-0.105361, -3.912023]}",
            })
    void rowsThatAllLookLikeListsAreListsUnlessSomebodySaysOtherwise(String text) {
        Opened opened = LogitsReader.text(text, "", ReadAs.IT_SAYS);
        assertThat(opened.notes()).containsExactly(Message.of("input.note.listed"));
        assertThat(opened.rows().row(1).listing()).isNotNull();
        assertThatExceptionOfType(OpenReadingException.class)
                .isThrownBy(() -> LogitsReader.text(text, "", ReadAs.ASKING));
        Opened said = LogitsReader.text(text, "", ReadAs.IT_SAYS.with(ReadAs.Numbers.LOGITS));
        assertThat(said.notes()).isEmpty();
        assertThat(said.rows().row(1).listing()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,3\n4,5,6",
                "1;2;3\n4;5;6\n",
                "[[1. 2. 3.]\n [4. 5. 6.]]",
                "tensor([[1., 2., 3.],\n        [4., 5., 6.]], device='cuda:0')",
                "array([[[1, 2, 3]],\n\n [[4, 5, 6]]])",
                "[[1, 2, 3], [4, 5, 6]]",
                "{\"logits\": [[1, 2, 3], [4, 5, 6]]}",
                "{\"logits\": [1, 2, 3]}\n{\"logits\": [4, 5, 6]}",
                "[{\"logits\": [1, 2, 3]}, {\"logits\": [4, 5, 6]}]",
                "[1, 2, 3]\n[4, 5, 6]",
                ",1,2,3\n0,1,2,3\n1,4,5,6",
                "id\t1\t2\t3\n0\t1\t2\t3\n1\t4\t5\t6",
            })
    void rowsHaveManyShapes(String text) {
        RowSet rows = read(text);
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.row(0).logits().toArray()).containsExactly(1, 2, 3);
        assertThat(rows.row(1).logits().toArray()).containsExactly(4, 5, 6);
        assertThat(rows.row(1).labels())
                .containsExactly("1", "2", "3")
                .isSameAs(rows.row(0).labels());
    }

    @Test
    void aHeaderNamesTheClassesAndAColumnTheTrueOne() {
        RowSet rows = read("text,cat,dog,target\nwoof,1,2.5,dog\nmeow,3,-1,0\n?,0,0,7\n");
        assertThat(rows.row(0).labels()).containsExactly("cat", "dog");
        assertThat(rows.row(0).name()).isEqualTo("woof");
        assertThat(IntStream.range(0, 3).map(i -> rows.row(i).trueClass()).toArray())
                .containsExactly(1, 0, Inquiry.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[1, 2], [3]]", "[[1 2]\n [3]]", "1,2,3\n4,5\n", "[1, [2, 3]]"})
    void rowsThatDifferInLengthAreRefused(String text) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(text));
    }

    @Test
    void anObjectOfNumbersIsADictionary() {
        for (String text : List.of("{\"cat\": 2.5, \"dog\": -Infinity}", "{'cat': 2.5, 'dog': -inf}")) {
            assertThat(read(text).row(0).labels()).containsExactly("cat", "dog");
            assertThat(read(text).row(0).logits().toArray()).containsExactly(2.5, Double.NEGATIVE_INFINITY);
        }
    }

    @ParameterizedTest
    @CsvSource({"token-logprob.csv, .9003 .0907 .0041", "listed-logits.csv, .777758 .220409 .000302161 .000182104"})
    void aListOfTheLikeliestIsNotTheWhole(String name, String probabilities) {
        Opened opened = LogitsReader.file(CASES.resolve(name), ReadAs.IT_SAYS);
        Row row = opened.rows().row(0);
        assertThat(row.listing()).isEqualTo(Listing.PLAIN);
        assertThat(Arrays.stream(row.logits().toArray()).map(Math::exp).toArray())
                .containsExactly(numbers(probabilities), within(name.startsWith("listed") ? 5e-7 : 5e-5));
        assertThat(opened.notes()).hasSize(name.startsWith("listed") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logprob\n-0.6931471805599453\n-0.6931471805599453\n",
                "label,lp\na,-0.2231\nb,-1.6094\n",
                "Token,log_prob\na,-0.22314355\nb,-1.6094379\n"
            })
    void logarithmsOfAllProbabilitiesAreTheWhole(String text) {
        assertThat(read(text).row(0).listing()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1\n-2\n-3", "-0.1\n-2.5\n-6", "-0.25134\n-3.51227", "0.1\n-0.25134"})
    void otherNegativeLogitsStayLogits(String text) {
        assertThat(read(text).row(0).listing()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOpenIsReadAsSomebodySays(ReadAs.Columns columns) {
        String text = "2,5\n0,25\n";
        assertThatExceptionOfType(OpenReadingException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.choices()).hasSize(3))
                .withMessageContaining("--columns decimal-comma, rows or labelled");
        RowSet rows = LogitsReader.text(text, "", ReadAs.IT_SAYS.with(columns)).rows();
        double[] first = rows.row(0).logits().toArray();
        switch (columns) {
            case LABELLED -> assertThat(first).containsExactly(5, 25);
            case ROWS -> assertThat(first).containsExactly(2, 5);
            case HEADER -> assertThat(rows.row(0).labels()).containsExactly("2", "5");
            case DECIMAL_COMMA -> assertThat(first).containsExactly(2.5, 0.25);
        }
    }

    @Test
    void decimalCommasThatSomebodyNamesMayLookLikeThousands() {
        assertThat(LogitsReader.text("1,234\n2,345", "", ReadAs.IT_SAYS.with(ReadAs.Columns.DECIMAL_COMMA))
                        .rows()
                        .row(0)
                        .logits()
                        .toArray())
                .containsExactly(1.234, 2.345);
    }

    @Test
    void numbersAreWhatSomebodySays() {
        String text = "label,logit\na,0.25\nb,0.75\n";
        assertThat(probabilities(LogitsReader.text(text, "", ReadAs.IT_SAYS.with(ReadAs.Numbers.PROBABILITIES))
                        .rows()
                        .row(0)))
                .containsExactly(0.25, 0.75);
    }

    @Test
    void aRowWithoutLogitsIsToldWithItsNumber() {
        RowSet rows = new RowSet(
                RowSet.Source.NONE,
                RowSet.Kind.ROWS,
                3,
                index -> Row.of(List.of("1", "2"), Logits.of(1, index == 1 ? Double.NaN : 2)));
        Opened opened = new Opened(rows, Temperature.ONE, List.of());
        assertThat(opened.experiment(2).size()).isEqualTo(2);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> opened.experiment(1))
                .withMessage(
                        "row 2 of 3: the logit of class 2 is NaN; a logit is a finite number, or -inf for a masked class.");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> opened.experiment(3))
                .withMessage("there is no row 4; give a number from 1 to 3.");
    }

    private static RowSet read(String text) {
        return LogitsReader.text(text, "", ReadAs.IT_SAYS).rows();
    }

    private static double[] numbers(String text) {
        return Stream.of(text.strip().split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double[] probabilities(Row row) {
        Distribution distribution = Distribution.of(row.logits(), Temperature.ONE);
        return IntStream.range(0, distribution.size())
                .mapToDouble(distribution::probability)
                .toArray();
    }
}
