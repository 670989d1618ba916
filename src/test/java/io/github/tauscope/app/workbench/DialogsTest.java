package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogsTest {

    @TempDir
    Path folder;

    /** JavaFX's chooser throws for new File(""), although its path is that of a folder. */
    @Test
    void aChooserBeginsInAFolderWithAnAbsolutePath() {
        assertThat(Dialogs.initialFolder(Path.of(""))).contains(new File("").getAbsoluteFile());
        assertThat(Dialogs.initialFolder(folder)).contains(folder.toFile());
        assertThat(Dialogs.initialFolder(folder.resolve("gone"))).isEmpty();
        assertThat(Dialogs.initialFolder(null)).isEmpty();
    }
}
