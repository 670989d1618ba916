package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.GradientBar;
import io.github.tauscope.figure.loss.GradientFigure;
import io.github.tauscope.figure.loss.GradientPicture;
import io.github.tauscope.text.Printable;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The gradient of a loss: paints it, reads it where a pointer is, and makes a class the true one that is clicked. */
public final class GradientController {

    private final Workbench bench;

    @FXML
    private FigureView<GradientPicture> gradient;

    private @Nullable Gradient shown;

    /** Makes the controller that FXML names. */
    public GradientController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        gradient.show(bench, this::figure);
        gradient.tell(place -> barAt(place.getX(), place.getY())
                .map(bar -> bench.messages().text("loss.gradient.tip", Printable.of(bar.label()), bar.full())));
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

    private @Nullable GradientFigure figure() {
        Look look = bench.settings().look();
        return shown == null ? null : new GradientFigure(shown, look.theme(), look.words());
    }

    private Optional<GradientBar> classAt(MouseEvent event) {
        return barAt(event.getX(), event.getY()).filter(bar -> bar.index() != GradientBar.NONE);
    }

    private Optional<GradientBar> barAt(double x, double y) {
        return gradient.picture().flatMap(picture -> picture.barAt(x, y));
    }
}
