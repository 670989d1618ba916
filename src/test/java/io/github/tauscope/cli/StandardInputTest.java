package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.session.Start;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Standard input is read as a file with the same bytes is. */
class StandardInputTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/tauscope/input");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "array.npy",
                "array-float16.npy",
                "arrays.npz",
                "array-bfloat16.safetensors",
                "batch.csv",
                "utf-16.json",
                "listed-logits.csv",
                "ollama.json",
            })
    void everyCommandReadsIt(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(CASES.resolve(name));
        String file = CASES.resolve(name).toString();
        for (String line : new String[] {"table --row 1 --format json --in ", "rows --format csv --in "}) {
            Run read = given(bytes, () -> Run.line(line + "-"));
            assertThat(read.status()).isZero();
            assertThat(read).as(line).isEqualTo(Run.line(line + file));
        }
        Path piped = folder.resolve("piped.svg");
        Path named = folder.resolve("named.svg");
        assertThat(given(bytes, () -> Run.line("render --row 1 --in - --out " + piped))
                        .status())
                .isZero();
        assertThat(Run.line("render --row 1 --in " + file + " --out " + named).status())
                .isZero();
        assertThat(piped).hasSameBinaryContentAs(named);
    }

    @Test
    void theWindowReadsIt() throws IOException {
        Start start = given(Files.readAllBytes(CASES.resolve("array.npy")), () -> {
            CommandLine commands =
                    Commands.all(new Console(new StringWriter(), new PrintWriter(new StringWriter()), () -> false));
            commands.parseArgs("-");
            TauscopeCommand command = commands.getCommand();
            return command.start();
        });
        Experiment shown = start.experiment().orElseThrow();
        assertThat(shown.logits().toArray()).containsExactly(1, 2.5, -3.25, 0.5);
        assertThat(start.file()).isEmpty();
    }

    @Test
    void arraysAreChosenByName() throws IOException {
        byte[] bytes = Files.readAllBytes(CASES.resolve("arrays.npz"));
        assertThat(given(bytes, () -> Run.line("rows --in - --array x")).err())
                .contains("standard input: there is no array 'x'; there are 'logits'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 02 63 61 | this is a Python pickle, which can run code when it is read; save the array with",
                "50 4b 03 04 2f 64 61 74 61 2e 70 6b 6c | this is a Python pickle",
                "93 4e 55 4d 50 59 01 00 | the file is incomplete: it ends after 8 bytes",
                "00 01 02 03 | this is a binary file; give a text file.",
                "80 61 | the file isn't UTF-8 text",
            })
    void whatCanNotBeReadIsRefused(String hex, String sentence) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex.strip());
        Run run = given(bytes, () -> Run.line("table --in -"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("tauscope table: standard input: ").contains(sentence);
    }

    @Test
    void utf16IsText() {
        byte[] bytes = "\uFEFFlabel,logit\r\näöü,2.5\r\n日本,0.25\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(given(bytes, () -> Run.line("table --in - --format csv")).out())
                .contains("1,äöü,2.5,", "1,日本,0.25,");
    }

    private static <T> T given(byte[] bytes, Supplier<T> run) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(bytes));
        try {
            return run.get();
        } finally {
            System.setIn(before);
        }
    }
}
