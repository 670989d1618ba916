package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are not the whole, on the command line: what is no list is refused, and what is unknown or contradicts itself is said. */
class ListOptionsTest {

    private static final String ABOVE = " is above 0, but the logarithm of a probability never is";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--vocabulary 10", "--source-temperature 2"})
    void logitsAreNoList(String option) throws IOException {
        String[] sources = {
            "--logits=1,2",
            "--in " + file("a.txt", "1\n-2\n"),
            "--in " + file("a.csv", "label,logit\na,2.5\nb,0.25\n"),
            "--in " + file("rows.csv", "cat,dog\n-1.5,2\n-2,-3\n"),
            "--in " + file("r.txt", "[1] -0.5  1.5\n"),
            "--in " + file("numpy.txt", "[-0.5  1.5]\n"),
            "--in " + file("a.json", "{\"logits\": [-1, 2]}"),
            "--in src/test/resources/io/github/tauscope/input/array.npy"
        };
        for (String source : sources) {
            Run run = Run.line("table " + source + " " + option);
            assertThat(run.status()).as(source).isEqualTo(2);
            assertThat(run.err()).as(source).contains(ABOVE).doesNotContain("Read as logprobs");
        }
    }

    @Test
    void logprobsThatAreCalledLogitsAreAListIfThatIsSaid() {
        Run run = Run.line("table --logits=-0.5,-1.5 --vocabulary 10 --format csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("(rest)");
    }

    @Test
    void numbersInProportionAreNoList() {
        Run run = Run.line("table --probabilities 3,1 --vocabulary 10");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'1' has a probability above 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            p.csv  | token,prob;yes,0.6;no,0.2                 | 0.8
            p.json | {"probs":[0.5,0.3]}                       | 0.8
            r.csv  | token,prob;a,0.001;b,0.002                | 0.003
            c.json | {"classes":[{"label":"a","probability":0.25}]} | 0.25
            """)
    void probabilitiesThatCountInProportionAreSaidTo(String name, String text, String sum) throws IOException {
        String in = "--in " + file(name, text.replace(';', '\n'));
        assertThat(Run.line("table " + in).err())
                .isEqualTo("The probabilities add up to " + sum
                        + ", and count in proportion, as if there were no other classes "
                        + "(--source-temperature 1 reads them as a list that leaves classes out).\n");
        Run list = Run.line("table --format csv --source-temperature 1 " + in);
        assertThat(list.err()).isEmpty();
        assertThat(list.out()).contains("(rest)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.33,0.33,0.33", "0.25,0.75", "1,0", "0.1667,0.1667,0.1667,0.1667,0.1667,0.1667"})
    void roundedProbabilitiesNeedNoRemark(String numbers) {
        assertThat(Run.line("table --probabilities " + numbers).err()).isEmpty();
    }

    @Test
    void typedOnesAndRowsAreRemarkedOnToo() throws IOException {
        assertThat(Run.line("table --probabilities 0.6,0.2").err()).startsWith("The probabilities add up to 0.8, and");
        assertThat(Run.line("table --probabilities 3,1").err()).isEmpty(); // as the option says
        assertThat(Run.line("table --in " + file("p.json", "{\"probs\":[60,40]}"))
                        .err())
                .isEqualTo("The probabilities add up to 100, so they count in proportion.\n");
        String rows = "--numbers probabilities --row all --in " + file("rows.csv", "a,b\n0.5,0.5\n0.2,0.4\n");
        assertThat(Run.line("table " + rows).err()).startsWith("Row 2: The probabilities add up to 0.6, and");
    }

    @Test
    void whatContradictsItselfIsSaidOfTypedNumbersToo() {
        assertThat(Run.line("table --logits=-0.1,-0.2 --numbers logprobs --source-temperature 1")
                        .err())
                .contains("The listed probabilities add up to more than 1");
    }

    /** Without a list of others, a token says nothing at a low τ: the others can all be likelier. */
    @ParameterizedTest
    @ValueSource(strings = {"table", "rows", "describe", "render --out FOLDER/a.svg"})
    void aTokenWithoutAListIsReadAtAnyTemperature(String command) throws IOException {
        String in = file(
                "lone.json",
                "{\"choices\":[{\"logprobs\":{\"content\":[{\"token\":\"a\",\"logprob\":-9.5,\"top_logprobs\":[]}]}}]}");
        for (String tau : new String[] {"0", "1e-300", "0.01", "100", "inf"}) {
            Run run = Run.line(command.replace("FOLDER", folder.toString()) + " --in " + in + " --temperature " + tau);
            assertThat(run.status()).as(run.err()).isZero();
        }
        assertThat(Run.line("table --format csv --temperature 0.01 --in " + in).out())
                .contains("0.01,a,-9.5,0,1\n", "0.01,(rest),0,0,1\n");
    }

    @Test
    void whatIsNotKnownIsNamedInWords() throws IOException {
        String in = file(
                "unknown.json",
                "{\"choices\":[{\"logprobs\":{\"content\":[{\"token\":\"a\",\"logprob\":-0.5,\"top_logprobs\":["
                        + "{\"token\":\"a\",\"logprob\":-0.5},{\"token\":\" \",\"logprob\":-9999}]}]}}]}");
        assertThat(Run.line("describe --in " + in).out()).endsWith("\nNot known: ␣.\n");
        assertThat(Run.line("table --in " + in).out()).endsWith("\nNot known: ␣.\n");
    }

    @Test
    void aVerdictOnAListHasItsGradeAndItsNote() {
        String line = "check --logits=-0.5,-1.5 --numbers logprobs --source-temperature 1 --format json --claim ";
        assertThat(Run.line(line + "0.61,0.22").out())
                .contains("\"grade\":\"exact\",\"summary\":", "\"notes\":[", "a number matches if it rounds");
        assertThat(Run.line(line + "0.61,0.3").out()).contains("\"grade\":\"none\"");
        assertThat(Run.line(line + "≤0.3,0.22").out()).contains("\"claimed\":\"≤0.3\"", "\"grade\":\"none\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check --claim 0.5,0.5", "render --out a.svg", "describe", "check --claim 0.5,0.5 --format json"
            })
    void aCommandOfOneRowAsksForOne(String command) throws IOException {
        String in = " --in " + file("rows.csv", "a,b\n1,2\n3,4\n5,7\n");
        assertThat(Run.line(command + in).err())
                .endsWith(": there are 3 rows; choose one with --row, such as --row 1.\n");
        for (String several : new String[] {"1,2", "all", "2-3"}) {
            assertThat(Run.line(command + in + " --row " + several).err())
                    .endsWith(
                            ": --row chooses several rows, and one is needed; choose one of the 3, such as --row 1.\n");
        }
    }

    @Test
    void blankLabelsAreSeenInRows() throws IOException {
        String in = file("blank.csv", "label,logit\n\" \",3\nb,1\n");
        assertThat(Run.line("rows --in " + in).out()).contains("       1  ␣     ");
    }

    /** float64 in C order: {.5, .3} adds up to .8; the second row is not read yet. */
    @Test
    void anArrayIsRemarkedOnByItsFirstRow() throws IOException {
        String in = "--numbers probabilities --in " + TwoColumns.write(folder, "p.npy", .5, .3, .25, .75);
        assertThat(Run.line("table --row 2 " + in).err()).startsWith("Row 1: The probabilities add up to 0.8, and");
        assertThat(Run.line("table --source-temperature 1 --row 1 --format csv " + in)
                        .out())
                .contains("(rest)");
    }
}
