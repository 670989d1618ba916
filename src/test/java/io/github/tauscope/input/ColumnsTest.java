package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tauscope.input.ReadAs.Columns;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns stand for: no row is taken for names, no rows for one, and no column is left out without a word. */
class ColumnsTest {

    /** As {@code DataFrame.to_csv} writes them, with and without the index. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",0,1,2#0,2.5,0.25,-1#1,1,2,3",
                "id,0,1,2#0,2.5,0.25,-1#1,1,2,3",
                ",0,1,2,y#0,2.5,0.25,-1,2#1,1,2,3,0",
                "y,0,1,2#2,2.5,0.25,-1#0,1,2,3",
                "0,1,2,target#2.5,0.25,-1,2#1,2,3,0",
                "\t0\t1\t2#0\t2.5\t0.25\t-1#1\t1\t2\t3",
                "     0     1  2#0  2.5  0.25 -1#1  1.0  2.00  3",
            })
    void aDataFrameNamesItsClassesFrom0(String lines) {
        RowSet rows = read(lines).rows();
        assertRows(rows, List.of("0", "1", "2"), List.of(2.5, 0.25, -1.0), List.of(1.0, 2.0, 3.0));
        if (lines.contains("y") || lines.contains("target")) {
            assertThat(IntStream.range(0, 2).map(rows::trueClass).toArray()).containsExactly(2, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,1,2#2,0,-1#1,2,3",
                "0,1,2#2.5,0.25,-1",
                "0;1;2#2;0;-1#1;2;3",
                "0\t1\t2#2\t0\t-1",
                "0,1,2,3#1,0,0,0",
                "0 1 2#2 0 -1",
            })
    void aFirstLineThatCountsFrom0IsAsked(String lines) {
        assertThatExceptionOfType(OpenReadingException.class)
                .isThrownBy(() -> read(lines))
                .withMessageContaining("choose with --columns header or --columns rows")
                .satisfies(e -> assertThat(e.choices())
                        .extracting(choice -> choice.readAs().columns().orElseThrow())
                        .containsExactly(Columns.HEADER, Columns.ROWS));
        int below = lines.split("#").length - 1;
        assertThat(read(lines, Columns.HEADER).rows().size()).isEqualTo(below);
        assertThat(read(lines, Columns.HEADER).rows().row(0).labels()).startsWith("0", "1", "2");
        assertThat(read(lines, Columns.ROWS).rows().size()).isEqualTo(below + 1);
    }

    @Test
    void aSeriesWithNamesOfItsClassesHasOneRow() {
        for (String lines : List.of("token,0#a,2.5#b,0.25", ",0#a,2.5#b,0.25", "label\t0#a\t2.5#b\t0.25")) {
            assertRows(read(lines).rows(), List.of("a", "b"), List.of(2.5, 0.25));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row,label,logit#1,a,1#1,b,2#2,a,3#2,b,4",
                "label,row,logit#a,1,1#a,2,3#b,1,2#b,2,4",
                "row,temperature,label,logit,probability,log_probability#1,1,a,1,0,0#1,1,b,2,0,0#2,1,a,3,0,0#2,1,b,4,0,0",
                "sample;token;score#1;a;1#1;b;2#2;a;3#2;b;4",
                "prompt_id,label,logit#1,a,1#1,b,2#2,a,3#2,b,4",
                "Position\ttext\tz#1\ta\t1#1\tb\t2#2\ta\t3#2\tb\t4",
            })
    void linesOfClassesAreOfTheRowsThatAColumnTellsApart(String lines) {
        Opened opened = read(lines);
        assertThat(opened.notes()).isEmpty();
        assertRows(opened.rows(), List.of("a", "b"), List.of(1.0, 2.0), List.of(3.0, 4.0));
        assertThat(opened.rows().row(1).name()).isEmpty();
    }

    @Test
    void rowsThatAreNotCountedKeepTheirNames() {
        RowSet rows = read("row,token,logprob#2,a,-0.1#2,b,-3.5#7,c,-0.2#7,d,None#7,e,-2.5")
                .rows();
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.row(0).name()).isEqualTo("2");
        assertThat(rows.row(1).labels()).containsExactly("c", "e");
        assertThat(rows.row(1).listing()).isNotNull();
    }

    @Test
    void aTableOfNamesAloneHasNoLogits() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read("x,y,z"))
                .withMessage("there are no logits; give at least one.");
    }

    @Test
    void aTableOfNothingButTheRestHasNoLogits() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(
                        () -> read(
                                "row,temperature,label,logprob,probability_low,probability_high#1,1,(rest),,0,1#1,1,(rest),,0,1"))
                .withMessage("there are no logits; give at least one.");
    }

    @Test
    void whatTellsRowsApartIsOneColumn() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read("sample,position,token,logit#1,1,a,1#1,1,b,2#2,1,a,3#2,1,b,4"))
                .withMessage("there is more than one column 'sample', 'position'; keep one.");
    }

    @Test
    void rowsOfOneFileHaveOneTemperature() {
        assertThat(read("row,temperature,label,logit#1,2,a,1#1,2,b,2#2,2,a,3#2,2,b,4")
                        .temperature())
                .isEqualTo(Temperature.of(2));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read("row,temperature,label,logit#1,1,a,1#1,1,b,2#2,2,a,3#2,2,b,4"))
                .withMessageContaining("a file has one temperature");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,y,z#1,2,3#4,5,6 | 3,6 | x,y,z",
                "p,q#.2,.8#.4,.6 | -1.6094379124341003,-0.916290731874155 | p,q",
                "name,x,z#a,1,3#b,4,6 | 3,6 | x,z",
                "u;v;p#1;2;3#4;5;6 | 1.0986122886681096,1.791759469228055 | u,v,p",
                "x z#1 3#4 6 | 3,6 | x,z",
            })
    void aNameOfOneLetterMayBeThatOfAClass(String lines, String column, String classes) {
        assertThatExceptionOfType(OpenReadingException.class)
                .isThrownBy(() -> read(lines))
                .withMessageContaining("choose with --columns labelled or --columns header");
        Opened labelled = read(lines, Columns.LABELLED);
        assertThat(labelled.rows().row(0).logits().toArray()).containsExactly(numbers(column));
        assertThat(labelled.notes())
                .filteredOn(note -> note.key().equals("input.note.unread"))
                .hasSize(1);
        assertThat(read(lines, Columns.HEADER).rows().row(1).labels()).containsExactly(classes.split(","));
        assertThat(read(lines, Columns.HEADER).rows().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class,logit,prob#a,2.5,0.9#b,0.25,0.1 | prob",
                "label,logit,weight#a,2.5,1#b,0.25,2 | weight",
                "token,logit,logprob#a,2.5,-0.1#b,0.25,-2.3 | logprob",
                "token_id,token,logit#7,a,2.5#8,b,0.25 | token_id",
                "idx,label,logit,note,rank#0,a,2.5,x,1#1,b,0.25,y,2 | idx,note,rank",
                "temperature,label,logit,weight#1,a,2.5,3#1,b,0.25,4 | weight",
            })
    void aColumnThatIsNotReadIsSaid(String lines, String names) {
        Opened opened = read(lines);
        assertThat(opened.notes())
                .containsExactly(Message.of("input.note.unread", ColumnNames.quoted(List.of(names.split(",")))));
        assertRows(opened.rows(), List.of("a", "b"), List.of(2.5, 0.25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",label,logit#0,a,2.5#1,b,0.25",
                "label,logit,#a,2.5,#b,0.25,",
                "temperature,label,logit,probability,log_probability#1,a,2.5,0.9,-0.1#1,b,0.25,0.1,-2.3",
            })
    void whatSaysNothingMoreIsPassedOver(String lines) {
        Opened opened = read(lines);
        assertThat(opened.notes()).isEmpty();
        assertRows(opened.rows(), List.of("a", "b"), List.of(2.5, 0.25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "token_id", "Index", "row", "class_id", "idx"})
    void whatIdentifiesTheClassesLabelsThem(String name) {
        assertRows(read(name + ",logit#101,2.5#102,0.25").rows(), List.of("101", "102"), List.of(2.5, 0.25));
    }

    @Test
    void rowsHaveOneName() {
        Opened opened = read("id,text,cat,dog#7,woof,1,2#8,meow,3,1");
        assertThat(opened.rows().row(0).name()).isEqualTo("woof");
        assertThat(opened.notes()).containsExactly(Message.of("input.note.unread", "'id'"));
    }

    @Test
    void yIsAClassWhereItCantBeATrueOne() {
        for (String lines : List.of("x,y#1,2#3,4", "x,y#1.5,2.5#3,4")) {
            assertThat(read(lines).rows().row(0).labels()).containsExactly("x", "y");
        }
        assertThat(read("v,w,y#1,2,-0.5#3,4,1.5").rows().row(0).labels()).containsExactly("v", "w", "y");
        assertThat(read("v,w,y#1,2,0#3,4,1").rows().trueClass(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c#2.5,nan,-1#1,2,3#1,2,inf#-inf,-inf,-inf#1,,3",
                "2.5,NaN,-1#1,2,3#1,2,+Infinity#-inf,-inf,-inf#1,,3",
                "a b c#2.5 nan -1#1 2 3#1 2 inf#-inf -inf -inf#1 NA 3",
                "[[2.5 nan -1]# [1 2 3]# [1 2 inf]# [-inf -inf -inf]# [1 None 3]]",
                "[[2.5, nan, -1], [1, 2, 3], [1, 2, inf], [-inf, -inf, -inf], [1, None, 3]]",
                "tensor([[2.5, nan, -1],# [1, 2, 3],# [1, 2, inf],# [-inf, -inf, -inf], [1, None, 3]])",
                "((2.5, nan, -1), (1, 2, 3), (1, 2, inf), (-inf, -inf, -inf), (1, None, 3))",
            })
    void aRowWithoutLogitsLeavesTheOthers(String lines) {
        RowSet rows = read(lines).rows();
        assertThat(rows.size()).isEqualTo(5);
        assertThat(rows.row(1).logits().toArray()).containsExactly(1, 2, 3);
        String allowed = "; a logit is a finite number, or -inf for a masked class.";
        assertFault(rows, 0, "the logit of class 2 is NaN" + allowed);
        assertFault(rows, 2, "the logit of class 3 is +inf" + allowed);
        assertFault(rows, 3, "every logit is -inf; at least one must be finite.");
        assertFault(rows, 4, "the logit of class 2 is missing" + allowed);
    }

    @Test
    void aRowWithoutLogitsLeavesTheTrueClassesOfOthers() {
        RowSet rows = read("a,b,target#1,nan,b#1,2,a").rows();
        assertThat(rows.isLabelled()).isTrue();
        assertThat(rows.trueClass(1)).isZero();
        assertThat(rows.trueClass(0)).isEqualTo(Inquiry.ANY);
    }

    @Test
    void ofLinesOfClassesTooOneRowLeavesTheOthers() {
        RowSet rows = read("row,label,logit#1,a,2#1,b,nan#2,a,3#2,b,4").rows();
        assertThat(rows.row(1).logits().toArray()).containsExactly(3, 4);
        assertThatExceptionOfType(UnreadableRowException.class)
                .isThrownBy(() -> RowReading.of(rows, 0, rows::row))
                .withMessageStartingWith("row 1 of 2: the logit of class 2 is NaN");
    }

    @Test
    void aTableOfNothingElseIsRefused() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read("a,b#1,nan#nan,2"))
                .withMessage("the logit of class 2 is NaN; a logit is a finite number, or -inf for a masked class.");
    }

    @Test
    void aLabelMayBeNamedAsWhatIsNone() {
        assertRows(read("token,logit#nan,2.5#inf,0.25").rows(), List.of("nan", "inf"), List.of(2.5, 0.25));
        assertRows(read("yes,null,nan#1,2,3#4,5,6").rows(), List.of("yes", "null", "nan"), List.of(1.0, 2.0, 3.0));
    }

    private static void assertFault(RowSet rows, int index, String fault) {
        assertThatExceptionOfType(UnreadableRowException.class)
                .isThrownBy(() -> RowReading.of(rows, index, rows::row))
                .withMessage("row " + (index + 1) + " of 5: " + fault);
    }

    @SafeVarargs
    private static void assertRows(RowSet rows, List<String> labels, List<Double>... logits) {
        for (int i = 0; i < logits.length; i++) {
            Row row = rows.row(i);
            assertThat(row.labels()).isEqualTo(labels);
            assertThat(DoubleStream.of(row.logits().toArray()).boxed().toList()).isEqualTo(logits[i]);
        }
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Opened read(String lines) {
        return LogitsReader.text(lines.replace('#', '\n'), "", ReadAs.IT_SAYS);
    }

    private static Opened read(String lines, Columns columns) {
        return LogitsReader.text(lines.replace('#', '\n'), "", ReadAs.IT_SAYS.with(columns));
    }
}
