package io.github.tauscope.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.github.tauscope.app.session.SessionDesk;
import io.github.tauscope.app.workbench.Fonts;
import io.github.tauscope.app.workbench.ScaledPane;
import io.github.tauscope.app.workbench.UncachedScrollPane;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.app.workbench.Zoom;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.DoubleProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Puts the view on a stage, in the theme of the settings. */
record MainWindow(Workbench bench) {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    /** Where the scale leaves less height, the window can be scrolled. */
    private static final double LEAST_SCALED_HEIGHT = 600;

    private static final String STYLES = "/io/github/tauscope/css/tauscope.css";

    void show(Stage stage) {
        Fonts.load();
        bench.settings().darkProperty().subscribe(MainWindow::useTheme);
        Region view = (Region) Views.load("main.fxml", bench);
        view.setMinSize(LEAST_WIDTH, LEAST_SCALED_HEIGHT);
        ScaledPane scaled = new ScaledPane(view);
        Scene scene = new Scene(scrolled(scaled), LEAST_WIDTH, LEAST_HEIGHT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(MainWindow.class.getResource(STYLES))
                        .toExternalForm());
        DoubleProperty zoom = bench.settings().zoomProperty();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new Zoom(zoom)::onKey);
        scaled.scaleProperty().bind(new WindowScale(stage, scene, zoom).value());
        scene.getRoot().applyCss(); // what is scrolled has no scene before
        new SessionDesk(bench).install(stage, scene);
        stage.setFullScreenExitHint(""); // it would cover the figure: the menu says it
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape also closes menus, and restores fields
        scene.setOnKeyPressed(event -> {
            boolean endsPrediction = bench.lab().experiment().openPrediction() != null
                    && bench.lessons().asked().isEmpty();
            if (event.getCode() == KeyCode.ESCAPE && !endsPrediction) {
                stage.setFullScreen(false);
            }
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        WindowIcon.showOn(stage, scene);
        new PlaceKeeper(stage, bench.settings()).show(LEAST_WIDTH, LEAST_HEIGHT);
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
