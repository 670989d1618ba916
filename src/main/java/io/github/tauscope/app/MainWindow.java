package io.github.tauscope.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.github.tauscope.app.workbench.Fonts;
import io.github.tauscope.app.workbench.Workbench;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the view on a stage, in the theme of the settings. */
record MainWindow(Workbench bench) {

    private static final double WIDTH = 1360;
    private static final double HEIGHT = 850;

    /** Room for what a window manager adds above and below the scene. */
    private static final double FRAME = 40;

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;
    private static final String STYLES = "/io/github/tauscope/css/tauscope.css";

    void show(Stage stage) {
        Fonts.load();
        bench.settings().darkProperty().subscribe(MainWindow::useTheme);
        Parent root = Views.load("main.fxml", bench);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - FRAME));
        scene.getStylesheets()
                .add(Objects.requireNonNull(MainWindow.class.getResource(STYLES))
                        .toExternalForm());
        stage.setTitle(bench.text("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private static void useTheme(boolean dark) {
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
