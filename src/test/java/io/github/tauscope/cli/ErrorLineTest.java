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

    private static final String LOGITS = "use numbers such as 2, -2.5, 1e3 or ln 0.25, and -inf for a masked class";

    private static final String TEMPERATURES =
            "0, inf or a number from 4.9e-324 to 1.7976931348623157e308, such as 0.07";

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
                "table --logits 1,,3 | --logits: entry 2 of 3 is empty; {logits}, separated by commas.",
                "table --logits= | --logits: there are no numbers; {logits}, separated by commas.",
                "table --logits 1,x | --logits: entry 2 of 2, 'x' isn't a logit; {logits}.",
                "table --logits inf | --logits: 'inf' isn't a logit; {logits}.",
                "table --logits -inf | --logits: every logit is -inf; at least one must be finite.",
                "table --probabilities -1 | --probabilities: '-1' is negative; use 0 or a number from 4.9e-324 to 1.7976931348623157e308.",
                "table --probabilities 0,0 | --probabilities: every probability is 0; at least one must be greater.",
                "table --logits 1 --in x | --logits and --in can't be combined; use one of them.",
                "table --logits 1 --probabilities 1 | --logits and --probabilities can't be combined; use one of them.",
                "table --logits 1 --temperature 1 --log-logit-scale 1 | --temperature and --log-logit-scale can't be combined; use one of them.",
                "table --logits 1 --logit-scale 1 --log-logit-scale 1 | --logit-scale and --log-logit-scale can't be combined; use one of them.",
                "table --logits 1 --temperature -1 | --temperature: '-1' is negative; use {temperatures}.",
                "table --logits 1 --temperature 1,hot | --temperature: entry 2 of 2, 'hot' isn't a temperature; use {temperatures}.",
                "table --logits 1 --logit-scale x | --logit-scale: 'x' isn't a logit scale; use 0, inf or a number from 5.6e-309 to 1.7976931348623157e308, such as 100.",
                "table --logits 1 --log-logit-scale 800 | --log-logit-scale: '800' gives a temperature too large or too small to represent; use -inf, inf or a number from -709.78 to 745.13, such as 4.6052.",
                "table --logits 1,2 --labels a | --labels: 1 label for 2 logits; give one for each.",
                "table --logits 1 --labels a,b | --labels: 2 labels for 1 logit; give one for each.",
                "table --logits 1 --labels \"a | --labels: the quotes in '\"a' don't match; write a,b or \"a,b\", and \"\" for a quote within quotes.",
                "table --labels a | --labels: there are labels but no logits; give --logits too.",
                "table --logits 1 --format csv --caption auto | --caption has no effect on --format=csv; use it with --format=latex.",
                "table --logits 1 --format latex --caption= | --caption: the text is empty; use off for none.",
                "table --logits 1 --format xml | --format: 'xml' isn't a format; use one of csv, spreadsheet, json, markdown, latex, text.",
                "table --logits 1 --temprature 2 | '--temprature' isn't an option; did you mean --temperature? See 'tauscope table --help'.",
                "table --logits 1 2 3 | '2' isn't expected here; separate numbers and labels by commas without spaces, and give a file with --in. See 'tauscope table --help'.",
                "table --logits | --logits has no value; write --logits=Z,.... See 'tauscope table --help'.",
                "table --logits --in x | --logits has no value but is followed by the option '--in'; write --logits=Z,.... See 'tauscope table --help'.",
                "table --logits 1 --logits 2 | --logits is given more than once; give it once. See 'tauscope table --help'.",
                "table --in no.csv | no.csv: there is no such file.",
                "table --in= | --in: the name is empty; give the name of a file.",
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
                "tabel | 'tabel' is neither a file nor a command; give a file of logits, or a command ('tauscope --help' lists them).",
                "no.csv | no.csv: there is no such file.",
                "no.csv --logits 1 | --logits and FILE can't be combined; use one of them.",
                "no.csv b | 'b' isn't expected here; separate numbers and labels by commas without spaces, and give a file with --in. See 'tauscope --help'.",
                "--logits 1 table | there are arguments before 'table'; put them after it." + " See 'tauscope --help'.",
                "no.csv table --logits 1 | there are arguments before 'table'; put them after it. See 'tauscope --help'.",
                "--temperature 1,2 | there are 2 temperatures; give one here. Only a table takes several.",
                "--labels a | --labels: there are labels but no logits; give --logits too.",
                "-x | '-x' isn't an option. See 'tauscope --help'.",
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
                        "tauscope table: --logits: entry 2 of 2, '\\u0007" + "9".repeat(59) + "…' isn't a logit; "
                                + LOGITS + ".\n"));
        assertThat(Run.of("table", "a\nb").err().lines()).hasSize(1);
        assertThat(Run.of("--x\ny").err().lines()).hasSize(1);
    }

    @Test
    void isShortHoweverLongAnArgumentIs() {
        Run run = Run.of("table", "--logits", "1", "x".repeat(100_000) + "\u202e");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .hasSizeLessThan(450)
                .startsWith("tauscope table: 'xxx")
                .endsWith("See 'tauscope table --help'.\n");
    }

    @Test
    void namesTheFileAndTheLine() throws IOException {
        Path file = Files.writeString(folder.resolve("z.csv"), "1\nx\n");
        assertThat(Run.of("table", "--in", file.toString()))
                .isEqualTo(
                        new Run(2, "", "tauscope table: " + file + ", line 2: 'x' isn't a logit; " + LOGITS + ".\n"));
    }

    @Test
    void anOutputThatCannotBeWrittenIsNoStackTrace() {
        for (String format : new String[] {"csv", "json", "markdown", "latex", "text"}) {
            assertThat(runInto("No space left on device", format))
                    .isEqualTo(new Run(
                            2, "", "tauscope table: standard output can't be written (No space left on device).\n"));
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
                .matches(
                        "tauscope: this is a bug: java.lang.ArithmeticException: inner\\\\nfault at .*ErrorLineTest.*\n");
    }

    private static Run runInto(String reason, String format) {
        StringWriter err = new StringWriter();
        Console console = new Console(new Failing(reason), new PrintWriter(err), () -> false);
        int status = Main.run(console, "table", "--logits", "1", "--format", format);
        return new Run(status, "", err.toString());
    }
}
