package io.github.tauscope.app;

import io.github.tauscope.app.workbench.PictureChoice;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Makes the pictures of the dialog of Export, as {@link ScreenshotMaker} makes those of the window. */
class ExportScreenshotMaker extends Photographer {

    private static final int FORMAT_JSON = 4;

    @Test
    void dialogs() throws IOException {
        Experiment four = window.example("four-classes").withTemperature(Temperature.of(2));
        shot(LOOKS, "export-window", four, false, false, 1024, 700);
        dialog(PICTURES, "export", "theme", 0);
        dialog(LOOKS, "export-dark-picture", "theme", 1);
        dialog(LOOKS, "export-transparent", "theme", 2);
        dialog(LOOKS, "export-square", "preset", 2);
        dialog(LOOKS, "export-svg", "format", 1);
        dialog(LOOKS, "export-json", "format", FORMAT_JSON);
        choose("Sweep");
        dialog(LOOKS, "export-sweep", "preset", 1);
        shot(LOOKS, "export-window-dark", window.example("dividing-by-the-sum"), true, false, 1024, 700);
        dialog(LOOKS, "export-dark", "theme", 2);
        dialog(LOOKS, "export-absent", "figure", 5);
    }

    /** Photographs the dialog once a choice was made in it. */
    private void dialog(Path folder, String name, String box, int choice) throws IOException {
        Platform.runLater(() -> {
            window.bench().settings().pictureProperty().set(PictureChoice.USUAL);
            MenuButton menu = (MenuButton) window.stage().getScene().getRoot().lookup("#export");
            menu.getItems().get(0).fire();
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        DialogPane pane = (DialogPane) Window.getWindows()
                .get(Window.getWindows().size() - 1)
                .getScene()
                .getRoot();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> ((ComboBox<?>) pane.lookup("#" + box)).getSelectionModel().select(choice));
        WaitForAsyncUtils.sleep(2, TimeUnit.SECONDS);
        save(
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> pane.getScene().snapshot(null)),
                folder.resolve(name + ".png"));
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> pane.getScene().getWindow().hide());
    }
}
