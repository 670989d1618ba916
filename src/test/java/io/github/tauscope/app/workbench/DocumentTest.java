package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.session.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the file that a window shows. */
class DocumentTest {

    private final Experiment origin = Experiment.of(Logits.of(1, 2));
    private final Document document = new Document();

    @TempDir
    Path folder;

    /** A window that goes on with it may have begun in another folder. */
    @Test
    void aFileGivenByARelativePathIsKnownByTheWholeOne() {
        document.show(Path.of("a.tauscope"), origin, null);
        assertThat(document.file(origin)).contains(Path.of("a.tauscope").toAbsolutePath());
    }

    /** Between two windows as well. */
    @Test
    void whatSomethingElseHasWrittenIsNoticedByWhoeverGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tauscope"), "1");
        document.show(file, origin, null);
        FileStamp stamp = document.stamp(origin).orElseThrow();
        document.resume(file, origin, null, stamp);
        assertThat(document.isWrittenByOthers()).isFalse();
        Files.writeString(file, "22");
        document.resume(file, origin, null, stamp);
        assertThat(document.isWrittenByOthers()).isTrue();
        assertThat(document.stamp(origin)).contains(stamp);
        assertThat(document.stamp(Experiment.of(Logits.of(3)))).isEmpty();
    }

    @Test
    void whatSomethingElseWritesIsNoticed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tauscope"), "1");
        document.show(file, origin, null);
        assertThat(document.isWrittenByOthers()).isFalse();
        Files.writeString(file, "22");
        assertThat(document.isWrittenByOthers()).isTrue();
        document.show(file, origin, null);
        assertThat(document.isWrittenByOthers()).isFalse();
        Files.delete(file); // nothing is lost by writing it again
        assertThat(document.isWrittenByOthers()).isFalse();
        Files.writeString(file, "3");
        assertThat(document.isWrittenByOthers()).isTrue();
    }
}
