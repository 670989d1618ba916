package io.github.tauscope.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogitsReaderTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final String SHAPES =
            "; use one column of logits, two columns (label, logit), a row of logits in each line, or a first line that names the columns: 'label' and 'logit', 'logprob' or 'probability', or the labels of the classes.";
    private static final String JSON_SHAPES =
            "; use a list of logits, an object with 'logits', 'logprobs' or 'probabilities' and optional 'labels', a server reply with logprobs, or a table written by this program.";
    private static final String LOGITS = "; use numbers such as 2, -2.5, 1e3 or ln 0.25, and -inf for a masked class.";

    private static final String TEMPERATURES =
            "; use 0, inf or a number from 4.9e-324 to 1.7976931348623157e308, such as 0.07.";

    @TempDir
    Path folder;

    @Test
    void oneColumnIsLogits() throws IOException {
        assertThat(read("z.txt", "1\n-2.5\r\n\n-inf\nln 0.25\n"))
                .isEqualTo(Experiment.of(Logits.of(1, -2.5, MASKED, Math.log(0.25))));
    }

    @ParameterizedTest
    @CsvSource({"z.csv,','", "z.txt,','", "z.tsv,'\t'", "z.txt,'\t'", "z.csv,;", "z.dat,;"})
    void twoColumnsAreLabelsAndLogits(String name, String separator) throws IOException {
        assertThat(read(name, "owl,1\n\"a,b;\t\"\"c\nd\",2\n".replaceAll("(?<=l|\"),(?=\\d)", separator)))
                .isEqualTo(Experiment.of(List.of("owl", "a,b;\t\"c\nd"), Logits.of(1, 2)));
    }

    @Test
    void aFirstLineMayNameTheColumnsInAnyOrder() throws IOException {
        assertThat(read("z.csv", "Logit , id,LABEL\n1,7,a\n2,8,b\n"))
                .isEqualTo(Experiment.of(List.of("a", "b"), Logits.of(1, 2)));
    }

    @Test
    void probabilitiesBecomeLogits() throws IOException {
        assertThat(read("p.csv", "label,probability\na,0.25\nb,0\n"))
                .isEqualTo(Experiment.of(List.of("a", "b"), Logits.fromProbabilities(0.25, 0)));
    }

    @Test
    void aFileMayHoldATemperature() throws IOException {
        Experiment expected = Experiment.of(List.of("a", "b"), Logits.of(1, 2)).withTemperature(Temperature.of(0.5));
        assertThat(read("t.csv", "temperature,logit,label\n0.5,1,a\n5e-1,2,b\n"))
                .isEqualTo(expected);
        assertThat(read("t.json", "{\"temperature\": 0.5, \"logits\": [1, 2], \"labels\": [\"a\", \"b\"]}"))
                .isEqualTo(expected);
        assertThat(read("t.json", "{\"labels\": [\"a\", \"b\"], \"logits\": [1, 2], \"temperature\": \"0.5\"}"))
                .isEqualTo(expected);
    }

    @Test
    void severalTemperaturesAreRefused() throws IOException {
        refuses(
                "t.csv",
                "temperature,logit\n0.5,1\n0.5,2\ninf,1\ninf,2\n",
                ", line 4: the temperature inf follows 0.5; a file has one temperature.");
        refuses(
                "t.json",
                "[{\"temperature\": 2, \"classes\": [{\"logit\": 1}]},\n{\"classes\": [{\"logit\": 1}]}]",
                ", line 2: the list has more than one element; keep one table, which has one temperature.");
    }

    @Test
    void whatIsNoTemperatureIsRefused() throws IOException {
        refuses("t.csv", "temperature,logit\n-5,1\n", ", line 2: '-5' is negative" + TEMPERATURES);
        refuses(
                "t.json",
                "{\"logits\": [1],\n\"temperature\": \"hot\"}",
                ", line 2: 'hot' isn't a temperature" + TEMPERATURES);
        refuses(
                "t.json",
                "{\"temperature\": null}",
                ", line 1: null was found where a temperature is expected" + JSON_SHAPES);
    }

    @Test
    void probabilitiesAreThoseOfTemperatureOne() throws IOException {
        assertThat(read("p.csv", "temperature,probability\n1,0.25\n1,0.75\n"))
                .isEqualTo(Experiment.of(Logits.fromProbabilities(0.25, 0.75)));
        refuses(
                "p.csv",
                "temperature,probability\n2,0.25\n2,0.75\n",
                ": these are probabilities at the temperature 2; use logits, or probabilities at the temperature 1.");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read("z.csv", "\uFEFFlogit\n1\n").size()).isEqualTo(1);
        assertThat(read("z.json", "\uFEFF[1]").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, -2.5, \"-inf\"]",
                "[1, \"-2.5\", -Infinity]",
                "{\"logits\": [1, -2.5, \"-inf\"], \"note\": {\"logits\": [5]}}",
                "{\"labels\": [\"1\", 2, \"3\"], \"logits\": [1, -2.5, \"-inf\"]}",
                "{\"classes\": [{\"logit\": 1, \"probability\": 1}, {\"logit\": -2.5}, {\"logit\": \"-inf\"}]}",
                "[{\"classes\": [{\"label\": \"1\", \"logit\": 1}, {\"label\": \"2\", \"logit\": -2.5}, {\"label\": \"3\", \"logit\": \"-inf\"}]}]",
            })
    void jsonComesInManyShapes(String json) throws IOException {
        Experiment expected = Experiment.of(Logits.of(1, -2.5, MASKED));
        assertThat(read("z.json", json)).isEqualTo(expected);
        assertThat(read("without-ending", json)).isEqualTo(expected);
    }

    @Test
    void jsonMayHoldProbabilities() throws IOException {
        Experiment expected = Experiment.of(List.of("a", "b"), Logits.fromProbabilities(0.25, 0));
        assertThat(read("p.json", "{\"probabilities\": [0.25, 0], \"labels\": [\"a\", \"b\"]}"))
                .isEqualTo(expected);
        assertThat(
                        read(
                                "p.json",
                                "{\"classes\": [{\"label\": \"a\", \"probability\": 0.25}, {\"label\": \"b\", \"probability\": 0}]}"))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNoSeparatedFileIsToldWithItsLine() throws IOException {
        refuses("z.csv", "label,logit\n\"a\nb\",1\nc,x\n", ", line 4: 'x' isn't a logit" + LOGITS);
        refuses(
                "z.csv",
                "probability\n1\n-1\n",
                ", line 3: '-1' is negative; use 0 or a number from 4.9e-324 to 1.7976931348623157e308.");
        refuses(
                "z.csv",
                "token,value\na,1\n",
                ", line 1: there is neither a logit nor a column with a known name (found 'token', 'value')" + SHAPES);
        refuses("z.csv", "\na,2,3\n", ", line 2: there are 3 columns without names" + SHAPES);
        refuses("z.csv", "logit,logit\n", ", line 1: there is more than one column 'logit'; keep one.");
        refuses(
                "z.csv",
                "a,1\nb\n",
                ", line 2: the first line and this row differ in their number of columns, 2 and 1; give every row the same number, and put a label that contains the separator in double quotes.");
        refuses(
                "z.csv",
                "a,1\n\"b,2\n",
                ", line 2: the quotes don't match, or the row is too long; put a field that contains a separator, a line break or a quote in double quotes, and double a quote within them.");
        refuses(
                "z.csv",
                ",".repeat(Classes.LIMIT + 1),
                ", line 1: the quotes don't match, or the row is too long; put a field that contains a separator, a line break or a quote in double quotes, and double a quote within them.");
    }

    @Test
    void whatIsNoJsonOfLogitsIsToldWithItsLine() throws IOException {
        refuses("z.json", "[1,\n\"x\"]", ", line 2: 'x' isn't a logit" + LOGITS);
        refuses(
                "z.json",
                "[1,\nNaN]",
                ": the logit of class 2 is NaN; a logit is a finite number, or -inf for a masked class.");
        refuses(
                "z.json",
                "[1,\n1e400]",
                ", line 2: '1e400' is too large to represent (the largest number is 1.7976931348623157e308)" + LOGITS);
        refuses("z.json", "[1,\nnull]", ", line 2: null was found where a number is expected" + JSON_SHAPES);
        refuses(
                "z.json",
                "[1,\n[2]]",
                ", line 2: a list or an object was found where a number is expected" + JSON_SHAPES);
        refuses("z.json", "", ", line 1: this is neither a list nor an object" + JSON_SHAPES);
        refuses("z.json", "5", ", line 1: this is neither a list nor an object" + JSON_SHAPES);
        refuses("z.json", "{\n\"z\": [1]}", ", line 1: the object has no logits" + JSON_SHAPES);
        refuses("z.json", "{\"logits\": 1}", ", line 1: 'logits' isn't a list" + JSON_SHAPES);
        refuses(
                "z.json",
                "{\"logits\": [1], \"classes\": []}",
                ", line 1: 'classes' gives the classes a second time" + JSON_SHAPES);
        refuses("z.json", "[1] 2", ", line 1: this is neither a list nor an object" + JSON_SHAPES);
        refuses("z.json", "{\"classes\": [1]}", ", line 1: a class isn't an object; use {\"label\": …, \"logit\": …}.");
        refuses(
                "z.json",
                "{\"classes\": [{}]}",
                ", line 1: a class has neither 'logit' nor 'probability'; give one of them.");
        refuses(
                "z.json",
                "{\"classes\": [{\"logit\": 1},\n{\"probability\": 1}]}",
                ", line 2: 'probability' follows 'logit'; use one kind only.");
        assertThat(refusal("z.json", "[1,\n2"))
                .startsWith(", line 2: this isn't valid JSON (")
                .doesNotContain("Source", "StreamRead")
                .endsWith(JSON_SHAPES);
        assertThat(refusal("z.json", "{\"x\": [".repeat(40))).contains("this isn't valid JSON (");
        refuses(
                "z.json",
                "{\"logits\": [1], \"logits\": [2]}",
                ", line 1: 'logits' gives the classes a second time" + JSON_SHAPES);
        assertThat(refusal("z.json", "[1".repeat(2000) + "]")).contains("this isn't valid JSON (");
    }

    @ParameterizedTest
    @CsvSource({"z.csv,'\n'", "z.csv,logit", "z.json,[]"})
    void whereThereIsNoLogitTheFileIsRefused(String name, String text) throws IOException {
        refuses(name, text, ": there are no logits; give at least one.");
    }

    @Test
    void whereEveryClassIsMaskedTheFileIsRefused() throws IOException {
        refuses("z.csv", "-inf\n-inf\n", ": every logit is -inf; at least one must be finite.");
        refuses("z.csv", "probability\n0\n", ": every probability is 0; at least one must be greater.");
    }

    @Test
    void labelsMustBeAsManyAsLogits() throws IOException {
        refuses("z.json", "{\"labels\": [\"a\"], \"logits\": [1, 2]}", ": 1 label for 2 logits; give one for each.");
    }

    @Test
    void otherEncodingsAreRefusedWithTheLine() throws IOException {
        refuses(
                "z.csv",
                "a,1\nä,2\n",
                StandardCharsets.ISO_8859_1,
                ", line 2: the file isn't UTF-8 text; save it as UTF-8.");
        refuses("z.csv", "a,ä\n", StandardCharsets.ISO_8859_1, ": the file isn't UTF-8 text; save it as UTF-8.");
    }

    @Test
    void classesAreBounded() throws IOException {
        assertThat(read("z.csv", "1\n".repeat(Classes.LIMIT)).size()).isEqualTo(Classes.LIMIT);
        refuses(
                "z.csv",
                "1\n".repeat(Classes.LIMIT + 1),
                ", line 1000001: there are more than 1 000 000 classes, the limit.");
    }

    @Test
    void sizeIsBounded() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TextFile.MAX_BYTES + 1L);
        }
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LogitsReader.file(file, ReadAs.IT_SAYS).experiment(0))
                .withMessage(file + ": the file is larger than 64 MiB, the limit.");
    }

    @Test
    void aFileThatIsNotThereIsToldFromAFolder() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LogitsReader.file(folder.resolve("no\nfile.csv"), ReadAs.IT_SAYS)
                        .experiment(0))
                .withMessage(folder + "/no\\nfile.csv: there is no such file.");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LogitsReader.file(folder, ReadAs.IT_SAYS).experiment(0))
                .withMessage(folder + ": this is a folder; give a file of logits.");
    }

    private Experiment read(String name, String text) throws IOException {
        return LogitsReader.file(Files.writeString(folder.resolve(name), text), ReadAs.IT_SAYS)
                .experiment(0);
    }

    private void refuses(String name, String text, String sentence) throws IOException {
        refuses(name, text, UTF_8, sentence);
    }

    private void refuses(String name, String text, Charset charset, String sentence) throws IOException {
        assertThat(refusal(name, text, charset)).isEqualTo(sentence);
    }

    private String refusal(String name, String text) throws IOException {
        return refusal(name, text, UTF_8);
    }

    /** Returns what is said after the name of the file. */
    private String refusal(String name, String text, Charset charset) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, charset);
        try {
            LogitsReader.file(file, ReadAs.IT_SAYS).experiment(0);
        } catch (InputException e) {
            assertThat(e).hasMessageStartingWith(file.toString()).hasMessageNotContaining("\n");
            return e.getMessage().substring(file.toString().length());
        }
        throw new AssertionError("This was read: " + text);
    }
}
