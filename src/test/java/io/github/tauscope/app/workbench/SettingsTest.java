package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What outlives the window. */
class SettingsTest {

    private final Preferences node = Preferences.userRoot().node("tauscope-test-" + System.nanoTime());

    @AfterEach
    void throwAway() throws BackingStoreException {
        node.removeNode();
    }

    @Test
    void atFirstTheThemeIsLightAndThingsMove() {
        Settings settings = Settings.keptIn(node);
        assertThat(settings.darkProperty().get()).isFalse();
        assertThat(settings.reducedMotionProperty().get()).isFalse();
        assertThat(settings.logarithmicProperty().get()).isFalse();
    }

    @Test
    void themeAndMotionAreKept() {
        Settings first = Settings.keptIn(node);
        first.darkProperty().set(true);
        first.reducedMotionProperty().set(true);
        assertThat(Settings.keptIn(node).darkProperty().get()).isTrue();
        assertThat(Settings.keptIn(node).reducedMotionProperty().get()).isTrue();
        first.darkProperty().set(false);
        assertThat(Settings.keptIn(node).darkProperty().get()).isFalse();
        assertThat(Settings.keptIn(node).reducedMotionProperty().get()).isTrue();
    }

    @Test
    void theFolderOfTheLastFileIsKept() {
        Settings first = Settings.keptIn(node);
        assertThat(first.folderProperty().get()).isEmpty();
        first.folderProperty().set("/tmp/figures");
        assertThat(Settings.keptIn(node).folderProperty().get()).isEqualTo("/tmp/figures");
    }

    @Test
    void eachWindowBeginsWithLinearProbabilities() {
        Settings.keptIn(node).logarithmicProperty().set(true);
        assertThat(Settings.keptIn(node).logarithmicProperty().get()).isFalse();
    }
}
