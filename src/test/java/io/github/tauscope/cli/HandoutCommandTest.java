package io.github.tauscope.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tauscope handout}. */
class HandoutCommandTest {

    private static final String RIGHT = "# Right\n@logits 1, 2\n@teacher note\n## S\n{p(1) = 0.2689} {p(2) = 0.7311}\n";

    @TempDir
    Path folder;

    private Path out = Path.of("");

    @BeforeEach
    void nameTheOutput() {
        out = folder.resolve("page.HTML");
    }

    @Test
    void oneOfOurLessonsIsWritten() throws IOException {
        assertThat(Run.of("handout", "sharper", "--out", out.toString())).isEqualTo(new Run(0, "", ""));
        String page = Files.readString(out);
        assertThat(page).startsWith("<!DOCTYPE html>\n").contains("<h1>Is a higher temperature sharper?</h1>");
        assertThat(page).doesNotContain("For the teacher");
        assertThat(Run.of("handout", "--teacher", "sharper", "--out", out.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out)).contains("For the teacher");
    }

    @Test
    void aPdfIsWrittenForAPaper() throws IOException {
        Path pdf = folder.resolve("a.pdf");
        assertThat(Run.of("handout", "sharper", "--out", pdf.toString())).isEqualTo(new Run(0, "", ""));
        byte[] onA4 = Files.readAllBytes(pdf);
        assertThat(new String(onA4, ISO_8859_1)).startsWith("%PDF-1.7").contains("/MediaBox [0 0 595.276 841.89]");
        Run.of("handout", "sharper", "--paper", "a4", "--out", pdf.toString());
        assertThat(pdf).hasBinaryContent(onA4);
        Run.of("handout", "sharper", "--paper", "letter", "--out", pdf.toString());
        assertThat(Files.readString(pdf, ISO_8859_1)).contains("/MediaBox [0 0 612 792]");
    }

    @Test
    void aFileIsWritten() throws IOException {
        assertThat(run(RIGHT)).isEqualTo(new Run(0, "", ""));
        assertThat(out).content().contains("<h1>Right</h1>");
    }

    @Test
    void aLessonWithWrongNumbersIsRefusedWithALineForEach() throws IOException {
        Run run = run(RIGHT.replace("0.2689", "0.2688") + "\n0.5\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .startsWith("tauscope handout: " + folder.resolve("a.md")
                        + ", line 5: p(1) at τ = 1 is 0.2689, not 0.2688\n")
                .contains(", line 7: 0.5 isn't checked: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsNoLessonIsRefusedAndTheOldPageStays() throws IOException {
        Files.writeString(out, "old");
        Run run = run("## S\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("tauscope handout: " + folder.resolve("a.md") + ", line 1: a lesson begins with its title");
        assertThat(out).hasContent("old");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "handout --out a.html | LESSON is missing. See 'tauscope handout --help'.",
                "handout sharper | the output file is missing; give --out.",
                "handout sharpr --out a.html | LESSON: 'sharpr' isn't a lesson; 'tauscope lessons' lists them."
                        + " A file needs its ending, such as my-lesson.md.",
                "handout no/such.md --out a.html | no/such.md: there is no such file.",
                "handout sharper --out a.txt | --out: 'a.txt' isn't a name for a handout; use the ending .html or .pdf.",
                "handout sharper --paper a4 --out a.html | --paper has no effect on .html; use it with .pdf.",
                "handout sharper --paper a5 --out a.pdf | --paper: 'a5' isn't a paper; use one of a4, letter.",
                "handout sharper --out no-such-folder/a.html | no-such-folder/a.html: the folder"
            })
    void whatIsWrongIsSaidInALine(String line, String sentence) {
        Run run = Run.line(line);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("tauscope handout: " + sentence);
        assertThat(Path.of("a.html")).doesNotExist();
    }

    private Run run(String text) throws IOException {
        Path lesson = Files.writeString(folder.resolve("a.md"), text);
        return Run.of("handout", lesson.toString(), "--out", out.toString());
    }
}
