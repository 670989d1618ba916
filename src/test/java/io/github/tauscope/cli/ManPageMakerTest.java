package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages before asciidoctor sets them. A line that ends with a plus ends there in the page, too. */
class ManPageMakerTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        ManPageMaker.write(folder);
    }

    @Test
    void formsOfACommandAreOnLinesOfTheirOwn() throws IOException {
        assertThat(synopsis("tauscope"))
                .isEqualTo("*tauscope* [_FILE_ | *--logits*=_Z_,... | *--probabilities*=_P_,... | *--in*=_FILE_ |"
                        + " *--example*=_NAME_] [*--labels*=_LABEL_,...] [*--temperature*=_TAU_ | *--logit-scale*=_BETA_ |"
                        + " *--log-logit-scale*=_LN_BETA_] +\n*tauscope* _COMMAND_ ...");
        assertThat(synopsis("tauscope-render")).endsWith(" *--out*=_FILE_ +\n*tauscope render* *--batch*=_FILE_");
        assertThat(synopsis("tauscope-lesson")).isEqualTo("*tauscope lesson* _LESSON_");
        assertThat(synopsis("tauscope-lessons")).isEqualTo("*tauscope lessons* [*--check* [_FILE_...]]");
        assertThat(synopsis("tauscope-generate-completion")).isEqualTo("*tauscope generate-completion*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tauscope", "tauscope-render", "tauscope-check", "tauscope-generate-completion"})
    void pagesAreOfThisProgramAndHaveNoFooter(String name) throws IOException {
        assertThat(page(name))
                .contains("\n== Notes\n", "\n:mansource: tauscope ")
                .doesNotContain("Footer");
    }

    /** Lines that were broken for a terminal would be broken again, and lines of commands must not be joined. */
    @Test
    void onlyExamplesKeepTheirLines() throws IOException {
        assertThat(page("tauscope-check"))
                .contains(
                        "\n\nA number matches if the probability, rounded to the digits printed, equals it:\n0.50 claims")
                .contains("\n\n[%hardbreaks]\nExample:\n  tauscope check --logits")
                .contains("\n\nExit status: 0 if");
    }

    private static String synopsis(String name) throws IOException {
        String begin = "\n== Synopsis\n\n";
        String page = page(name);
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf("\n\n", from));
    }

    private static String page(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".adoc"));
    }
}
