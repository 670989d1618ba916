package io.github.tauscope.app.bars;

import io.github.tauscope.app.workbench.AxisTopMenu;
import io.github.tauscope.app.workbench.FigureDrag;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.LogitRequest;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.BarChart;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityPlot;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.figure.bars.BarPicture;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.figure.bars.HitRegion;
import io.github.tauscope.figure.partial.PartialBarPicture;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.model.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The tab of the bars: paints them, says what the pointer is over, and lets logit bars be dragged. */
public final class BarsController {

    private final Workbench bench;
    private final FigureDrag<ColumnDrag> drag;

    @FXML
    private FigureView<ProbabilityPlot> view;

    @FXML
    private ShownClassesMenu shownClasses;

    @FXML
    private AxisTopMenu axisTop;

    public BarsController(Workbench bench) {
        this.bench = bench;
        this.drag = new FigureDrag<>(bench.lab(), this::grab);
    }

    @FXML
    private void initialize() {
        view.show(bench, this::figure);
        bench.settings().hiddenProperty().subscribe(view::markStale);
        view.tell((plot, place) ->
                bench.settings().hiddenProperty().get().isEmpty() ? tipAt(plot, place) : Optional.empty());
        view.keepClear(picture -> drag.held()
                .flatMap(bar -> whole().map(bars -> around(bars, bar)))
                .orElse(List.of()));
        view.findClass(BarsController::classAt);
        axisTop.serve(view, bench);
        shownClasses.serve(bench);
        drag.install(view, Cursor.V_RESIZE);
        view.setOnMouseClicked(this::requestLogit);
    }

    /** Asks for the field of the logit whose bar, or value above it, is double-clicked. */
    private void requestLogit(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            grab(new Point2D(event.getX(), event.getY()))
                    .filter(BarDrag.class::isInstance)
                    .ifPresent(bar -> view.fireEvent(new LogitRequest(bar.index())));
        }
    }

    private Figure<? extends ProbabilityPlot> figure() {
        Look look = bench.settings().look();
        Reading reading = bench.lab().reading();
        PartialDistribution partial = reading.partial();
        if (partial != null) {
            return BarChart.ofList(reading, partial, look);
        }
        LinearScale range =
                drag.held().flatMap(bar -> whole()).map(BarPicture::logitScale).orElse(null);
        boolean isEditable = reading.experiment().openPrediction() == null
                && !bench.lessons().locks(LessonStep.Control.LOGITS);
        Set<Hidden> hidden = bench.settings().hiddenProperty().get();
        BarOptions options = new BarOptions(look.axis(), look.top(), look.classes(), isEditable, range, hidden);
        return new BarFigure(BarChart.data(reading), options, look.theme(), look.words());
    }

    /** Returns the places of the axis, of the bar being dragged and of its neighbours. */
    private List<Box> around(BarPicture picture, ColumnDrag bar) {
        List<HitRegion> regions = picture.regions();
        Box axis = new Box(0, 0, regions.get(0).box().x(), view.getHeight());
        Stream<Box> bars = regions.stream()
                .filter(region -> Math.abs(region.column().index() - bar.index()) <= 1)
                .map(HitRegion::box);
        return Stream.concat(Stream.of(axis), bars).toList();
    }

    /** Returns the bars as they were last laid out; nothing where they were those of a list, which are not dragged. */
    private Optional<BarPicture> whole() {
        return view.picture().filter(BarPicture.class::isInstance).map(BarPicture.class::cast);
    }

    private static OptionalInt classAt(ProbabilityPlot plot, Point2D place) {
        if (plot instanceof PartialBarPicture partial) {
            return partial.classAt(place.getX());
        }
        return plot instanceof BarPicture picture ? picture.classAt(place.getX(), place.getY()) : OptionalInt.empty();
    }

    /** Grabs a logit or, while there is an open prediction, a guess: another logit would end the prediction. */
    private Optional<ColumnDrag> grab(Point2D place) {
        boolean isOpen = bench.lab().experiment().openPrediction() != null;
        if (!isOpen && bench.lessons().locks(LessonStep.Control.LOGITS)) {
            return Optional.empty();
        }
        return whole().flatMap(picture -> picture.regionAt(place.getX(), place.getY())
                .filter(isOpen ? GuessDrag::isPossible : BarDrag::isPossible)
                .map(region -> isOpen
                        ? new GuessDrag(region.column().index(), place.getY(), picture.probabilityScale())
                        : BarDrag.begin(region.column(), place.getY(), picture.logitScale())));
    }

    private Optional<String> tipAt(ProbabilityPlot plot, Point2D place) {
        return plot instanceof PartialBarPicture partial
                ? partial.tipAt(place.getX())
                : whole().flatMap(picture -> tipAt(picture, place));
    }

    /** Tells of the bar being dragged, which the pointer may leave sideways, else of the one under the pointer. */
    private Optional<String> tipAt(BarPicture picture, Point2D place) {
        return picture.regionAt(place.getX(), place.getY())
                .map(HitRegion::column)
                .flatMap(pointed -> drag.held()
                        .map(bar -> picture.columns().stream()
                                .filter(column -> column.index() == bar.index())
                                .findFirst())
                        .orElse(Optional.of(pointed)))
                .map(column -> BarColumnText.in(BarChart.data(bench.lab().reading()), column, bench.messages()));
    }
}
