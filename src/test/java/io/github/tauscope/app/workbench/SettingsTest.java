package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What outlives the window. */
class SettingsTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    private final Preferences node = Preferences.userRoot().node("tauscope-test-" + System.nanoTime());

    @AfterEach
    void throwAway() throws BackingStoreException {
        node.removeNode();
    }

    @Test
    void atFirstTheThemeIsLightAndThingsMove() {
        Settings settings = Settings.keptIn(node, WORDS);
        assertThat(settings.darkProperty().get()).isFalse();
        assertThat(settings.reducedMotionProperty().get()).isFalse();
        assertThat(settings.logarithmicProperty().get()).isFalse();
    }

    @Test
    void themeAndMotionAreKept() {
        Settings first = Settings.keptIn(node, WORDS);
        first.darkProperty().set(true);
        first.reducedMotionProperty().set(true);
        assertThat(Settings.keptIn(node, WORDS).darkProperty().get()).isTrue();
        assertThat(Settings.keptIn(node, WORDS).reducedMotionProperty().get()).isTrue();
        first.darkProperty().set(false);
        assertThat(Settings.keptIn(node, WORDS).darkProperty().get()).isFalse();
        assertThat(Settings.keptIn(node, WORDS).reducedMotionProperty().get()).isTrue();
    }

    @Test
    void theFolderOfTheLastFileIsKept() {
        Settings first = Settings.keptIn(node, WORDS);
        assertThat(first.folderProperty().get()).isEmpty();
        first.folderProperty().set("/tmp/figures");
        assertThat(Settings.keptIn(node, WORDS).folderProperty().get()).isEqualTo("/tmp/figures");
    }

    @Test
    void twoWindowsKeepTheRecentFilesOfBoth() {
        Settings one = Settings.keptIn(node, WORDS);
        Settings other = Settings.keptIn(node, WORDS);
        one.rememberRecent(Path.of("/a"));
        other.rememberRecent(Path.of("/b"));
        one.rememberRecent(Path.of("/c"));
        one.forgetRecent(Path.of("/b"));
        assertThat(Settings.keptIn(node, WORDS).recentProperty().get().files())
                .containsExactly(Path.of("/c"), Path.of("/a"));
    }

    @Test
    void eachWindowBeginsWithLinearProbabilities() {
        Settings.keptIn(node, WORDS).logarithmicProperty().set(true);
        assertThat(Settings.keptIn(node, WORDS).logarithmicProperty().get()).isFalse();
    }

    @Test
    void placeTabAndScaleAreKept() {
        WindowPlace place = new WindowPlace(10, 20, 1100, 720, true);
        Settings first = Settings.keptIn(node, WORDS);
        first.placeProperty().set(place);
        first.figureProperty().set(FigureKind.SIMPLEX);
        first.zoomProperty().set(1.25);
        Settings next = Settings.keptIn(node, WORDS);
        assertThat(next.placeProperty().get()).isEqualTo(place);
        assertThat(next.figureProperty().get()).isEqualTo(FigureKind.SIMPLEX);
        assertThat(next.zoomProperty().get()).isEqualTo(1.25);
    }

    @ParameterizedTest
    @CsvSource({
        "zoom, 7",
        "zoom, 0.1",
        "zoom, NaN",
        "zoom, large",
        "figure, pie",
        "place, here",
        "place, '0,0,-1,5,true'"
    })
    void whatIsOutOfRangeOrUnreadableIsAsIfItHadNeverBeenKept(String name, String value) {
        node.put(name, value);
        Settings settings = Settings.keptIn(node, WORDS);
        assertThat(settings.zoomProperty().get()).isEqualTo(1);
        assertThat(settings.figureProperty().get()).isEqualTo(FigureKind.BARS);
        assertThat(settings.placeProperty().get()).isNull();
    }
}
