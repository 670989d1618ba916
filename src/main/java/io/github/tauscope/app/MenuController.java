package io.github.tauscope.app;

import io.github.tauscope.app.lesson.LessonMenu;
import io.github.tauscope.app.session.RecentMenu;
import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.app.workbench.SaveRequest;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.app.workbench.Zoom;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The menu: what has no button, and the keys of what has one. */
public final class MenuController {

    private final Workbench bench;

    @FXML
    private MenuButton menu;

    @FXML
    private Menu recent;

    @FXML
    private Menu lessons;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private CheckMenuItem logarithmicItem;

    @FXML
    private CheckMenuItem darkItem;

    @FXML
    private CheckMenuItem reducedMotionItem;

    @FXML
    private CheckMenuItem describedItem;

    @FXML
    private MenuItem larger;

    @FXML
    private MenuItem smaller;

    @FXML
    private MenuItem actualSize;

    @FXML
    private MenuItem fullScreen;

    MenuController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        Settings settings = bench.settings();
        new LessonMenu(bench, this::window).fill(lessons);
        new RecentMenu(bench, file -> menu.fireEvent(new OpenRequest(file))).fill(recent);
        undoItem.disableProperty().bind(bench.lab().undoableProperty().not());
        redoItem.disableProperty().bind(bench.lab().redoableProperty().not());
        logarithmicItem.selectedProperty().bindBidirectional(settings.logarithmicProperty());
        darkItem.selectedProperty().bindBidirectional(settings.darkProperty());
        reducedMotionItem.selectedProperty().bindBidirectional(settings.reducedMotionProperty());
        describedItem.selectedProperty().bindBidirectional(settings.describedProperty());
        new ZoomItems(new Zoom(settings.zoomProperty()), bench.messages()).fill(larger, smaller, actualSize);
        fullScreen
                .textProperty()
                .bind(isFullScreen().map(full -> bench.text(full ? "menu.leaveFullScreen" : "menu.fullScreen")));
    }

    private ObservableValue<Boolean> isFullScreen() {
        return menu.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(window -> ((Stage) window).fullScreenProperty())
                .orElse(false);
    }

    @FXML
    private void open() {
        menu.fireEvent(new OpenRequest(OpenRequest.FILE));
    }

    @FXML
    private void openTargets() {
        menu.fireEvent(new OpenRequest(OpenRequest.TARGETS));
    }

    @FXML
    private void openClipboard() {
        menu.fireEvent(new OpenRequest(OpenRequest.CLIPBOARD));
    }

    @FXML
    private void openUnsaved() {
        menu.fireEvent(new OpenRequest(OpenRequest.UNSAVED));
    }

    @FXML
    private void save() {
        menu.fireEvent(new SaveRequest(SaveRequest.SAVE));
    }

    @FXML
    private void saveAs() {
        menu.fireEvent(new SaveRequest(SaveRequest.SAVE_AS));
    }

    @FXML
    private void copyLink() {
        menu.fireEvent(new SaveRequest(SaveRequest.COPY_LINK));
    }

    @FXML
    private void undo() {
        bench.lab().undo();
    }

    @FXML
    private void redo() {
        bench.lab().redo();
    }

    @FXML
    private void reset() {
        bench.lab().reset();
    }

    @FXML
    private void toggleFullScreen() {
        Stage stage = (Stage) window();
        stage.setFullScreen(!stage.isFullScreen());
    }

    @FXML
    private void present() {
        BooleanProperty presenting = bench.settings().presentingProperty();
        presenting.set(!presenting.get());
    }

    @FXML
    private void showCheck() {
        Dialogs.of(window(), bench.text("check.title"), Views.load("check.fxml", bench), "#numbers")
                .showAndWait();
    }

    @FXML
    private void showKeys() {
        Dialogs.keys(window(), bench.messages()).showAndWait();
    }

    @FXML
    private void showAbout() {
        Dialogs.about(window(), bench.messages()).showAndWait();
    }

    @FXML
    private void quit() {
        ((Stage) window()).close();
    }

    private Window window() {
        return menu.getScene().getWindow();
    }
}
