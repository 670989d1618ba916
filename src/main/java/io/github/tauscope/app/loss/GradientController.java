package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.PointerLabel;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.GradientBar;
import io.github.tauscope.figure.loss.GradientFigure;
import io.github.tauscope.figure.loss.GradientPicture;
import io.github.tauscope.figure.loss.LossDescription;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The gradient of a loss: paints it, reads it where a pointer is, and makes a class the true one that is clicked. */
public final class GradientController {

    private final Workbench bench;

    @FXML
    private FigureView gradient;

    @FXML
    private Label gradientTip;

    private @Nullable Gradient shown;
    private @Nullable GradientPicture picture;

    /** Makes the controller that FXML names. */
    public GradientController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        gradient.setFigure(this::figure, new PointerLabel(gradient, gradientTip, this::read)::refresh);
        bench.settings().darkProperty().addListener((observable, before, dark) -> gradient.markStale());
    }

    /** Shows a gradient. */
    void show(Gradient changed) {
        shown = changed;
        gradient.markStale();
    }

    @FXML
    private void point(MouseEvent event) {
        gradient.setCursor(classAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    @FXML
    private void choose(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            classAt(event).ifPresent(bar -> bench.lab()
                    .commit(e -> e.withInquiry(e.inquiry().withTrueClass(bar.index()))));
        }
    }

    private Picture figure(double width, double height) {
        Gradient present = shown;
        if (present == null) {
            return List::of;
        }
        Theme theme = bench.settings().theme();
        GradientPicture laidOut = new GradientFigure(present, theme, bench.messages()).at(width, height);
        gradient.setAccessibleText(LossDescription.ofGradient(present.temperature(), laidOut.bars(), bench.messages()));
        picture = laidOut;
        return laidOut;
    }

    private Optional<GradientBar> classAt(MouseEvent event) {
        return barAt(event.getX(), event.getY()).filter(bar -> bar.index() != GradientBar.NONE);
    }

    private Optional<GradientBar> barAt(double x, double y) {
        return picture == null ? Optional.empty() : picture.barAt(x, y);
    }

    private Optional<String> read(Point2D place) {
        return barAt(place.getX(), place.getY())
                .map(bar -> bench.messages().text("loss.gradient.tip", Printable.of(bar.label()), bar.full()));
    }
}
