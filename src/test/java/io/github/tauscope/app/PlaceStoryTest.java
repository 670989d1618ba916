package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.WindowPlace;
import io.github.tauscope.app.workbench.Workbench;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TabPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of a window that is closed and opened again. */
class PlaceStoryTest extends WindowStory {

    private static final Preferences ALL = Preferences.userRoot().node("tauscope-test-" + System.nanoTime());

    /** One for each story: the window of the story before still keeps what it sees. */
    private final Preferences kept = ALL.node("story-" + System.nanoTime());

    @AfterAll
    static void throwAway() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ALL.removeNode();
            return null;
        });
    }

    @Test
    void theFirstTimeItTakesEightTenthsOfTheScreen() {
        startAgain();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertThat(place().width()).isBetween(0.79 * screen.getWidth(), 0.81 * screen.getWidth());
        assertThat(place().height()).isBetween(0.79 * screen.getHeight(), 0.81 * screen.getHeight());
        assertThat(screen.contains(place().x(), place().y(), place().width(), place().height()))
                .isTrue();
    }

    @Test
    void itHasTheIconInTheSizesOfDesktops() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !window.stage().getIcons().isEmpty()); // after the first picture
        Color tile = Color.web("0B2F4A");
        assertThat(window.stage().getIcons()).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 64.0);
        assertThat(window.stage().getIcons()).allSatisfy(icon -> {
            int middle = (int) icon.getWidth() / 2;
            assertThat(icon.getPixelReader().getColor(middle, 1)).isEqualTo(tile);
            assertThat(icon.getPixelReader().getArgb(0, 0) >>> 24).isLessThan(128);
        });
    }

    @Test
    void placeTabAndScaleComeBack() {
        startAgain();
        WindowPlace chosen = new WindowPlace(40, 30, 1200, 760, false);
        interact(() -> {
            window.stage().setX(chosen.x());
            window.stage().setY(chosen.y());
            window.stage().setWidth(chosen.width());
            window.stage().setHeight(chosen.height());
            this.<TabPane>node(".figures").getSelectionModel().select(3);
        });
        hit(KeyCode.CONTROL, KeyCode.ADD);
        startAgain();
        assertThat(place()).isEqualTo(chosen);
        assertThat(this.<TabPane>node(".figures").getSelectionModel().getSelectedIndex())
                .isEqualTo(3);
        assertThat(window.bench().settings().zoomProperty().get()).isEqualTo(1.1);
    }

    @Test
    void aMaximizedWindowComesBackAndCanBeRestored() {
        WindowPlace chosen = new WindowPlace(40, 30, 1200, 760, true);
        kept.put("place", chosen.toString());
        startAgain();
        assertThat(window.stage().isMaximized()).isTrue();
        interact(() -> window.stage().setMaximized(false));
        settle();
        assertThat(place()).isEqualTo(new WindowPlace(40, 30, 1200, 760, false));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsCorrected() {
        kept.put("place", new WindowPlace(9000, 9000, 1200, 760, false).toString());
        startAgain();
        assertThat(Screen.getPrimary()
                        .getVisualBounds()
                        .contains(place().x(), place().y(), place().width(), place().height()))
                .isTrue();
        assertThat(place().width()).isEqualTo(1200);
    }

    /** Closes the window and opens another one with what was kept. */
    private void startAgain() {
        interact(() -> {
            window.stage().hide();
            Workbench bench = workbench(Settings.keptIn(kept, window.bench().messages()));
            window = TestWindow.open(window.stage(), bench, window.saving());
        });
        settle();
    }

    private WindowPlace place() {
        var stage = window.stage();
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
