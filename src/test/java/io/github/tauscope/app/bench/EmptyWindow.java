package io.github.tauscope.app.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The least that JavaFX can show, for {@code start_benchmark.py}: a window of the size of ours, in the blue of our bars. */
public final class EmptyWindow {

    private static final double WIDTH = 1024;
    private static final double HEIGHT = 700;
    private static final Color BLUE = Color.rgb(0x00, 0x72, 0xB2);

    private EmptyWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT, BLUE));
            stage.show();
        });
    }
}
