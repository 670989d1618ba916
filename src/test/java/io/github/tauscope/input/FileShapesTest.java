package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other programs and people write them are read as they are meant, or refused. */
class FileShapesTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/tauscope/input");
    private static final Experiment TWO = Experiment.of(Logits.of(2.5, 0.25));
    private static final Experiment THREE = Experiment.of(Logits.of(2.5, 0.25, -1));
    private static final Experiment LABELLED = Experiment.of(List.of("a", "b"), Logits.of(2.5, 0.25));

    @TempDir
    Path folder;

    /** Probabilities at τ = 1, by an independent computation. */
    @ParameterizedTest
    @CsvSource({
        "semicolons-decimal-commas.csv, .7546 .2162 .0293",
        "pandas.csv, .8806 .0928 .0266",
        "nested.json, .8806 .0928 .0266",
        "token-id.tsv, .9047 .0953",
        "two-on-a-line.txt, .9047 .0953",
        "utf-16.json, .2689 .7311",
        "numpy.txt, .1542 .0727 .0023 .0464 .7243",
        "r.txt, .4732 .1575 .0351 .0744 .2597",
        "torch.txt, .9982 .0018 .0000",
    })
    void aFileOfOneRowIsRead(String name, String probabilities) {
        Distribution distribution = Distribution.of(
                LogitsReader.file(CASES.resolve(name), ReadAs.IT_SAYS)
                        .experiment(0)
                        .logits(),
                Temperature.ONE);
        double[] expected = Stream.of(probabilities.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(IntStream.range(0, distribution.size())
                        .mapToDouble(distribution::probability)
                        .toArray())
                .containsExactly(expected, within(5e-5));
    }

    @Test
    void labelsKeepTheirSpaces() {
        assertThat(LogitsReader.file(CASES.resolve("token-id.tsv"), ReadAs.IT_SAYS)
                        .experiment(0)
                        .labels())
                .containsExactly(" yes", " no");
        assertThat(LogitsReader.file(CASES.resolve("semicolons-decimal-commas.csv"), ReadAs.IT_SAYS)
                        .experiment(0)
                        .labels())
                .containsExactly("hund", "katze", "maus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decimal-commas.csv | , line 1: '2,5' can be one number with a decimal comma, two logits, or a label and a logit; choose with --columns decimal-comma, rows or labelled, or name the columns in a first line.",
                "probabilities-decimal-commas.csv | , line 1: '0,5' can be one number with a decimal comma, two logits, or a label and a logit; choose with --columns decimal-comma, rows or labelled, or name the columns in a first line.",
            })
    void whatIsNotOneRowOrCanBeReadInSeveralWaysIsRefused(String name, String sentence) {
        assertThat(refusal(CASES.resolve(name))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeWithItsMarkIsRead(String charset) throws IOException {
        assertThat(read("z.csv", "\uFEFFlabel,logit\r\näöü,2.5\r\n日本,0.25\r\n", Charset.forName(charset)))
                .isEqualTo(Experiment.of(List.of("äöü", "日本"), Logits.of(2.5, 0.25)));
        assertThat(read("z.txt", "\uFEFF[2.5 0.25]", Charset.forName(charset))).isEqualTo(TWO);
    }

    @Test
    void binaryFilesHaveNoLines() throws IOException {
        String binary = ": this is a binary file; give a text file.";
        assertThat(refusal(write("z.csv", "a,1\n", StandardCharsets.UTF_16LE))).isEqualTo(binary);
        assertThat(refusal(write("z.csv", "a,1\nb\0,2\n", StandardCharsets.UTF_8)))
                .isEqualTo(binary);
        assertThat(refusal(write("z.csv", "\uFEFFa,1\nb\0,2\n", StandardCharsets.UTF_16BE)))
                .isEqualTo(binary);
        assertThat(refusal(Files.write(folder.resolve("z.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 1})))
                .isEqualTo(": the file isn't UTF-8 text; save it as UTF-8.");
        assertThat(refusal(Files.write(folder.resolve("z"), new byte[] {(byte) 0xff, (byte) 0xfe, '1', 0, 10})))
                .isEqualTo(": the file isn't UTF-8 text; save it as UTF-8.");
    }

    @Test
    void whatIsCalledSafetensorsAndIsNoneIsDamaged() throws IOException {
        for (String bytes : List.of("", "{}", "\2\0\0\0\0\0\0\0[]", "\5\0\0\0\0\0\0\0hello", "a,1\nb,2\n")) {
            assertThat(refusal(write("z.SafeTensors", bytes)))
                    .containsAnyOf(
                            "the file is incomplete",
                            "the header of the safetensors file is damaged",
                            "the header would");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label,logit",
                "TOKEN , Logits ",
                "Class,SCORE",
                " name,scores",
                "text,z",
                "word,logit",
                "note,logit",
                ",0",
                "index,logit",
            })
    void columnsHaveManyNames(String header) throws IOException {
        assertThat(read("z.csv", header + "\na,2.5\nb,0.25\n")).isEqualTo(LABELLED);
        assertThat(read("z.tsv", header.replace(',', '\t') + "\na\t2.5\nb\t0.25\n"))
                .isEqualTo(LABELLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prob", "Probs", " probability", "PROBABILITIES", "p"})
    void columnsOfProbabilitiesHaveManyNames(String name) throws IOException {
        assertThat(read("z.csv", "token," + name + "\na,0.25\nb,0.75\n"))
                .isEqualTo(Experiment.of(List.of("a", "b"), Logits.fromProbabilities(0.25, 0.75)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logit\n2.5\n0.25\n",
                "0\n2.5\n0.25\n",
                ",logit\n0,2.5\n1,0.25\n",
                ",0\n0,2.5\n1,0.25\n",
                "\"2.5\"\n\"0.25\"\n",
                "\"2,5\"\n\"0,25\"\n",
                "2.5,0.25",
                "2.5\t0.25",
                "2,5;0,25\n",
                "logit;note\n2,5;1\n0,250;2\n",
                "temperature;logit\n1,0;2,5\n1,0;0,25\n",
            })
    void indicesAndOtherNumbersArePassedOver(String text) throws IOException {
        assertThat(read("z.csv", text)).isEqualTo(TWO);
    }

    @Test
    void aFirst0IsALogitWhereNothingShowsThatItIsAName() throws IOException {
        assertThat(read("z.csv", "0\n1\n2\n")).isEqualTo(Experiment.of(Logits.of(0, 1, 2)));
        assertThat(read("z.txt", "0\n1.5\n-2\n")).isEqualTo(Experiment.of(Logits.of(0, 1.5, -2)));
        assertThat(read("z.csv", "0.0\n1.5\n2\n")).isEqualTo(Experiment.of(Logits.of(0, 1.5, 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,logit;x,y,1 | line 1: there is more than one column of text ('a', 'b'); name that of the labels 'label'.",
                "logit,score;1,2 | line 1: there is more than one column 'logit', 'score'; keep one.",
                "token,text,p;a,b,1 | line 1: there is more than one column 'token', 'text'; keep one.",
                "p,prob;1,1 | line 1: there is more than one column 'p', 'prob'; keep one.",
                "a,b,c,d,e,f,g,h,i;x,2,3,4,5,6,7,8,y | (found 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', …)",
            })
    void whatTheNamesLeaveOpenIsRefused(String rows, String sentence) throws IOException {
        assertThat(refusal(write("z.csv", rows.replace(';', '\n')))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;2,5\nb;0,25",
                "a\t2,5\nb\t0,250",
                "a,\"2,5\"\nb,\"0,25\"",
                "a;2,500\nb;0,25",
                "a;+2,5e0\nb;,25"
            })
    void decimalCommasAreReadWhereTheyAreCertain(String text) throws IOException {
        assertThat(read("z.csv", text)).isEqualTo(LABELLED);
    }

    @Test
    void whatACommaMayGroupIsADecimalNumberWhereAnotherShowsIt() throws IOException {
        assertThat(read("z.csv", "a;1,234\nb;0,5\n"))
                .isEqualTo(Experiment.of(List.of("a", "b"), Logits.of(1.234, 0.5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;1,234#b;5 | , line 1: '1,234' can have a decimal comma or one that groups thousands; use a decimal point.",
                "logit;label#1;a#-7,250;b | , line 3: '-7,250' can have a decimal comma or one that groups thousands; use a decimal point.",
                "a;1,5#b;2.5 | , line 1: '1,5' has a decimal comma, but another number of the same column has a point; use decimal points.",
                "a;1.5#b;1,234 | , line 2: '1,234' has a decimal comma, but another number of the same column has a point; use decimal points.",
                "1,234;5,678 | , line 1: '1,234' can have a decimal comma or one that groups thousands; use a decimal point.",
                "'\"1,234\"#\"2,345\"' | , line 1: '1,234' can have a decimal comma or one that groups thousands; use a decimal point.",
            })
    void commasOfTwoMeaningsAreRefused(String rows, String sentence) throws IOException {
        assertThat(refusal(write("z.csv", rows.replace('#', '\n')))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2,5",
                "1,5\n2,10\n",
                "2,5e3\n1,7\n",
                "-0,5\n3,25",
                "1,234\n5,678",
                ",5\n,25",
                "2, 5",
                "1,-3\n2,4"
            })
    void twoIntegersJoinedByACommaAreRefused(String text) throws IOException {
        assertThat(refusal(write("z.txt", text)))
                .startsWith(", line 1: '" + text.lines().findFirst().orElseThrow() + "' can be ")
                .contains("two logits, or a label and a logit; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,2.5\n5,0.25\n", "2;2,5\n5;0,25", "2\t2.5\n5\t0.25", "2,2.5e0\n5,.25"})
    void integersBesideOtherNumbersAreLabels(String text) throws IOException {
        assertThat(read("z.txt", text)).isEqualTo(Experiment.of(List.of("2", "5"), Logits.of(2.5, 0.25)));
    }

    @Test
    void integersAfterASemicolonOrATabAreLogits() throws IOException {
        Experiment expected = Experiment.of(List.of("2", "5"), Logits.of(7, 8));
        assertThat(read("z.txt", "2;7\n5;8")).isEqualTo(expected);
        assertThat(read("z.tsv", "2\t7\n5\t8")).isEqualTo(expected);
        assertThat(read("z.csv", "label,logit\n2,7\n5,8")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.5,0.25,-1", "2.5, 0.25, -1\n\n", "2,5;0,25;-1", "2.5\t0.25\t-1", "\"2.5\",\"0.25\",\"-1\""})
    void aLineOfNumbersIsARow(String text) throws IOException {
        assertThat(read("z.csv", text)).isEqualTo(THREE);
    }

    @Test
    void aLineMayBeLong() throws IOException {
        double[] logits = DoubleStream.iterate(0.5, z -> z + 1).limit(50_257).toArray();
        String text = String.join(
                ",", DoubleStream.of(logits).mapToObj(String::valueOf).toList());
        assertThat(read("z.csv", text)).isEqualTo(Experiment.of(Logits.of(logits)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2.5 0.25 -1.]",
                "[[ 2.5   0.25 -1.  ]]",
                "[ 2.5\n  0.25\n -1. ]\n",
                "[2.5, 0.25, -1]",
                "logits = [2.5, 0.25, -1,]",
                "array([2.5, 0.25, -1. ], dtype=float32)",
                "np.array([[2.5, 0.25, -1]])",
                "Array([2.5, 0.25, -1.], dtype=float32)",
                "tensor([ 2.5000,  0.2500, -1.0000])",
                "tensor([[[ 2.5,\n  0.25, -1.]]], device='cuda:0',\n       grad_fn=<ViewBackward0>)\n",
                "tensor([2.5, 0.25, -1.], size=(3,), dtype=torch.float16)",
                "[np.float64(2.5), np.float64(0.25), np.float64(-1.0)]",
                "[tensor(2.5), tensor(0.25), tensor(-1.)]",
                "[1] 2.5 0.25 -1",
                " [1]  2.50  0.25\n [3] -1.00\n",
                "#> [1]  2.50\n#> [2]  0.25\n#> [3] -1.00",
                "(2.5, 0.25, -1)",
                "logits = (2.5,\n  0.25, -1.0,)\n",
                "((2.5, 0.25, -1),)",
                "(np.float64(2.5), np.float64(0.25), np.float64(-1.0))",
                "c(2.5, 0.25, -1)",
                "x <- c(2.5, .25, -1L)\n",
                "2.5 0.25 -1",
                "2.500000000000000000e+00 2.500000000000000000e-01 -1.000000000000000000e+00\n",
                "     [,1] [,2] [,3]\n[1,]  2.5 0.25   -1\n",
                "2,5\n0,25\n-1\n",
                "logit\n2,5\n0,25\n-1,0\n",
            })
    void printedArraysAreRead(String text) throws IOException {
        assertThat(read("z.txt", text)).isEqualTo(THREE);
        assertThat(read("without-ending", text)).isEqualTo(THREE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1. 2. ... 3.] | , line 1: '...' stands for numbers that were left out; print the whole array.",
                "tensor([ 1., 2.,#  ..., 3.]) | , line 2: '...' stands for numbers that were left out; print the whole array.",
                "[1. [2. 3.]] | a row has 2 logits, and the first has 1; give every row the same number.",
                "[1, 2 | , line 1: the brackets of the array don't match; give the whole array.",
                "[1 2]#softmax | there is more text after the array; keep one array.",
                "array([1, 2]), 3 | there is more text after the array; keep one array.",
                "[1,5 2,5] | line 1: the numbers aren't all separated in the same way; write one comma between them, or only spaces.",
                "[1,,2] | the numbers aren't all separated in the same way",
                "[1,2,,] | the numbers aren't all separated in the same way",
                "[[1, 2], 3] | the numbers aren't all separated in the same way",
                "[1 nan] | : the logit of class 2 is NaN; a logit is a finite number, or -inf for a masked class.",
                "[] | found '[]'",
                "softmax([1, 2]) | found",
                "[1] 1 2#[4] 3 | , line 2: this line doesn't begin with [3], the index of its first number; give one whole vector.",
                "[1] 1 2#3 | , line 2: this line doesn't begin with [3]",
                "[1] 2,5 0,25 | , line 1: '2,5' isn't a logit",
            })
    void whatIsNotOneWholeArrayIsRefused(String lines, String sentence) throws IOException {
        assertThat(refusal(write("z.txt", lines.replace('#', '\n')))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c(a = 2.5, b = 0.25)",
                "x <- c(`a`=2.5, \"b\"=.25)\n",
                "dict(a=2.5, b=0.25)",
                "{'a': np.float32(2.5), 'b': np.float32(0.25)}",
                "{np.str_('a'): np.float64(2.5), 'b': tensor(0.25, device='cuda:0')}",
                "     a     b \n 2.50  0.25 \n",
                "#>   a \n#> 2.5 \n#>    b \n#> 0.25",
                "   logit\na   2.50\nb   0.25\n",
                "a    2.50\nb    0.25\nName: logit, dtype: float64\n",
            })
    void printedNumbersMayHaveNames(String text) throws IOException {
        assertThat(read("z.txt", text)).isEqualTo(LABELLED);
    }

    @Test
    void keysOfADictionaryMayBeNumbers() throws IOException {
        assertThat(read("z.txt", "{7: tensor(2.), np.int64(42): np.float64(-inf)}"))
                .isEqualTo(Experiment.of(List.of("7", "42"), Logits.of(2, Double.NEGATIVE_INFINITY)));
        assertThat(read("z.json", "{'logits': [2.5, 0.25], 'labels': ['np.float32(3)', '7: 8']}"))
                .isEqualTo(Experiment.of(List.of("np.float32(3)", "7: 8"), Logits.of(2.5, 0.25)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 5#3 7 | , line 1: '2 5' can be two logits, or a label and a logit; choose with --columns rows",
                "a ... b#1 ... 2 | : '...' stands for numbers that were left out; print the whole array.",
                "1,234#2 | , line 2: the first line and this row differ in their number of columns",
                "2,5#0.25#-1 | , line 2: the first line and this row differ in their number of columns",
                "(2.5, ..., 1) | , line 1",
            })
    void whatSpacesAndCommasLeaveOpenIsRefused(String lines, String sentence) throws IOException {
        assertThat(refusal(write("z.txt", lines.replace('#', '\n')))).startsWith(sentence);
    }

    @Test
    void decimalCommasThatNobodyAskedAboutAreSaid() {
        assertThat(LogitsReader.text("2,5\n0,25\n-1", "", ReadAs.IT_SAYS).notes())
                .containsExactly(Message.of("input.note.decimal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80%\n15%\n5%",
                "80 %\n15 %\n5 %",
                "80.0%,15.0%,5.0%",
                "1;80%\n2;15%\n3;5%",
                "class,prob\n1,80%\n2,15%\n3,5%",
                "80,0%;15,0%;5,0%",
                "80% 15% 5%",
                "logit\n80,0%\n15%\n5%",
                "80,0%\n15%\n5%",
            })
    void percentagesAreProbabilities(String text) throws IOException {
        assertThat(read("z.csv", text.replace("logit", "prob")))
                .isEqualTo(Experiment.of(Logits.fromProbabilities(0.8, 0.15, 0.05)));
    }

    @Test
    void aPercentageIsNoLogit() throws IOException {
        assertThat(refusal(write("z.csv", "label,logit\na,80%\n"))).startsWith(", line 2: '80%' isn't a logit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0],2.5\n[1],0.25\n", "[0]\t2.5\n[1]\t0.25\n", "[0];2,5\n[1];0,25\n"})
    void bracketsMayBelongToLabels(String text) throws IOException {
        assertThat(read("z.txt", text)).isEqualTo(Experiment.of(List.of("[0]", "[1]"), Logits.of(2.5, 0.25)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[2.5, 0.25]]",
                "[[[2.5, 0.25]]]",
                "{\"logits\": [[2.5, 0.25]]}",
                "{\"logits\": [[[2.5, 0.25]]], \"labels\": [1, 2]}",
                "[{\"logits\": [[\"2.5\", 0.25]]}]",
            })
    void aListInAListIsARow(String json) throws IOException {
        assertThat(read("z.json", json)).isEqualTo(TWO);
    }

    private Experiment read(String name, String text) throws IOException {
        return read(name, text, StandardCharsets.UTF_8);
    }

    private Experiment read(String name, String text, Charset charset) throws IOException {
        return LogitsReader.file(write(name, text, charset), ReadAs.IT_SAYS).experiment(0);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    /** Returns what is said after the name of the file. */
    private static String refusal(Path file) {
        try {
            Experiment read = LogitsReader.file(file, ReadAs.IT_SAYS).experiment(0);
            throw new AssertionError("This was read: " + read);
        } catch (InputException e) {
            assertThat(e).hasMessageStartingWith(file.toString());
            return e.getMessage().substring(file.toString().length());
        }
    }
}
