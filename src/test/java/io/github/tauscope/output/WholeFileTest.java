package io.github.tauscope.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .hasMessage(file + ": the file can't be written (No space left on device).");
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
                .hasMessage(missing + ": the folder " + folder.resolve("no") + " doesn't exist.");
        assertThatThrownBy(() -> WholeFile.write(folder, NEW))
                .hasMessage(folder + ": this is a folder; give the name of a file.");
    }

    /** Nobody may make files in /sys, not even root. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenToIsSaidSo() {
        assertThatThrownBy(() -> WholeFile.write(Path.of("/sys/a.svg"), NEW))
                .isInstanceOf(OutputException.class)
                .message()
                .matches("/sys/a\\.svg: the file can't be written "
                        + "\\((permission denied in its folder|Read-only file system|Operation not permitted)\\)\\.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreFollowedAndStay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
        Path chain = Files.createSymbolicLink(folder.resolve("chain.svg"), Path.of("link.svg"));
        WholeFile.write(chain, NEW);
        assertThat(chain).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDanglingLinkMakesWhatItLeadsTo() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), Path.of("elsewhere/a.svg"));
        Path chain = Files.createSymbolicLink(folder.resolve("chain.svg"), link);
        WholeFile.write(chain, NEW);
        assertThat(chain).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(elsewhere.resolve("a.svg")).hasContent("new");
        Path lost = Files.createSymbolicLink(folder.resolve("lost.svg"), Path.of("no/a.svg"));
        assertThatThrownBy(() -> WholeFile.write(lost, NEW))
                .hasMessage(lost + ": the folder " + folder.resolve("no") + " doesn't exist.");
    }

    /** In the folder of the link nothing has to be written, and in /proc nobody can. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkInAFolderThatCannotBeWrittenToIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        try (FileInputStream old = new FileInputStream(file.toFile())) {
            WholeFile.write(linkTo(file), NEW);
            assertThat(old).hasContent("old");
        }
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInACircleAreRefused() throws IOException {
        Path link = folder.resolve("a.svg");
        Files.createSymbolicLink(link, Files.createSymbolicLink(folder.resolve("b.svg"), link));
        assertThatThrownBy(() -> WholeFile.write(link, NEW))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(link + ": the file can't be written (");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeADeviceAndASocketAreNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe.svg");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), pipe);
        Path device = Files.createSymbolicLink(folder.resolve("null.svg"), Path.of("/dev/null"));
        Path socket = folder.resolve("socket.svg");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            for (Path special : List.of(pipe, link, device, socket)) {
                assertThatThrownBy(() -> WholeFile.write(special, NEW))
                        .hasMessage(special + ": this is a pipe, a device or a socket; choose another name.");
            }
        }
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
        assertThat(files()).hasSize(4);
        Files.delete(device); // JUnit warns of a link that leads elsewhere
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw----", "rwxrw-rw-"})
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStay(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        WholeFile.write(file, out -> {
            assertThat(files()).allSatisfy(each -> assertThat(permissions(each)).isEqualTo(permissions));
            out.write(1);
        });
        assertThat(permissions(file)).isEqualTo(permissions);
    }

    /** Only an administrator may give a file away: where tests run as somebody else, owner and group are their own. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void ownerAndGroupStay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        boolean isAdministrator = (int) Files.getAttribute(file, "unix:uid") == 0;
        if (isAdministrator) {
            Files.setAttribute(file, "unix:uid", 1234);
            Files.setAttribute(file, "unix:gid", 5678);
        }
        Map<String, Object> before = Files.readAttributes(file, "unix:uid,gid,mode");
        WholeFile.write(file, NEW);
        assertThat(Files.readAttributes(file, "unix:uid,gid,mode")).isEqualTo(before);
    }

    /** Nobody may write to it, so it is protected from an administrator too, whom the system would let. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProtectedFileIsReplacedOnlyWithConsentAndStaysProtected() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        assertThat(WholeFile.isProtected(file)).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
        assertThat(WholeFile.isProtected(link)).isTrue();
        assertThatThrownBy(() -> WholeFile.write(link, NEW))
                .hasMessage(link + ": this file is write-protected; make it writable, or choose another name.");
        assertThat(file).hasContent("old");
        WholeFile.write(link, WholeFile.Protection.OVERRULED, NEW);
        assertThat(file).hasContent("new");
        assertThat(permissions(file)).isEqualTo("r--r-----");
    }

    @Test
    void whatIsNoFileIsNotProtected() {
        assertThat(WholeFile.isProtected(folder)).isFalse();
        assertThat(WholeFile.isProtected(folder.resolve("no/a.svg"))).isFalse();
        assertThat(WholeFile.isProtected(folder.resolve("a.svg"))).isFalse();
    }

    /** As others get from programs: what {@code Files.createTempFile} makes is for its owner alone. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void permissionsAreThoseOfAnyNewFile() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        WholeFile.write(folder.resolve("a.svg"), NEW);
        assertThat(permissions(folder.resolve("a.svg"))).isEqualTo(permissions(usual));
    }

    /** Returns the link of this process to a file that it has open. */
    private static Path linkTo(Path file) throws IOException {
        try (Stream<Path> links = Files.list(Path.of("/proc/self/fd"))) {
            return links.filter(link -> leadsTo(file, link)).findFirst().orElseThrow();
        }
    }

    private static boolean leadsTo(Path file, Path link) {
        try {
            return Files.readSymbolicLink(link).equals(file);
        } catch (IOException e) {
            return false; // closed meanwhile
        }
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
