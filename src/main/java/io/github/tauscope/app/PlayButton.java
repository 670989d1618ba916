package io.github.tauscope.app;

import io.github.tauscope.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;

/** The button that plays the temperature or pauses it, and shows and says which of the two. */
public final class PlayButton extends Button {

    private static final String PLAY = "M 2 0 L 14 8 L 2 16 Z";
    private static final String PAUSE = "M 1 0 H 5 V 16 H 1 Z M 9 0 H 13 V 16 H 9 Z";

    private final SVGPath icon = new SVGPath();

    public PlayButton() {
        icon.setId("playIcon");
        icon.getStyleClass().add("filled");
        setGraphic(icon);
    }

    void serve(Player player, Messages words) {
        setOnAction(event -> player.toggle());
        player.playingProperty().subscribe(playing -> {
            icon.setContent(playing ? PAUSE : PLAY);
            setAccessibleText(words.text(playing ? "temperature.pause" : "temperature.play"));
        });
    }
}
