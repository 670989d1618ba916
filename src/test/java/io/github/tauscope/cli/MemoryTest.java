package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose memory is too small says so in one line. */
class MemoryTest {

    private static final List<String> SMALL = List.of("-Xmx64m");
    private static final String SENTENCE = "there isn't enough memory; give Java more: java -Xmx4g -jar …\n";

    @TempDir
    Path folder;

    @Test
    void aGiganticPictureLeavesTheOldOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        List<String> arguments =
                List.of("render", "--example", "clip", "--width=9000", "--height=9000", "--pixel-ratio=1");
        assertThat(new RealProcess(folder, SMALL, with(arguments, file)).run())
                .isEqualTo(new Run(2, "", "tauscope: " + SENTENCE));
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theOtherPicturesOfABatchAreRendered() throws Exception {
        Path batch = Files.writeString(
                folder.resolve("b.txt"),
                """
                --example clip --width 9000 --height 9000 --pixel-ratio 1 --out %1$s/a.png
                --example clip --out %1$s/b.svg
                """
                        .formatted(folder));
        assertThat(new RealProcess(folder, SMALL, List.of("render", "--batch", batch.toString())).run())
                .isEqualTo(new Run(2, "", "tauscope render: " + batch + ", line 1: " + SENTENCE));
        assertThat(folder.resolve("a.png")).doesNotExist();
        assertThat(folder.resolve("b.svg")).isNotEmptyFile();
    }

    private static List<String> with(List<String> arguments, Path out) {
        return Stream.concat(arguments.stream(), Stream.of("--out=" + out)).toList();
    }
}
