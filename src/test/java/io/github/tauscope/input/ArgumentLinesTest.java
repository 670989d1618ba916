package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.input.ArgumentLines.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentLinesTest {

    @TempDir
    Path folder;

    @Test
    void linesAreCountedAndThoseWithoutWordsPassedOver() throws IOException {
        assertThat(read("\uFEFF# first\n\n a b\tc \r\n  # d\n#e\nf#g"))
                .containsExactly(new Line(3, List.of("a", "b", "c")), new Line(6, List.of("f#g")));
        assertThat(read("")).isEmpty();
    }

    @Test
    void quotesHoldSpacesAndTheOtherQuotes() throws IOException {
        assertThat(read("'a b' \"c 'd'\" '\"e,f\",g' h'i j'k '' \\n $1"))
                .containsExactly(new Line(1, List.of("a b", "c 'd'", "\"e,f\",g", "hi jk", "", "\\n", "$1")));
    }

    @Test
    void aLineOfManyThousandWordsIsRead() throws IOException {
        assertThat(read("'a' ".repeat(50_000) + "b".repeat(100_000)).get(0).words())
                .hasSize(50_001);
    }

    @Test
    void quotesThatDoNotPairAreRefusedWithTheLine() {
        for (String line : List.of("a 'b", "\"", "'a' b'", "a\"b c'")) {
            assertThatThrownBy(() -> read("ok\n" + line))
                    .isInstanceOf(InputException.class)
                    .hasMessage(
                            folder.resolve("lines.txt") + ", line 2: the quotes don't match; write 'a b' or \"a b\".");
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("no.txt");
        assertThatThrownBy(() -> ArgumentLines.read(file)).hasMessage(file + ": there is no such file.");
        assertThatThrownBy(() -> ArgumentLines.read(folder))
                .hasMessage(folder + ": this is a folder; give a text file.");
    }

    private List<Line> read(String text) throws IOException {
        return ArgumentLines.read(Files.writeString(folder.resolve("lines.txt"), text));
    }
}
