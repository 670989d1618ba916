package io.github.tauscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.input.InputException;
import io.github.tauscope.text.MessageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are huge, damaged or no lessons at all: one sentence each, and no long wait. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileLessonsTest {

    private static final String BEGIN = "# T\n@logits 1, 2\n## S\n";

    @TempDir
    Path folder;

    @Test
    void sizesAreBounded() {
        assertThatThrownBy(() -> read(BEGIN + "a\n".repeat(100_000)))
                .hasMessage("x, line 1: this is larger than 200000 letters, the limit for a lesson.");
        assertThatThrownBy(() -> read(BEGIN + "a".repeat(4001)))
                .hasMessageStartingWith("x, line 4: this line is longer");
        assertThatThrownBy(() -> read(BEGIN + "a\n## S\n".repeat(50)))
                .hasMessage("x, line 103: there are more than 50 steps, the limit; make several lessons.");
        assertThatThrownBy(() -> read("# T\n## S\n@logits " + "1,".repeat(1000) + "1\n"))
                .hasMessageStartingWith("x, line 3: there are more than 1000 classes");
        assertThatThrownBy(() -> read(BEGIN + "{p(1) = 0.2689}\n".repeat(1001)))
                .hasMessageStartingWith("x, line 1004: there are more than 1000 numbers in braces");
        assertThatThrownBy(() -> read(BEGIN + "{" + "p".repeat(3000) + " = 1}")).isInstanceOf(LessonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**",
                "`",
                "{",
                "}",
                "[",
                "(",
                "\\",
                "_",
                "-",
                "- ",
                "#",
                "1.",
                "1,",
                "1e",
                "@",
                "@@",
                "|",
                "<",
                "&a",
                "~",
                "{p(",
                "[1,",
                "ln(",
                "\"",
                " \t",
                "e^",
                "%",
                "\uD83D\uDE00",
                "a at ",
                "=",
            })
    void repeatedSignsAreReadOrRefusedInOneSentence(String sign) {
        String many = sign.repeat(3900 / sign.length());
        for (String before :
                List.of("", "- ", "{", "{p(1) = ", "`", "@logits ", "@labels ", "@teacher ", "@", "@reveal ")) {
            String line = before + many.substring(0, Math.min(many.length(), 3900));
            requireOneSentence(BEGIN + "text\n" + line);
            requireOneSentence(BEGIN + (line + "\n").repeat(40));
        }
    }

    @Test
    void mutatedLessonsAreReadOrRefusedInOneSentence() {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        for (String id : List.of("sharper", "order", "small")) {
            texts.add(resource(id));
        }
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder(texts.get(i % texts.size()));
            for (int edit = 0; edit < 3; edit++) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(12));
                text.replace(
                        from,
                        to,
                        text.substring(random.nextInt(text.length() / 2)).substring(0, random.nextInt(12)));
            }
            requireOneSentence(text.toString());
        }
    }

    @Test
    void filesThatAreNoTextAreRefused() throws IOException {
        Path binary = Files.write(folder.resolve("b.md"), new byte[] {'#', ' ', 'T', 0, 1, 2});
        assertThatThrownBy(() -> LessonReader.file(binary))
                .isInstanceOf(InputException.class)
                .hasMessage(binary + ": this is a binary file; give a text file.");
        Path latin = Files.write(folder.resolve("l.md"), new byte[] {'#', ' ', (byte) 0xe9, '\n'});
        assertThatThrownBy(() -> LessonReader.file(latin)).hasMessageContaining("isn't UTF-8 text");
        assertThatThrownBy(() -> LessonReader.file(folder.resolve("none.md"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> LessonReader.file(folder)).hasMessageContaining("this is a folder");
        Path empty = Files.createFile(folder.resolve("e.md"));
        assertThatThrownBy(() -> LessonReader.file(empty))
                .hasMessageStartingWith(empty + ", line 1: a lesson begins with its title");
    }

    @Test
    void controlsAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> read(BEGIN + "a\nb\u0007c"))
                .hasMessage("x, line 5: there is a control character here (b\\u0007c); delete it.");
        assertThatThrownBy(() -> read(BEGIN + "a\u202eb")).hasMessageStartingWith("x, line 4: there is a control");
        assertThat(read(BEGIN + "a\tb").steps()).hasSize(1);
    }

    @Test
    void aFileIsReadWithAByteOrderMarkAndAnyLineEnding() throws IOException {
        Path file =
                Files.writeString(folder.resolve("w.md"), "\uFEFF" + (BEGIN + "{p(1) = 0.27}").replace("\n", "\r\n"));
        assertThat(LessonReader.file(file).statements())
                .extracting(Statement::line)
                .containsExactly(4);
        Files.writeString(file, (BEGIN + "{p(1) = 0.27}").replace("\n", "\r"));
        assertThat(LessonReader.file(file).statements())
                .extracting(Statement::line)
                .containsExactly(4);
    }

    private static Lesson read(String text) {
        return LessonReader.read("x", text);
    }

    /** Whatever is read can be checked, and whatever is not has a sentence with a line. */
    private static void requireOneSentence(String text) {
        try {
            LessonCheck.of(read(text));
        } catch (LessonException e) {
            assertThat(e.getMessage()).startsWith("x, line ").doesNotContain("\n");
        } catch (MessageException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String resource(String id) {
        try {
            return Files.readString(Path.of("resources/io/github/tauscope/lessons", id + ".md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
