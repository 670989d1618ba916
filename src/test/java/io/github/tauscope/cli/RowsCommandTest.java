package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.arguments.TableLine;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a file, and lists that are not the whole, on the command line. */
class RowsCommandTest {

    private static final String CASES = "src/test/resources/io/github/tauscope/input/";

    @TempDir
    Path folder;

    @Test
    void aLineARow() {
        // softmax and entropy by python3
        assertThat(Run.line("rows --in " + CASES + "batch.csv"))
                .isEqualTo(new Run(
                        0,
                        """
                     row  most likely               p_max                 entropy, nats         true class
                       1  1                         0.8176                0.4751
                       2  2                         0.5987                0.6735
                       3  2                         0.9939                0.0370
                """,
                        ""));
        assertThat(Run.line("rows --in " + CASES + "batch.csv --row 3,1-2 --temperature inf --format csv")
                        .out())
                .isEqualTo(
                        """
                row,name,most_likely,p_max,entropy_nats,true_class
                3,,2,0.5,0.6931471805599453,
                1,,1,0.5,0.6931471805599453,
                2,,2,0.5,0.6931471805599453,
                """);
        assertThat(Run.line("rows --in " + CASES + "ollama.json --row 2 --format json")
                        .out())
                .contains("\"row\":2", "\"p_max\":[0.67031", "\"entropy_nats\":[", ",\"inf\"]");
    }

    @Test
    void aTableOfOneRowIsThatOfItsLogits() {
        assertThat(Run.line("table --in " + CASES + "batch.csv --row 2 --format csv"))
                .isEqualTo(Run.line("table --logits 0.5,0.9 --format csv"));
    }

    @Test
    void aTableOfSeveralRowsNumbersThem() {
        assertThat(Run.line("table --in " + CASES + "batch.csv --row all --temperature inf --format csv")
                        .out())
                .startsWith("row,temperature,label,logit,probability,log_probability\n1,inf,1,1.2,0.5,")
                .contains("\n3,inf,2,3.1,0.5,");
        assertThat(Run.line("table --in " + CASES + "batch.csv --row 1,3 --format json")
                        .out())
                .contains("{\"row\":1,\"temperature\":1,", "{\"row\":3,\"temperature\":1,");
        assertThat(Run.line("table --in " + CASES + "batch.csv --row 1,3").out())
                .startsWith("Row 1\n\n");
    }

    @Test
    void aListIsWrittenWithItsBounds() {
        // ln p given; the rest 1 − Σ p by python3
        assertThat(Run.line("table --in " + CASES
                                + "chat-bytes.json --vocabulary 151936 --format csv --temperature inf")
                        .out())
                .startsWith("temperature,label,logprob,probability_low,probability_high\n")
                .contains("inf,\uFFFD [e2 80],-2.25,6.58171861836562", "inf,(rest),,0.99997");
        assertThat(Run.line("table --in " + CASES + "token-logprob.csv --format json")
                        .out())
                .contains(
                        "\"source_temperature\":1",
                        "\"logprob\":-0.105,\"probability_low\":0.9003",
                        "\"rest\":{\"classes\":null,\"probability_low\":0.0048",
                        "\"unknown\":[ ]");
        assertThat(Run.line("table --in " + CASES + "token-logprob.csv").out()).contains("Rest", "0.0049");
    }

    @Test
    void aListMayBeTypedInFull() {
        assertThat(Run.line("table --logits -0.25,-1.5 --labels yes,no --numbers logprobs --vocabulary 4 --format json")
                        .out())
                .contains("\"logprob\":-0.25", "\"rest\":{\"classes\":2,");
        // a list of probabilities that doesn't add up is scaled to Σp = 1, unless others may be missing
        assertThat(Run.line("table --probabilities 0.5,0.25 --vocabulary 4 --format csv")
                        .out())
                .contains("\n1,1,-0.6931471805599453,0.4999", "\n1,(rest),,0.2");
        assertThat(Run.line("table --probabilities 0.5,0.25 --format csv").out())
                .contains("\n1,1,-0.6931471805599453,0.6666666666666666");
    }

    @Test
    void itsOwnTableOpensAgain() throws IOException {
        Run first = Run.line("table --in " + CASES + "chat-bytes.json --vocabulary 151936 --format json");
        Path copy = Files.writeString(folder.resolve("copy.json"), first.out());
        assertThat(Run.line("table --in " + copy + " --format json")).isEqualTo(first);
    }

    @Test
    void itsOwnRowsOfCsvOpenAgain() throws IOException {
        for (String rows : List.of("all", "1,3")) {
            Run first = Run.line("table --in " + CASES + "batch.csv --temperature 2 --format csv --row " + rows);
            Path copy = Files.writeString(folder.resolve("copy.csv"), first.out());
            Run again = Run.line("table --in " + copy + " --row all --format csv");
            assertThat(again.err()).isEmpty();
            assertThat(again.out())
                    .isEqualTo(rows.equals("all") ? first.out() : first.out().replace("\n3,", "\n2,"));
        }
    }

    @ParameterizedTest
    @CsvSource({"listed-logits.csv, 2, ''", "listed-logits.csv, 3, --source-temperature 2", "token-logprob.csv, .5, ''"
    })
    void itsOwnListOfCsvOpensAgain(String name, String temperature, String source) throws IOException {
        Run first = Run.line(
                ("table --format csv --in " + CASES + name + " --temperature " + temperature + " " + source).strip());
        assertThat(first.out().lines().findFirst().orElseThrow().endsWith(",source_temperature"))
                .isEqualTo(!source.isEmpty());
        Path copy = Files.writeString(folder.resolve("copy.csv"), first.out());
        assertThat(Run.line("table --in " + copy + " --format csv")).isEqualTo(new Run(0, first.out(), ""));
    }

    /** The chosen token says nothing of how likely the others are: at τ = 2 the first has at most 0.6636, by the bounds of model.md. */
    @Test
    void itsOwnListOfCsvKeepsWhatTheOthersCanHave() throws IOException {
        Path reply = Files.writeString(
                folder.resolve("reply.json"),
                """
                {"choices":[{"logprobs":{"content":[{"token":"x","logprob":-6.5,"top_logprobs":[
                {"token":" yes","logprob":-0.105},{"token":" no","logprob":-2.9}]}]}}]}
                """);
        Run first = Run.line("table --format csv --temperature 2 --in " + reply);
        assertThat(first.out()).contains("2, yes,-0.105,0,0.66357", "2,(rest),-2.9,");
        Path copy = Files.writeString(folder.resolve("copy.csv"), first.out());
        assertThat(Run.line("table --in " + copy + " --format csv").out()).isEqualTo(first.out());
        Run rows = Run.line("table --format csv --row all --temperature 2 --in "
                + Files.writeString(
                        folder.resolve("two.json"), Files.readString(reply).repeat(2)));
        Path both = Files.writeString(folder.resolve("both.csv"), rows.out());
        assertThat(Run.line("table --in " + both + " --row all --format csv").out())
                .isEqualTo(rows.out());
    }

    @Test
    void csvHasOneSourceTemperature() throws IOException {
        String list = "{\"source_temperature\":%s,\"classes\":[{\"label\":\"a\",\"logprob\":-0.3}]}\n";
        Path file = Files.writeString(folder.resolve("z.jsonl"), list.formatted(1) + list.formatted(2));
        assertThat(Run.line("table --row all --format csv --in " + file).err())
                .contains("row 2 has another source temperature than the first, which csv can't show");
        assertThat(Run.line("table --row 2 --format csv --in " + file).out()).contains(",source_temperature\n");
    }

    @Test
    void otherProbabilitiesOfAnotherTemperatureAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("z.csv"), "temperature,label,logprob\n2,a,-0.1054\n2,b,-2.4\n");
        assertThat(Run.line("table --in " + file).err()).contains("these are probabilities at the temperature 2");
        assertThat(Run.line("table --source-temperature 1 --in " + file).err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table --in CASES/array.npy --numbers logprobs | input/array.npy: class 1, '1' is above 0, but the logarithm",
                "table --in CASES/batch.csv | there are 3 rows; choose one or several with --row, such as --row 1, --row 2,5-9 or --row all.",
                "check --in CASES/batch.csv --row all --claim 1 | --row chooses several rows, and one is needed",
                "table --in CASES/batch.csv --row 4 | --row: '4': there is no such row; the rows are numbered from 1 to 3.",
                "table --in CASES/batch.csv --row 2-1 | --row: '2-1': there is no such row",
                "table --in CASES/batch.csv --row x | --row: 'x' isn't a list of rows; use numbers from 1 and ranges such as 2,5-9, or all.",
                "table --logits 1,2 --row 1 | --row is for a file and can't be combined with --logits.",
                "table --example clip --vocabulary 9 | --vocabulary says what numbers of yours stand for and can't be combined with --example.",
                "table --in CASES/chat-bytes.json --source-temperature 0 | --source-temperature: '0': probabilities at a limit say nothing of other temperatures",
                "table --in CASES/chat-bytes.json --vocabulary 3 | a vocabulary of 3 is smaller than the 4 classes that are listed",
                "table --in CASES/decimal-commas.csv | choose with --columns decimal-comma, rows or labelled",
                "table --in CASES/decimal-commas.csv --columns x | --columns: 'x' isn't a way to read columns; use one of labelled, rows, decimal-comma, header",
                "table --in CASES/array.npy --array x | there is no array 'x': the file has one array (float32, 4), which has no name; leave out --array.",
                "table --in CASES/arrays.npz --array x | there is no array 'x'; there are '",
                "rows | give a file with --in, or --in - for standard input.",
            })
    void whatIsNoChoiceIsRefused(String line, String sentence) {
        Run run = Run.line(line.strip().replace("CASES/", CASES));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void arraysAreRead() {
        for (String file :
                new String[] {"array.npy", "arrays.npz", "array-bfloat16.safetensors", "array-float16.npy"}) {
            assertThat(Run.line("table --in " + CASES + file).out()).contains("0.1639", "0.7344", "0.0023", "0.0994");
        }
    }

    @Test
    void theCopiedCommandNamesTheRowOfItsFile() {
        Experiment second = LogitsReader.file(Path.of(CASES + "batch.csv"), ReadAs.IT_SAYS)
                .experiment(1)
                .withTemperature(Temperature.of(2));
        assertThat(new TableLine(second, TableFormat.CSV).words(null))
                .contains("--in=" + CASES + "batch.csv", "--row=2", "--temperature=2");
        assertRuns(second);
        Experiment listed = LogitsReader.file(Path.of(CASES + "ollama.json"), ReadAs.IT_SAYS)
                .experiment(0);
        Listing known = Listing.PLAIN.withSource(Temperature.of(0.5)).withVocabulary(OptionalLong.of(100));
        assertRuns(listed.withListing(known));
        assertRuns(listed.withLogit(0, -1).withListing(known));
    }

    @Test
    void theCopiedCommandSaysHowTheFileWasRead() throws IOException {
        ReadAs decimal = ReadAs.IT_SAYS.with(ReadAs.Columns.DECIMAL_COMMA);
        Experiment commas = LogitsReader.file(Path.of(CASES + "decimal-commas.csv"), decimal)
                .experiment(0);
        // a file of one row of all classes leaves no place, and needs none
        assertRuns(commas);
        Experiment second = LogitsReader.file(
                        Path.of(CASES + "decimal-commas.csv"), ReadAs.IT_SAYS.with(ReadAs.Columns.ROWS))
                .experiment(1);
        assertThat(new TableLine(second, TableFormat.CSV).words(null)).contains("--columns=rows", "--row=2");
        assertRuns(second);
        Experiment listed = LogitsReader.file(
                        Path.of(CASES + "listed-logits.csv"), ReadAs.IT_SAYS.with(ReadAs.Numbers.LOGPROBS))
                .experiment(0);
        assertThat(new TableLine(listed, TableFormat.CSV).words(null)).contains("--numbers=logprobs");
        assertRuns(listed);
        Path file = Files.writeString(folder.resolve("p.csv"), "0.5,0.25\n0.125,0.5\n");
        ReadAs ofMany = new ReadAs(
                Optional.empty(),
                Optional.empty(),
                Optional.of(ReadAs.Numbers.PROBABILITIES),
                Optional.empty(),
                OptionalLong.of(9));
        Experiment many = LogitsReader.file(file, ofMany).experiment(0);
        assertRuns(many.withListing(Listing.PLAIN)); // the vocabulary has been taken back
    }

    private static void assertRuns(Experiment experiment) {
        TableLine line = new TableLine(experiment, TableFormat.JSON);
        String[] words = line.words(null).stream().skip(1).toArray(String[]::new);
        StringWriter expected = new StringWriter();
        try {
            TableFormat.JSON.write(
                    new Table(experiment, List.of(experiment.temperature())), Messages.of(Locale.ROOT), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(line.isShort()).isTrue();
        assertThat(Run.of(words).out()).isEqualTo(expected.toString());
    }

    @Test
    void logitsMayBeAPrintedArray() {
        Run expected = Run.line("table --logits 1,2.5");
        for (String array :
                new String[] {"[1 2.5]", "tensor([1.0, 2.5], device='cuda:0')", "[1] 1.0 2.5", "[[1, 2.5]]"}) {
            assertThat(Run.of("table", "--logits", array)).isEqualTo(expected);
        }
        assertThat(Run.of("table", "--logits", "[[1, 2], [3, 4]]").err())
                .contains("--logits: there are 2 rows; give one.");
    }

    @Test
    void aHyphenIsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("label,logit\na,1\nb,2\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Run.line("table --in -").out()).contains("0.2689");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aClaimOfAListFollowsWhereItIsPossible() {
        String check = "check --in " + CASES + "listed-logits.csv --claim ";
        assertThat(Run.line(check + "0.7778,0.2204,0.000302,0.000182").status()).isZero();
        assertThat(Run.line(check + "0.7788,0.2207,0.000303,0.000182").status())
                .as("renormalised")
                .isOne();
        assertThat(Run.line(check + "0.7778,0.2204,0.000302,0.000182 --format json")
                        .out())
                .contains("\"matches\":true", "\"probability_low\":0.77775");
    }

    @Test
    void aNoteGoesToStandardError() {
        Run run = Run.line("table --in " + CASES + "listed-logits.csv");
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("Read as logprobs, because the probabilities nearly add up to 1");
        assertThat(Run.line("table --in " + CASES + "listed-logits.csv --numbers logits")
                        .err())
                .isEmpty();
    }
}
