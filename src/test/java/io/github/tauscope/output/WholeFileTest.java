package io.github.tauscope.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final WholeFile.Content NEW = out -> out.write("new".getBytes(UTF_8));

    @TempDir
    Path folder;

    @Test
    void writesANewFileAndOverAnOldOne() throws IOException {
        Path file = folder.resolve("a.svg");
        WholeFile.write(file, out -> out.write("old and longer".getBytes(UTF_8)));
        WholeFile.write(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFailureInTheMiddleLeavesWhatWasThereAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(OutputException.class)
                .hasMessage(file + ": it can't be written (No space left on device).");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFaultOfTheProgramLeavesNoHalfFileEither() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a.svg"), out -> {
                    out.write(1);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheName() {
        Path missing = folder.resolve("no/a.svg");
        assertThatThrownBy(() -> WholeFile.write(missing, NEW))
                .hasMessage(missing + ": there is no folder " + folder.resolve("no") + ".");
        assertThatThrownBy(() -> WholeFile.write(folder, NEW))
                .hasMessage(folder + ": this is a folder; allowed is the name of a file.");
    }

    /** Nobody may make files in /sys, not even root. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenToIsSaidSo() {
        assertThatThrownBy(() -> WholeFile.write(Path.of("/sys/a.svg"), NEW))
                .isInstanceOf(OutputException.class)
                .message()
                .matches("/sys/a\\.svg: it can't be written "
                        + "\\((permission denied in its folder|Read-only file system|Operation not permitted)\\)\\.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkIsFollowedAndStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
        WholeFile.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    /** As others get from programs: what {@code Files.createTempFile} makes is for its owner alone. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void permissionsAreThoseOfAnyNewFile() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        WholeFile.write(folder.resolve("a.svg"), NEW);
        assertThat(permissions(folder.resolve("a.svg"))).isEqualTo(permissions(usual));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
