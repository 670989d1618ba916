package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Workbench;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** Shows in the background what an export will look like, as large as there is room. */
public final class PreviewController {

    private final Background<Preview> background = new Background<>("preview");
    private Export export;

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

    public PreviewController(Workbench bench) {
        export = Export.ofFigure(bench);
    }

    @FXML
    private void initialize() {
        busy.visibleProperty().bind(background.progressProperty().greaterThan(Background.IDLE));
        place.layoutBoundsProperty().subscribe(bounds -> refresh());
    }

    void show(Export shown) {
        export = shown;
        refresh();
    }

    private void refresh() {
        if (place.getWidth() <= 0) {
            return;
        }
        double scale = scale();
        String sentence = export.problem().orElse("");
        problem.setText(sentence);
        extent.setText(sentence.isEmpty() ? Preview.extent(export) : "");
        if (sentence.isEmpty() && scale > 0) {
            double width = export.size().width() * scale;
            double enlarged = place.getLocalToSceneTransform().getMxx();
            Export shown = export.withRatio(
                    scale * enlarged * place.getScene().getWindow().getOutputScaleX());
            background.ask(progress -> Preview.of(shown), preview -> show(preview, width));
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

    /** Returns how many pixels of the screen there is room for per CSS pixel. */
    private double scale() {
        double across = place.getWidth() - place.snappedLeftInset() - place.snappedRightInset();
        double down = place.getHeight() - place.snappedTopInset() - place.snappedBottomInset();
        return Math.min(across / export.size().width(), down / export.size().height());
    }
}
