package io.github.tauscope.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.github.tauscope.app.session.SessionDesk;
import io.github.tauscope.app.session.UnsavedWork;
import io.github.tauscope.app.workbench.CanvasSurface;
import io.github.tauscope.app.workbench.Fonts;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.app.workbench.ScaledPane;
import io.github.tauscope.app.workbench.UncachedScrollPane;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.app.workbench.Zoom;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.value.ObservableDoubleValue;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * Puts the view on a stage, in the theme of the settings.
 *
 * @param unsaved what earlier windows have left; empty where nothing is kept
 */
record MainWindow(Workbench bench, Optional<UnsavedWork> unsaved) {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    /** Where the scale leaves less height, the window can be scrolled. */
    private static final double LEAST_SCALED_HEIGHT = 600;

    private static final String STYLES = "/io/github/tauscope/css/tauscope.css";

    /** Shows the whole window. */
    void show(Stage stage) {
        Scene scene = scene(stage);
        ObservableDoubleValue scale = scale(stage, scene);
        fill(stage, scene, scale);
        FirstPicture.whenSeen(scene, () -> WindowIcon.showOn(stage));
        place(stage, scene);
    }

    /**
     * Shows the window with its figure alone, where that can be, and the rest as soon as it is on the screen.
     *
     * @param failed takes what goes wrong with the rest
     */
    void showFigureFirst(Stage stage, Consumer<Throwable> failed) {
        FirstPicture.of(bench).ifPresentOrElse(picture -> show(stage, picture, failed), () -> show(stage));
    }

    private void show(Stage stage, FirstPicture picture, Consumer<Throwable> failed) {
        Scene scene = scene(stage);
        ObservableDoubleValue scale = scale(stage, scene);
        scene.setFill(CanvasSurface.color(bench.settings().look().theme().background()));
        scene.setRoot(scaled(picture, scale));
        FirstPicture.whenSeen(scene, () -> {
            WindowIcon.showOn(stage);
            FirstPicture.whenSettled(scene, () -> {
                try {
                    fill(stage, scene, scale);
                    FirstPicture.whenSeen(scene, () -> FirstPicture.rememberPlace(scene, bench));
                } catch (RuntimeException | Error e) {
                    stage.setOnHidden(null); // that would be an end without a reason
                    stage.hide();
                    failed.accept(e);
                }
            });
        });
        place(stage, scene);
    }

    private Scene scene(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(new Pane(), LEAST_WIDTH, LEAST_HEIGHT);
        new SessionDesk(bench).install(stage, scene);
        stage.setFullScreenExitHint(""); // it would cover the figure: the menu says it
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape also closes menus, and restores fields
        return scene;
    }

    private ObservableDoubleValue scale(Stage stage, Scene scene) {
        return new WindowScale(stage, scene, bench.settings().zoomProperty()).value();
    }

    private void fill(Stage stage, Scene scene, ObservableDoubleValue scale) {
        bench.settings().darkProperty().subscribe(MainWindow::useTheme);
        Region view = (Region) Views.load("main.fxml", bench);
        view.setMinSize(LEAST_WIDTH, LEAST_SCALED_HEIGHT);
        scene.setRoot(scrolled(scaled(view, scale)));
        scene.getStylesheets()
                .add(Objects.requireNonNull(MainWindow.class.getResource(STYLES))
                        .toExternalForm());
        scene.getRoot().applyCss(); // what is scrolled has no scene before
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new Zoom(bench.settings().zoomProperty())::onKey);
        unsaved.ifPresentOrElse(
                work -> work.install(scene),
                () -> scene.addEventHandler(
                        OpenRequest.UNSAVED, event -> bench.notice().refuse(bench.text("unsaved.nowhere"))));
        scene.setOnKeyPressed(event -> {
            boolean endsPrediction = bench.lab().experiment().openPrediction() != null
                    && bench.lessons().asked().isEmpty();
            if (event.getCode() == KeyCode.ESCAPE && !endsPrediction) {
                stage.setFullScreen(false);
            }
        });
    }

    private void place(Stage stage, Scene scene) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        new PlaceKeeper(stage, bench.settings()).show(LEAST_WIDTH, LEAST_HEIGHT);
    }

    private static ScaledPane scaled(Region content, ObservableDoubleValue scale) {
        ScaledPane pane = new ScaledPane(content);
        pane.scaleProperty().bind(scale);
        return pane;
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane pane = new UncachedScrollPane(content);
        pane.getStyleClass().add("scaled-window");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        content.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume); // the pane would take the focus
        return pane;
    }

    private static void useTheme(boolean dark) {
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
