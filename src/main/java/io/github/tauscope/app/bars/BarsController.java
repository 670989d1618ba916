package io.github.tauscope.app.bars;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.TipPlace;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarDescription;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.figure.bars.BarPicture;
import io.github.tauscope.figure.bars.Column;
import io.github.tauscope.figure.bars.HitRegion;
import io.github.tauscope.model.Reading;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The figure of bars: paints them, tells what a pointer is over, and lets a logit bar be dragged. */
public final class BarsController {

    private final Workbench bench;

    @FXML
    private FigureView view;

    @FXML
    private Label tip;

    private @Nullable BarPicture picture;
    private @Nullable BarDrag drag;
    private boolean moved;
    private @Nullable MouseEvent pointer;

    /** Makes the controller that FXML names. */
    public BarsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        view.setFigure(this::figure, this::showTip);
        bench.lab().readingProperty().addListener((observable, before, reading) -> view.markStale());
        bench.settings().darkProperty().addListener((observable, before, dark) -> view.markStale());
        bench.settings().logarithmicProperty().addListener((observable, before, logarithmic) -> view.markStale());
    }

    private BarPicture figure(double width, double height) {
        BarData data = data();
        boolean dark = bench.settings().darkProperty().get();
        BarFigure figure = new BarFigure(data, options(), dark ? Theme.DARK : Theme.LIGHT, bench.messages());
        view.setAccessibleText(BarDescription.of(data, bench.messages()));
        BarPicture laidOut = figure.at(width, height);
        picture = laidOut;
        return laidOut;
    }

    private BarData data() {
        Reading reading = bench.lab().reading();
        return new BarData(
                reading.experiment().labels(), reading.distribution(), reading.reference(), reading.pinned());
    }

    private BarOptions options() {
        boolean logarithmic = bench.settings().logarithmicProperty().get();
        ProbabilityAxis axis = logarithmic ? ProbabilityAxis.LOGARITHMIC : ProbabilityAxis.LINEAR;
        return new BarOptions(axis, true, drag == null || picture == null ? null : picture.logitScale());
    }

    @FXML
    private void point(MouseEvent event) {
        pointer = event;
        boolean draggable = regionAt(event).filter(BarDrag::isPossible).isPresent();
        view.setCursor(draggable ? Cursor.V_RESIZE : Cursor.DEFAULT);
        showTip();
    }

    @FXML
    private void leave() {
        pointer = null;
        showTip();
    }

    @FXML
    private void press(MouseEvent event) {
        moved = false;
        BarPicture seen = picture;
        drag = regionAt(event)
                .filter(region -> event.getButton() == MouseButton.PRIMARY && BarDrag.isPossible(region))
                .flatMap(region -> Optional.ofNullable(seen)
                        .map(shown -> BarDrag.begin(region.column(), event.getY(), shown.logitScale())))
                .orElse(null);
    }

    @FXML
    private void drag(MouseEvent event) {
        pointer = event;
        BarDrag held = drag;
        moved = moved || (held != null && held.hasMoved(event.getY()));
        if (held != null && moved && held.index() < bench.lab().experiment().size()) {
            bench.lab().update("drag " + held.index(), e -> e.withLogit(held.index(), held.logitAt(event.getY())));
        }
    }

    @FXML
    private void release() {
        if (drag != null) {
            drag = null;
            bench.lab().endGesture();
            view.markStale();
        }
    }

    private List<HitRegion> regions() {
        return picture == null ? List.of() : picture.regions();
    }

    private Optional<HitRegion> regionAt(MouseEvent event) {
        return regions().stream()
                .filter(region -> region.box().contains(event.getX(), event.getY()))
                .findFirst();
    }

    /** Returns the region of the bar in the hand, which a drag may leave sideways; without one, the region given. */
    private Optional<HitRegion> heldOr(HitRegion pointed) {
        BarDrag held = drag;
        return held == null
                ? Optional.of(pointed)
                : regions().stream()
                        .filter(region -> region.column().index() == held.index())
                        .findFirst();
    }

    private String tipOf(Column column) {
        BarData data = data();
        return data.comparable() == null
                ? ColumnTip.of(column, data.distribution().temperature(), bench.messages())
                : ColumnTip.beside(column, data.distribution().temperature(), data.isSameAsPinned(), bench.messages());
    }

    /** Follows the pointer, and the numbers that change under it. */
    private void showTip() {
        MouseEvent at = pointer;
        Optional<HitRegion> region =
                at == null ? Optional.empty() : regionAt(at).flatMap(this::heldOr);
        tip.setVisible(region.isPresent());
        if (at == null || region.isEmpty()) {
            return;
        }
        tip.setText(tipOf(region.get().column()));
        TipPlace.put(tip, view, at.getX(), at.getY());
    }
}
