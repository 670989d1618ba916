package io.github.tauscope.app.bars;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.BarChart;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.bars.BarColumn;
import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.figure.bars.BarPicture;
import io.github.tauscope.figure.bars.HitRegion;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The figure of bars: paints them, tells what a pointer is over, and lets a logit bar be dragged. */
public final class BarsController {

    private final Workbench bench;

    @FXML
    private FigureView<BarPicture> view;

    private @Nullable BarDrag drag;
    private boolean moved;

    /** Makes the controller that FXML names. */
    public BarsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        view.show(bench, this::figure);
        view.tell(this::tipAt);
    }

    private BarFigure figure() {
        Look look = bench.settings().look();
        LinearScale held =
                drag == null ? null : view.picture().map(BarPicture::logitScale).orElse(null);
        BarOptions options = new BarOptions(look.axis(), true, held);
        return new BarFigure(BarChart.data(bench.lab().reading()), options, look.theme(), look.words());
    }

    @FXML
    private void point(MouseEvent event) {
        boolean draggable = regionAt(place(event)).filter(BarDrag::isPossible).isPresent();
        view.setCursor(draggable ? Cursor.V_RESIZE : Cursor.DEFAULT);
    }

    @FXML
    private void press(MouseEvent event) {
        moved = false;
        drag = regionAt(place(event))
                .filter(region -> event.getButton() == MouseButton.PRIMARY && BarDrag.isPossible(region))
                .flatMap(region ->
                        view.picture().map(shown -> BarDrag.begin(region.column(), event.getY(), shown.logitScale())))
                .orElse(null);
    }

    @FXML
    private void drag(MouseEvent event) {
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
        return view.picture().map(BarPicture::regions).orElse(List.of());
    }

    private Optional<HitRegion> regionAt(Point2D place) {
        return regions().stream()
                .filter(region -> region.box().contains(place.getX(), place.getY()))
                .findFirst();
    }

    private static Point2D place(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
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

    private String tipOf(BarColumn column) {
        BarData data = BarChart.data(bench.lab().reading());
        return data.comparable() == null
                ? BarColumnText.of(column, data.distribution().temperature(), bench.messages())
                : BarColumnText.beside(
                        column, data.distribution().temperature(), data.isSameAsBaseline(), bench.messages());
    }

    private Optional<String> tipAt(Point2D place) {
        return regionAt(place).flatMap(this::heldOr).map(region -> tipOf(region.column()));
    }
}
