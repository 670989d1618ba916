package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Pill;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.output.PictureSize;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** Shows in the background what an export will look like: as large as there is room, or as on paper. */
public final class PreviewController {

    /** A large picture on a fine screen is shown with fewer pixels than the screen has, which would take long and fill the memory. */
    private static final double MOST_PIXELS = 16_000_000;

    private final Background<Preview> background = new Background<>("preview");
    private final BooleanProperty kept;
    private Export export;

    @FXML
    private Region place;

    @FXML
    private ScrollPane view;

    @FXML
    private Region ground;

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
    private Node scales;

    @FXML
    private Pill fit;

    @FXML
    private Pill trueSize;

    public PreviewController(Workbench bench) {
        kept = bench.settings().trueSizeProperty();
        export = Export.ofFigure(bench);
    }

    @FXML
    private void initialize() {
        busy.visibleProperty().bind(background.progressProperty().greaterThan(Background.IDLE));
        view.focusTraversableProperty().bind(trueSize.selectedProperty());
        view.setOnMousePressed(event -> view.requestFocus());
        fit.setSelected(!kept.get());
        trueSize.setSelected(kept.get());
        trueSize.selectedProperty().addListener((observable, before, chosen) -> {
            kept.set(chosen);
            refresh();
        });
        place.layoutBoundsProperty().subscribe(bounds -> refresh());
        PaperScale.around(place).subscribe(scale -> refresh());
    }

    void show(Export shown) {
        export = shown;
        refresh();
    }

    private void refresh() {
        if (place.getWidth() <= 0 || place.getScene() == null) {
            return; // not shown yet, or not any more
        }
        double scale = trueSize.isSelected() ? PaperScale.in(place) : fitting();
        String sentence = export.problem().orElse("");
        problem.setText(sentence);
        extent.setText(sentence.isEmpty() ? extent() : "");
        scales.setVisible(export.format().picture().isPresent());
        if (sentence.isEmpty() && scale > 0) {
            double ratio = sharp(scale);
            Export shown = export.withRatio(ratio);
            background.ask(progress -> Preview.of(shown), preview -> show(preview, scale / ratio));
        } else {
            background.cancel();
            view.setVisible(false);
            numbers.setVisible(false);
        }
    }

    private String extent() {
        return trueSize.isSelected() ? Preview.extentOnPaper(export) : Preview.extent(export);
    }

    /**
     * Shows a preview.
     *
     * @param scale the length of a pixel of the image: as the image was made for the screen, their pixels are the same
     */
    private void show(Preview preview, double scale) {
        ScrollBarPolicy bars = trueSize.isSelected() ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER;
        view.setHbarPolicy(bars);
        view.setVbarPolicy(bars);
        picture.setImage(preview.picture().orElse(null));
        picture.setFitWidth(preview.picture().map(Image::getWidth).orElse(0.0) * scale);
        picture.setAccessibleText(extent.getText());
        numbers.setText(preview.text());
        view.setVisible(preview.picture().isPresent());
        numbers.setVisible(preview.picture().isEmpty());
    }

    /** Returns how many pixels there is room for per CSS pixel. */
    private double fitting() {
        double across = place.getWidth() - ground.snappedLeftInset() - ground.snappedRightInset();
        double down = place.getHeight() - ground.snappedTopInset() - ground.snappedBottomInset();
        return Math.min(across / export.size().width(), down / export.size().height());
    }

    /** Returns how many pixels of the image a CSS pixel needs to be sharp on the screen. */
    private double sharp(double scale) {
        double enlarged = place.getLocalToSceneTransform().getMxx();
        double dots = scale * enlarged * place.getScene().getWindow().getOutputScaleX();
        PictureSize size = export.size();
        return Math.min(dots, Math.sqrt(MOST_PIXELS / (size.width() * size.height())));
    }
}
