package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    /** No system gives ids so large. */
    private static final String GONE = "999999999";

    private static final String OWN = String.valueOf(ProcessHandle.current().pid());
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void whatAProcessThatIsGoneLeftIsCleared() throws IOException {
        file(".tauscope-" + GONE + "-1.tmp", A_MINUTE);
        Path other = file("a.svg", A_MINUTE);
        Leftovers.clear(folder);
        assertThat(files()).containsExactly(other);
    }

    @Test
    void itIsClearedWhereverTheNextFileIsWritten() throws IOException {
        file(".tauscope-" + GONE + "-1.tmp", A_MINUTE);
        Path file = folder.resolve("a.svg");
        WholeFile.write(file, out -> out.write(1));
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whatALivingProcessWritesStays() throws IOException {
        file(
                ".tauscope-" + OWN + "-1.tmp",
                Duration.between(begun(), Instant.now()).dividedBy(2));
        stays();
    }

    /** In a container the ids of processes begin anew with each start. */
    @Test
    void aProcessThatBeganLaterOnlyHasTheSameId() throws IOException {
        file(
                ".tauscope-" + OWN + "-1.tmp",
                Duration.between(begun(), Instant.now()).plus(A_MINUTE));
        Leftovers.clear(folder);
        assertThat(files()).isEmpty();
    }

    /** As another container or machine does, whose processes are not seen. */
    @Test
    void whatSomebodyHoldsStays() throws IOException {
        Path held = file(".tauscope-" + GONE + "-1.tmp", A_MINUTE);
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            Leftovers.claim(channel);
            stays();
        }
    }

    @Test
    void whatWasMadeJustNowStays() throws IOException {
        file(".tauscope-" + GONE + "-1.tmp", A_MINUTE.negated());
        stays();
    }

    @Test
    void whatIsCalledOtherwiseStays() throws IOException {
        for (String name : new String[] {
            ".tauscope",
            ".tauscope-" + GONE,
            ".tauscope-x-1.tmp",
            ".tauscope-1-1.tmp.svg",
            "a.tauscope-" + GONE + "-1.tmp"
        }) {
            file(name, A_MINUTE);
        }
        stays();
    }

    @Test
    void aFolderStays() throws IOException {
        Path named = Files.createDirectory(folder.resolve(".tauscope-" + GONE + "-1.tmp"));
        Files.setLastModifiedTime(named, FileTime.from(Instant.now().minus(A_MINUTE)));
        stays();
    }

    private void stays() throws IOException {
        List<Path> before = files();
        Leftovers.clear(folder);
        assertThat(files()).isNotEmpty().containsExactlyInAnyOrderElementsOf(before);
    }

    private static Instant begun() {
        return ProcessHandle.current().info().startInstant().orElseThrow();
    }

    private Path file(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
