package io.github.tauscope.app;

import io.github.tauscope.figure.BarData;
import io.github.tauscope.figure.BarDescription;
import io.github.tauscope.figure.BarFigure;
import io.github.tauscope.figure.BarOptions;
import io.github.tauscope.figure.HitRegion;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.Theme;
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

    private static final double TIP_GAP = 14;

    private final Workbench bench;

    @FXML
    private FigureView view;

    @FXML
    private Label tip;

    private BarFigure.Painted painted = new BarFigure.Painted(List.of(), new LinearScale(0, 1, 0, 1));
    private @Nullable BarDrag drag;
    private boolean moved;
    private @Nullable MouseEvent pointer;

    BarsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        view.setPainter(this::paint, this::showTip);
        bench.lab().readingProperty().addListener((observable, before, reading) -> view.markStale());
        bench.settings().darkProperty().addListener((observable, before, dark) -> view.markStale());
        bench.settings().logarithmicProperty().addListener((observable, before, logarithmic) -> view.markStale());
    }

    /** Returns where the parts of the figure are, as it was last painted. */
    BarFigure.Painted painted() {
        return painted;
    }

    private void paint(Surface surface, double width, double height) {
        Reading reading = bench.lab().reading();
        BarData data = new BarData(reading.experiment().labels(), reading.distribution(), reading.reference());
        boolean dark = bench.settings().darkProperty().get();
        BarFigure figure = new BarFigure(data, options(), dark ? Theme.DARK : Theme.LIGHT, bench.messages());
        painted = figure.paint(surface, width, height);
        view.setAccessibleText(BarDescription.of(data, bench.messages()));
    }

    private BarOptions options() {
        boolean logarithmic = bench.settings().logarithmicProperty().get();
        ProbabilityAxis axis = logarithmic ? ProbabilityAxis.LOGARITHMIC : ProbabilityAxis.LINEAR;
        return new BarOptions(axis, true, drag == null ? null : painted.logitScale());
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
        drag = regionAt(event)
                .filter(region -> event.getButton() == MouseButton.PRIMARY && BarDrag.isPossible(region))
                .map(region -> BarDrag.begin(region.column(), event.getY(), painted.logitScale()))
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

    private Optional<HitRegion> regionAt(MouseEvent event) {
        return painted.regions().stream()
                .filter(region -> region.box().contains(event.getX(), event.getY()))
                .findFirst();
    }

    /** Returns the region of the bar in the hand, which a drag may leave sideways; without one, the region given. */
    private Optional<HitRegion> heldOr(HitRegion pointed) {
        BarDrag held = drag;
        return held == null
                ? Optional.of(pointed)
                : painted.regions().stream()
                        .filter(region -> region.column().index() == held.index())
                        .findFirst();
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
        tip.setText(ColumnTip.of(region.get().column(), bench.lab().experiment().temperature(), bench.messages()));
        tip.setMaxWidth(view.getWidth());
        tip.autosize();
        double right = at.getX() + TIP_GAP;
        double left = at.getX() - TIP_GAP - tip.getWidth();
        double x = right + tip.getWidth() <= view.getWidth() ? right : Math.max(0, left);
        double y = Math.min(at.getY() + TIP_GAP, view.getHeight() - tip.getHeight());
        tip.relocate(x, Math.max(0, y));
    }
}
