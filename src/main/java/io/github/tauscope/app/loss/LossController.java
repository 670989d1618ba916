package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.TemperatureCursor;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.LossCurves;
import io.github.tauscope.chart.LossView;
import io.github.tauscope.figure.loss.GradientBar;
import io.github.tauscope.figure.loss.GradientPicture;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.figure.loss.LossPicture;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The tab of the loss: its curve, its gradient or its values, and what they teach. */
public final class LossController {

    private final Workbench bench;
    private final WhileShown showing = new WhileShown(this::refresh);
    private final Computed<LossCurves.Question, LossCurves> curves =
            new Computed<>("loss", LossCurves.Question::isShort, LossCurves::of, showing::run);
    private final Background<String> slopes = new Background<>("slope");

    @FXML
    private Node root;

    @FXML
    private ToggleButton lossLogarithmic;

    @FXML
    private FigureView<LossPicture> curve;

    @FXML
    private FigureView<GradientPicture> gradient;

    @FXML
    private TableView<LossPoint> lossTable;

    @FXML
    private TableColumn<LossPoint, String> temperature;

    @FXML
    private TableColumn<LossPoint, String> loss;

    @FXML
    private TableColumn<LossPoint, String> bound;

    @FXML
    private Label lossAbsent;

    @FXML
    private Label lesson;

    @FXML
    private Label numbers;

    public LossController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        lossLogarithmic.selectedProperty().bindBidirectional(bench.settings().logarithmicProperty());
        curve.show(bench, this::curveFigure);
        curve.tell(this::lossAt);
        TemperatureCursor.install(curve, LossPicture::axis, bench.lab());
        curves.progressProperty().subscribe(curve::markStale);
        gradient.show(bench, () -> view().gradientFigure(bench.settings().look()));
        gradient.tell((picture, place) -> picture.barAt(place.getX(), place.getY())
                .map(bar -> bench.text("loss.gradient.tip", Printable.of(bar.label()), bar.full())));
        fill(temperature, point -> NumberText.temperature(point.temperature()));
        fill(loss, LossPoint::text);
        showing.follow(root, bench.lab().readingProperty(), bench.settings().lookProperty());
    }

    private LossView view() {
        return bench.settings().look().loss().of(bench.lab().reading());
    }

    private LossCurves known(LossView view) {
        return Objects.requireNonNullElse(curves.of(view.question()), LossCurves.UNKNOWN);
    }

    private LossFigure curveFigure() {
        double progress = Math.max(0, curves.progressProperty().get());
        String waiting = bench.text("loss.computing", NumberText.percent(progress, 0));
        LossView view = view();
        return view.figure(known(view), waiting, bench.settings().look());
    }

    /** Reads the loss at the temperature under the pointer itself, not between points of the curve. */
    private Optional<String> lossAt(LossPicture picture, Point2D place) {
        if (!picture.plot().contains(place.getX(), place.getY())) {
            return Optional.empty();
        }
        LossPoint point = view().loss().at(picture.axis().temperatureAt(place.getX()));
        return Optional.of(bench.text("loss.curve.tip", NumberText.temperature(point.temperature()), point.full()));
    }

    @FXML
    private void point(MouseEvent event) {
        gradient.setCursor(classAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    @FXML
    private void choose(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            classAt(event).ifPresent(bar -> bench.lab()
                    .commit(e -> e.withInquiry(asked -> asked.withTrueClass(bar.index()))));
        }
    }

    private Optional<GradientBar> classAt(MouseEvent event) {
        return gradient.picture()
                .flatMap(picture -> picture.barAt(event.getX(), event.getY()))
                .filter(bar -> bar.index() != GradientBar.NONE);
    }

    private void refresh() {
        lossAbsent.setText(FigureKind.LOSS
                .absence(bench.lab().experiment(), bench.messages())
                .orElse(""));
        LossView view = view();
        curve.markStale();
        show(known(view).marks(), view.boundedClasses());
        lesson.setText(view.lesson(bench.messages()));
        if (view.question().isShort()) {
            numbers.setText(slopes.now(progress -> LossNumbersText.numbers(view, bench.messages())));
        } else {
            numbers.setText(LossNumbersText.numbersSoFar(view, bench.messages()));
            slopes.ask(progress -> LossNumbersText.numbers(view, bench.messages()), numbers::setText);
        }
    }

    /** Shows losses in the table, with NormFace's bound for a number of classes; fewer than two have none. */
    private void show(List<LossPoint> points, int classes) {
        bound.setVisible(classes > 1);
        fill(bound, point -> classes > 1 ? LossNumbersText.bound(classes, point.temperature()) : "");
        if (!points.equals(lossTable.getItems())) {
            lossTable.getItems().setAll(points);
        }
    }

    private static void fill(TableColumn<LossPoint, String> column, Function<LossPoint, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }
}
