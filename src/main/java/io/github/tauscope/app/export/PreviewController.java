package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Background;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows what an export will look like, as large as there is room, made beside the JavaFX thread. */
public final class PreviewController {

    private final Background<Preview> background = new Background<>("preview");
    private @Nullable Export export;

    @FXML
    private Region place;

    @FXML
    private Node sheet;

    @FXML
    private ImageView picture;

    @FXML
    private TextArea numbers;

    @FXML
    private Label problem;

    @FXML
    private Label extent;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private void initialize() {
        busy.visibleProperty().bind(background.progressProperty().greaterThan(Background.IDLE));
        place.layoutBoundsProperty().addListener((Observable size) -> refresh());
    }

    /** Takes what is to be shown. */
    void show(Export shown) {
        export = shown;
        refresh();
    }

    private void refresh() {
        Export shown = export;
        if (shown == null || place.getWidth() <= 0) {
            return;
        }
        String sentence = shown.problem().orElse("");
        problem.setText(sentence);
        extent.setText(sentence.isEmpty() ? Preview.extent(shown) : "");
        if (sentence.isEmpty()) {
            double scale = scale(shown);
            double sharpness = place.getScene().getWindow().getOutputScaleX();
            background.ask(
                    progress -> Preview.of(shown, scale * sharpness),
                    preview -> show(preview, shown.choice().width() * scale));
        } else {
            background.cancel();
            sheet.setVisible(false);
            numbers.setVisible(false);
        }
    }

    private void show(Preview preview, double width) {
        picture.setImage(preview.picture().orElse(null));
        picture.setFitWidth(width);
        picture.setAccessibleText(extent.getText());
        numbers.setText(preview.text());
        sheet.setVisible(preview.picture().isPresent());
        numbers.setVisible(preview.picture().isEmpty());
    }

    /** Returns how many pixels of the screen there is room for to one of CSS. */
    private double scale(Export shown) {
        double across = place.getWidth() - place.snappedLeftInset() - place.snappedRightInset();
        double down = place.getHeight() - place.snappedTopInset() - place.snappedBottomInset();
        return Math.min(across / shown.choice().width(), down / shown.choice().height());
    }
}
