package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.IndexedText;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A label with an index below the line, as {@link IndexedText} paints it in figures. Screen readers read it as it is typed. */
public final class IndexedLabel extends Label {

    /** Makes an empty label. */
    public IndexedLabel() {
        this("");
    }

    /** Makes a label with an underscore before an index. */
    public IndexedLabel(String typed) {
        super(typed);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        textProperty().subscribe(text -> setGraphic(parts(text)));
    }

    private static Node parts(String typed) {
        HBox parts = new HBox();
        parts.getStyleClass().add("indexed");
        for (IndexedText.Part part : IndexedText.of(typed).parts()) {
            Label label = new Label(part.text());
            if (part.isIndex()) {
                label.getStyleClass().add("index");
            }
            parts.getChildren().add(label);
        }
        return parts;
    }
}
