package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories of the context menu of a figure. */
class FigureMenuTest extends WindowStory {

    @Test
    void aBarHasWhatTheMenuOfItsRowHas() {
        askForMenu(0.8, 0.2);
        assertThat(texts()).startsWith("Duplicate", "Mask with −∞").contains("Remove", "Export…", "Copy figure");
        click(named("Remove"));
        assertThat(experiment().size()).isEqualTo(3);
        assertThat(experiment().logits().max()).isEqualTo(7);
        undo();
        assertThat(experiment().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void everyFigureHasAMenuByTheKeyboard(int tab) {
        interact(() -> {
            lab().open(window.example("tie"));
            this.<TabPane>node(".figures").getSelectionModel().select(tab);
        });
        settle();
        interact(() -> figure().requestFocus());
        hit(KeyCode.SHIFT, KeyCode.F10);
        assertThat(texts()).containsExactly("Export…", "Copy figure", "Copy numbers", "Copy as command");
        hit(KeyCode.ESCAPE);
        hit(KeyCode.CONTEXT_MENU);
        assertThat(texts()).hasSize(4);
        hit(KeyCode.ESCAPE);
    }

    @Test
    void itsItemsDoWhatTheyDoInTheExportMenu() {
        interact(() -> figure().requestFocus());
        hit(KeyCode.SHIFT, KeyCode.F10);
        click(named("Copy as command"));
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("tauscope render"));
        hit(KeyCode.SHIFT, KeyCode.F10);
        click(named("Export…"));
        assertThat(Window.getWindows().stream().anyMatch(open -> open.getScene().getRoot() instanceof DialogPane))
                .isTrue();
        hit(KeyCode.ESCAPE);
    }

    /** Asks as a right click does: Monocle has no such event of its own. */
    private void askForMenu(double across, double down) {
        Point2D place = at(figure(), across, down);
        Point2D scene = figure().localToScene(across * figure().getWidth(), down * figure().getHeight());
        interact(() -> Event.fireEvent(
                figure(),
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        scene.getX(),
                        scene.getY(),
                        place.getX(),
                        place.getY(),
                        false,
                        null)));
        settle();
    }

    private static List<String> texts() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList();
    }
}
