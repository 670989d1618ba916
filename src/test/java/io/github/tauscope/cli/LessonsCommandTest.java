package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tauscope lessons}. */
class LessonsCommandTest {

    private static final String RIGHT = "# Right\n@logits 1, 2\n## S\n{p(1) = 0.2689} {p(2) = 0.7311}\n";

    @TempDir
    Path folder;

    @Test
    void lessonsAreListedByIdAndTitle() {
        Run run = Run.line("lessons");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("sharper      Is a higher temperature sharper?\ndivision     Is τ = 0");
        assertThat(run.out().lines()).hasSize(13);
    }

    @Test
    void aLessonMustBeNamed() {
        assertThat(Run.line("lesson"))
                .isEqualTo(new Run(2, "", "tauscope lesson: LESSON is missing. See 'tauscope lesson --help'.\n"));
    }

    @Test
    void ourOwnAreAllRight() {
        Run run = Run.line("lessons --check");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(13)
                .allMatch(line -> line.matches("[a-z]+: .+ \\(steps: \\d, right numbers: \\d+\\)"));
        assertThat(run.out()).startsWith("sharper: Is a higher temperature sharper? (steps: 6, right numbers: 10)\n");
    }

    @Test
    void aLessonThatIsRightHasALine() throws IOException {
        String file = file("a.md", RIGHT);
        assertThat(Run.of("lessons", "--check", file))
                .isEqualTo(new Run(0, file + ": Right (steps: 1, right numbers: 2)\n", ""));
    }

    @Test
    void eachWrongNumberHasALine() throws IOException {
        String file = file("a.md", RIGHT.replace("0.2689", "0.2688") + "\n0.5\n");
        assertThat(Run.of("lessons", "--check", file))
                .isEqualTo(new Run(
                        1,
                        "",
                        "tauscope lessons: " + file + ", line 4: p(1) at τ = 1 is 0.2689, not 0.2688\n"
                                + "tauscope lessons: " + file
                                + ", line 6: 0.5 isn't checked: write it in braces with what it is of, "
                                + "such as {p(a) = 0.5}, or as `code` if it is no claim\n"));
    }

    @Test
    void aFileThatIsNoLessonHasALineAndTheOthersAreChecked() throws IOException {
        String none = file("n.md", "## S\n");
        String wrong = file("w.md", RIGHT.replace("0.2689", "0.2"));
        String right = file("r.md", RIGHT);
        Run run = Run.of("lessons", "--check", none, folder.resolve("x.md").toString(), wrong, right);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .startsWith("tauscope lessons: " + none + ", line 1: a lesson begins with its title")
                .contains("x.md: there is no such file.\n", wrong + ", line 4: p(1) at τ = 1 is 0.3, not 0.2\n");
        assertThat(run.out()).isEqualTo(right + ": Right (steps: 1, right numbers: 2)\n");
    }

    @Test
    void aFileIsNotCheckedByTheWay() {
        assertThat(Run.line("lessons my.md"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "tauscope lessons: FILE: 'my.md': this command lists lessons; to check a file, put --check before it.\n"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
