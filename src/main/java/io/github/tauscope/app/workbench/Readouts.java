package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** What the rows of readouts share. Their texts wrap, so a row is as high as it has to be. */
public final class Readouts {

    /** How long the labels in a readout may be together, in pixels: about two lines. */
    public static final double LABEL_ROOM = 200;

    private static final TextStyle STYLE = TextStyle.semiBold(14, Ink.of(0));

    private Readouts() {}

    /** Returns a label or, if it is longer than a room, its beginning and end. */
    public static String label(String label, double room) {
        return FontMetrics.bundled().shortened(label, STYLE, room);
    }

    /**
     * Keeps a row of cards, by one of them, from shrinking, so that the figure above it stands still while numbers change.
     *
     * @param content a new one lets it shrink, as another width does
     */
    public static void keepHeight(Region card, ObservableValue<?> content) {
        card.heightProperty()
                .subscribe(height -> card.setMinHeight(Math.max(card.getMinHeight(), height.doubleValue())));
        card.widthProperty().subscribe(width -> card.setMinHeight(Region.USE_COMPUTED_SIZE));
        content.subscribe(changed -> card.setMinHeight(Region.USE_COMPUTED_SIZE));
    }
}
