package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorLineTest {

    private static final String LOGITS =
            "allowed are numbers such as 2, -2.5 or 1e3, ln 0.25, and -inf for a masked class";

    private static final String TEMPERATURES =
            "0, inf and the numbers from 4.9e-324 to 1.7976931348623157e308, such as 0.07";

    @TempDir
    Path folder;

    /** A writer that can't, as where a disk is full. */
    private static final class Failing extends Writer {

        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException(reason);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table | the logits are missing; give --logits, --probabilities, --in or --example.",
                "table --logits 1,,3 | --logits: entry 2 of 3 is empty; {logits}, with commas between.",
                "table --logits= | --logits: nothing is given; {logits}, with commas between.",
                "table --logits 1,x | --logits: entry 2 of 2, 'x' is no logit; {logits}.",
                "table --logits inf | --logits: 'inf' is no logit; {logits}.",
                "table --logits -inf | --logits: every logit is -inf; at least one must be a finite number.",
                "table --probabilities -1 | --probabilities: '-1' is negative; allowed are 0 and the"
                        + " numbers from 4.9e-324 to 1.7976931348623157e308.",
                "table --probabilities 0,0 | --probabilities: every probability is 0; at least one must be greater.",
                "table --logits 1 --in x | --logits and --in exclude one another; allowed is one of them.",
                "table --logits 1 --probabilities 1 | --logits and --probabilities exclude one another; allowed is one of them.",
                "table --logits 1 --temperature 1 --log-logit-scale 1 | --temperature and --log-logit-scale exclude one"
                        + " another; allowed is one of them.",
                "table --logits 1 --logit-scale 1 --log-logit-scale 1 | --logit-scale and --log-logit-scale exclude one"
                        + " another; allowed is one of them.",
                "table --logits 1 --temperature -1 | --temperature: '-1' is negative; allowed are {temperatures}.",
                "table --logits 1 --temperature 1,hot | --temperature: entry 2 of 2, 'hot' is no temperature; allowed are"
                        + " {temperatures}.",
                "table --logits 1 --logit-scale x | --logit-scale: 'x' is no logit scale; allowed are 0, inf and the"
                        + " numbers from 5.6e-309 to 1.7976931348623157e308, such as 100.",
                "table --logits 1 --log-logit-scale 800 | --log-logit-scale: '800' belongs to a temperature that no double"
                        + " can hold; allowed are -inf, inf and the numbers from -709.78 to 745.13, such as 4.6052.",
                "table --logits 1,2 --labels a | --labels: 1 label for 2 logits; allowed is one for each.",
                "table --logits 1 --labels a,b | --labels: 2 labels for 1 logit; allowed is one for each.",
                "table --logits 1 --labels \"a | --labels: the quotes in '\"a' don't pair; allowed are a,b and \"a,b\" and,"
                        + " for a quote within quotes, \"\".",
                "table --labels a | --labels: there are labels without logits; give --logits too.",
                "table --logits 1 --format xml | --format: 'xml' is no format; allowed are csv, json, markdown, latex, text.",
                "table --logits 1 --temprature 2 | '--temprature' is no option; did you mean --temperature?"
                        + " See 'tauscope table --help'.",
                "table --logits 1 2 3 | '2' is not expected here; numbers and labels have commas between and no spaces, and"
                        + " the name of a file follows --in. See 'tauscope table --help'.",
                "table --logits | --logits: no value is given; --logits=Z,... is allowed."
                        + " See 'tauscope table --help'.",
                "table --logits --in x | --logits: no value is given but the option '--in'; --logits=Z,... is allowed."
                        + " See 'tauscope table --help'.",
                "table --logits 1 --logits 2 | --logits: it is given more than once; allowed is once."
                        + " See 'tauscope table --help'.",
                "table --in no.csv | no.csv: there is no such file.",
                "table --in= | --in: the name is empty; allowed is the name of a file.",
            })
    void saysWhatWasFoundAndWhatIsAllowed(String arguments, String sentence) {
        assertThat(Run.line(arguments))
                .isEqualTo(new Run(
                        2,
                        "",
                        "tauscope table: "
                                + sentence.replace("{logits}", LOGITS).replace("{temperatures}", TEMPERATURES) + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tabel | 'tabel' is neither a file nor a command; allowed are a file of logits, or a command, which 'tauscope --help' lists.",
                "no.csv | no.csv: there is no such file.",
                "no.csv --logits 1 | --logits and FILE exclude one another; allowed is one of them.",
                "no.csv b | 'b' is not expected here; numbers and labels have commas between and no spaces, and"
                        + " the name of a file follows --in. See 'tauscope --help'.",
                "--logits 1 table | there are arguments before 'table'; allowed is all of them after it."
                        + " See 'tauscope --help'.",
                "no.csv table --logits 1 | there are arguments before 'table'; allowed is all of them after it."
                        + " See 'tauscope --help'.",
                "--temperature 1,2 | 2 temperatures are given; allowed is one here, several in a table.",
                "--labels a | --labels: there are labels without logits; give --logits too.",
                "-x | '-x' is no option. See 'tauscope --help'.",
            })
    void saysSoBeforeAWindowOpens(String arguments, String sentence) {
        assertThat(Run.line(arguments)).isEqualTo(new Run(2, "", "tauscope: " + sentence + "\n"));
    }

    @Test
    void isOneLineWhateverWasGiven() {
        assertThat(Run.of("table", "--logits", "1,\n\u0007" + "9".repeat(1000) + "x"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "tauscope table: --logits: entry 2 of 2, '\\u0007" + "9".repeat(59) + "…' is no logit; "
                                + LOGITS + ".\n"));
        assertThat(Run.of("table", "a\nb").err().lines()).hasSize(1);
        assertThat(Run.of("--x\ny").err().lines()).hasSize(1);
    }

    @Test
    void namesTheFileAndTheLine() throws IOException {
        Path file = Files.writeString(folder.resolve("z.csv"), "1\nx\n");
        assertThat(Run.of("table", "--in", file.toString()))
                .isEqualTo(new Run(2, "", "tauscope table: " + file + ", line 2: 'x' is no logit; " + LOGITS + ".\n"));
    }

    @Test
    void anOutputThatCannotBeWrittenIsNoStackTrace() {
        for (String format : new String[] {"csv", "json", "markdown", "latex", "text"}) {
            assertThat(runInto("No space left on device", format))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "tauscope table: standard output can't be written (No space left on device); allowed is a file"
                                    + " or pipe that can.\n"));
        }
    }

    @Test
    void aReaderThatHasEnoughIsNoFault() {
        assertThat(runInto("Broken pipe", "csv")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aFaultOfTheProgramIsALineThatSaysWhere() {
        StringWriter err = new StringWriter();
        Throwable fault = new IllegalStateException("outer", new ArithmeticException("inner\nfault"));
        assertThat(new ErrorLine(new PrintWriter(err)).fault("tauscope", fault)).isEqualTo(2);
        assertThat(err.toString())
                .matches("tauscope: this is a fault of the program: java.lang.ArithmeticException: inner\\\\nfault"
                        + " at .*ErrorLineTest.*\n");
    }

    private static Run runInto(String reason, String format) {
        StringWriter err = new StringWriter();
        Console console = new Console(new Failing(reason), new PrintWriter(err), () -> false);
        int status = Main.run(console, "table", "--logits", "1", "--format", format);
        return new Run(status, "", err.toString());
    }
}
