package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Stories of the bar at the head: undo and redo, reset, theme, menu and dialogs. */
class HeaderTest extends WindowStory {

    @Test
    void undoAndRedoCanBePressedWhereThereIsSomethingToUndoAndRedo() {
        assertThat(node("#undo").isDisabled()).isTrue();
        assertThat(node("#redo").isDisabled()).isTrue();
        hit(KeyCode.END);
        assertThat(node("#undo").isDisabled()).isFalse();
        assertThat(node("#redo").isDisabled()).isTrue();
        undo();
        assertThat(node("#undo").isDisabled()).isTrue();
        assertThat(node("#redo").isDisabled()).isFalse();
        redo();
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void resetReturnsToWhatWasOpenedAndCanBeUndone() {
        open("tie");
        enter(logitField(0), "4");
        hit(KeyCode.TAB);
        hit(KeyCode.ALT, KeyCode.R);
        assertThat(experiment()).isEqualTo(window.example("tie"));
        assertThat(logitField(0).getText()).isEqualTo("3");
        undo();
        assertThat(experiment().logits().get(0)).isEqualTo(4);
        click(named("Reset"));
        assertThat(experiment()).isEqualTo(window.example("tie"));
    }

    @Test
    void aSecondResetIsNoUndoStep() {
        hit(KeyCode.END);
        hit(KeyCode.ALT, KeyCode.R);
        hit(KeyCode.ALT, KeyCode.R);
        undo();
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void theThemeGoesDarkAndLightAgain() {
        Color light = background();
        click("#theme");
        assertThat(background().getBrightness()).isLessThan(0.3);
        assertThat(light.getBrightness()).isGreaterThan(0.9);
        assertThat(Application.getUserAgentStylesheet()).contains("dark");
        assertThat(lab().undoableProperty().get())
                .as("the theme is no part of the experiment")
                .isFalse();
        hit(KeyCode.CONTROL, KeyCode.T);
        assertThat(background()).isEqualTo(light);
    }

    @Test
    void theMenuNamesItsKeys() {
        MenuButton menu = node("#menu");
        assertThat(menu.getItems().stream()
                        .filter(item -> item.getAccelerator() != null)
                        .collect(Collectors.toMap(
                                MenuItem::getText, item -> item.getAccelerator().getName())))
                .containsEntry("Undo", "Shortcut+Z")
                .containsEntry("Redo", "Shift+Shortcut+Z")
                .containsEntry("Reset to original", "Alt+R")
                .containsEntry("Logarithmic probabilities", "Shortcut+L")
                .containsEntry("Dark theme", "Shortcut+T")
                .containsEntry("Full screen", "F11")
                .containsEntry("Keyboard shortcuts", "F1")
                .containsEntry("Quit", "Shortcut+Q");
    }

    @Test
    void theMenuUndoesAndRedoes() {
        hit(KeyCode.END);
        click("#menu");
        click(named("Undo"));
        assertThat(tau()).isEqualTo(Temperature.ONE);
        click("#menu");
        click(named("Redo"));
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void f1OpensTheKeysAndEscapeClosesThem() {
        hit(KeyCode.F1);
        DialogPane dialog = dialog();
        List<String> texts = dialog.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
        assertThat(texts).contains("Home", "End", "Space", "Ctrl+Z, Ctrl+Shift+Z", "F1", "τ = 0, the exact argmax");
        assertThat(dialog.lookupAll(".label")).allSatisfy(label -> assertThat(isWhole((Labeled) label))
                .as(((Labeled) label).getText())
                .isTrue());
        double margin = at(node(".key", dialog), 0, 0).getX() - at(dialog, 0, 0).getX();
        assertThat(margin).isGreaterThan(24 - 1e-9);
        hit(KeyCode.ESCAPE);
        assertThat(dialogs()).isEmpty();
        hit(KeyCode.HOME);
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
    }

    @Test
    void aboutNamesTheVersion() {
        click("#menu");
        click(named("About Tauscope"));
        assertThat(((Labeled) node(".about-name", dialog())).getText()).matches("Tauscope \\d+\\.\\d+\\.\\d+.*");
        hit(KeyCode.ESCAPE);
        assertThat(dialogs()).isEmpty();
    }

    @Test
    void f11FillsTheScreenAndComesBack() {
        hit(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isTrue();
        hit(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isFalse();
    }

    private DialogPane dialog() {
        assertThat(dialogs()).hasSize(1);
        return dialogs().get(0);
    }

    private static List<DialogPane> dialogs() {
        return Window.getWindows().stream()
                .map(open -> open.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .toList();
    }

    private Color background() {
        settle();
        Color[] colour = new Color[1];
        interact(() -> colour[0] =
                window.stage().getScene().snapshot(null).getPixelReader().getColor(700, 30));
        return colour[0];
    }
}
