package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash offers where a person presses Tab at the end of a line. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CompletionTest {

    /** What Readline does for a person: it calls the function with the words of the line. */
    private static final String TAB =
            "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMP_LINE=\"$*\"; _complete_tauscope;"
                    + " printf '%s\\n' \"${COMPREPLY[@]}\"";

    @TempDir
    static Path folder;

    private static Path script;

    @BeforeAll
    static void generate() throws IOException {
        script = Files.writeString(
                folder.resolve("tauscope"), Run.of("generate-completion").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table --format '' | csv spreadsheet json markdown latex text",
                "table --format ma | markdown",
                "table --format = '' | csv spreadsheet json markdown latex text",
                "table --format = | csv spreadsheet json markdown latex text",
                "table --format = js | json",
                "rows --format '' | text csv json",
                "calibrate --format '' | text csv json",
                "calibrate --binning '' | width mass",
                "check --format '' | text json",
                "render --format '' | png svg pdf gif",
                "render --figure s | sweep steps sampling simplex",
                "describe --figure = b | bars",
                "render --theme '' | light dark transparent projector",
                "render --size '' | page column two-columns slide square readme",
                "render --font '' | name embed outline",
                "render --caption '' | auto off",
                "render --title '' | on off",
                "render --axis '' | linear log",
                "render --p-max '' | auto",
                "render --classes '' | all",
                "render --pins '' | none",
                "render --measure '' | entropy perplexity",
                "render --loss '' | class infonce",
                "render --example cl | clip",
                "--example cl | clip",
                "table --columns '' | labelled rows decimal-comma header",
                "table --numbers log | logits logprobs",
                "lesson sh | sharper",
                "handout sh | sharper",
                "handout --paper '' | a4 letter",
                "handout --paper a4 sh | sharper",
                "les | lessons lesson",
                "table --form | --format",
            })
    void valuesOfAnOptionAreOffered(String line, String offered) throws Exception {
        assertThat(offered(line.split(" "))).containsExactlyInAnyOrder(offered.split(" "));
    }

    @Test
    void examplesAndLessonsAreOffered() throws Exception {
        assertThat(offered("describe", "--example", "''"))
                .containsExactlyElementsOf(Run.of("examples")
                        .out()
                        .lines()
                        .map(CompletionTest::word)
                        .toList());
        assertThat(offered("lesson", "''"))
                .containsExactlyElementsOf(Run.of("lessons")
                        .out()
                        .lines()
                        .map(CompletionTest::word)
                        .toList());
    }

    /** Where the function offers nothing and turns nothing off, bash offers files. */
    @Test
    void filesAreOfferedWhereNothingElseIs() throws Exception {
        for (String option : List.of("--in", "--out", "--batch", "--targets")) {
            assertThat(offered("render", option, "''")).isEmpty();
        }
        assertThat(offered("lesson", "my-")).isEmpty();
        assertThat(Files.readString(script))
                .doesNotContain("compopt +o default")
                .contains("complete -F _complete_tauscope -o default tauscope");
    }

    private static String word(String line) {
        return line.split(" ", -1)[0];
    }

    private static List<String> offered(String... words) throws IOException, InterruptedException {
        String[] line =
                Arrays.stream(words).map(word -> word.equals("''") ? "" : word).toArray(String[]::new);
        Process bash =
                new ProcessBuilder(command(line)).redirectErrorStream(true).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(out).isZero();
        return out.lines().filter(word -> !word.isEmpty()).toList();
    }

    private static String[] command(String... words) {
        String[] command = {"bash", "-c", TAB, "bash", script.toString(), "tauscope"};
        String[] all = Arrays.copyOf(command, command.length + words.length);
        System.arraycopy(words, 0, all, command.length, words.length);
        return all;
    }
}
