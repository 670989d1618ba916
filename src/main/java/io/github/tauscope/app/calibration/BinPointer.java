package io.github.tauscope.app.calibration;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.CalibrationText;
import io.github.tauscope.figure.calibration.ReliabilityPicture;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.BinsPrediction;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What the pointer does in a reliability diagram: a bin tells its numbers and shows its rows or, while over-confident bins are to be
 * predicted, is marked and tells nothing.
 *
 * @param chosen takes a bin whose rows are to be shown
 */
record BinPointer(FigureView<ReliabilityPicture> view, Workbench bench, Consumer<Reliability.Bin> chosen) {

    void install() {
        CalibrationText words = new CalibrationText(bench.messages());
        view.tell((picture, place) -> openPrediction().isPresent()
                ? Optional.empty()
                : picture.binAt(place.getX(), place.getY()).map(words::tip));
        view.setOnMouseMoved(event -> view.setCursor(binAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                openPrediction().ifPresentOrElse(open -> mark(open, event), () -> binAt(event)
                        .ifPresent(chosen));
            }
        });
    }

    private Optional<Reliability.Bin> binAt(MouseEvent event) {
        return view.picture().flatMap(picture -> picture.binAt(event.getX(), event.getY()));
    }

    private void mark(BinsPrediction open, MouseEvent event) {
        view.picture().ifPresent(picture -> picture.indexAt(event.getX(), event.getY())
                .ifPresent(bin -> bench.lab().commit(e -> e.withPrediction(open.toggled(bin)))));
    }

    private Optional<BinsPrediction> openPrediction() {
        return bench.lab().experiment().openPrediction() instanceof BinsPrediction open
                ? Optional.of(open)
                : Optional.empty();
    }
}
