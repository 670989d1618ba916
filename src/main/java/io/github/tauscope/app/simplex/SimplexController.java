package io.github.tauscope.app.simplex;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureDrag;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.SimplexChart;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.simplex.SimplexData;
import io.github.tauscope.figure.simplex.SimplexDescription;
import io.github.tauscope.figure.simplex.SimplexFigure;
import io.github.tauscope.figure.simplex.SimplexPicture;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Simplex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab of the simplex: the figure with its three corners, or why there is none with fewer than three classes. */
public final class SimplexController {

    private final Workbench bench;
    private final WhileShown showing = new WhileShown(this::refresh);
    private final FigureDrag<SimplexDrag> drag;
    private final List<CornerRow> rows;
    private @Nullable Logits offered;
    private @Nullable SimplexData data;
    private @Nullable SimplexTable numbers;

    @FXML
    private Region root;

    @FXML
    private Pane simplexPane;

    @FXML
    private Label simplexAbsent;

    @FXML
    private FigureView<SimplexPicture> simplex;

    @FXML
    private FigureTable<Temperature> table;

    @FXML
    private ToggleButton fold;

    @FXML
    private VBox corners;

    @FXML
    private Label problem;

    @FXML
    private Label simplexHand;

    @FXML
    private Label simplexTogether;

    public SimplexController(Workbench bench) {
        this.bench = bench;
        this.drag = new FigureDrag<>(bench.lab(), this::grab);
        this.rows = List.of(
                new CornerRow(bench, 0, bench.text("simplex.top")),
                new CornerRow(bench, 1, bench.text("simplex.left")),
                new CornerRow(bench, 2, bench.text("simplex.right")));
    }

    @FXML
    private void initialize() {
        corners.getChildren().setAll(rows);
        problem.textProperty()
                .bind(EditField.problemsOf(rows.stream().map(CornerRow::field).toArray(EditField[]::new)));
        simplex.show(bench, this::figure);
        simplex.tell(this::tipAt);
        drag.install(simplex, Cursor.HAND);
        table.fold(fold, root);
        showing.follow(root, bench.lab().readingProperty());
    }

    private void refresh() {
        Reading reading = bench.lab().reading();
        offer(reading.experiment().logits());
        Optional<Simplex> shown = Simplex.of(reading.experiment());
        simplexPane.setVisible(shown.isPresent());
        data = null;
        shown.ifPresent(three -> show(three, reading));
        SimplexChart.absence(reading.experiment(), bench.messages()).ifPresent(simplexAbsent::setText);
        simplex.markStale();
    }

    /** Offers the classes that are not masked, the most likely first. */
    private void offer(Logits logits) {
        if (logits.equals(offered)) {
            return;
        }
        offered = logits;
        ObservableList<Integer> classes = FXCollections.observableList(Arrays.stream(logits.descendingOrder())
                .limit(logits.unmasked())
                .boxed()
                .toList());
        rows.forEach(row -> row.offer(classes));
    }

    private void show(Simplex three, Reading reading) {
        SimplexData shown = SimplexChart.data(three, bench.messages());
        data = shown;
        for (int k = 0; k < rows.size(); k++) {
            rows.get(k).show(three, shown.names().get(k));
        }
        SimplexTable changed = SimplexTable.of(shown);
        if (!changed.equals(numbers)) {
            numbers = changed;
            changed.fill(table, bench.messages());
        }
        simplexHand.setText(bench.text(
                three.obstacle().map(obstacle -> "simplex.obstacle." + obstacle).orElse("simplex.hand")));
        simplexTogether.setText(SimplexChart.together(three, reading, bench.messages()));
    }

    private @Nullable SimplexFigure figure() {
        Look look = bench.settings().look();
        return data == null ? null : new SimplexFigure(data, look.theme(), look.words());
    }

    private Optional<SimplexDrag> grab(Point2D place) {
        Point at = new Point(place.getX(), place.getY());
        return simplex.picture()
                .flatMap(picture -> SimplexDrag.begin(picture, bench.lab().experiment(), at));
    }

    private Optional<String> tipAt(SimplexPicture seen, Point2D place) {
        return seen.temperatureAt(place.getX(), place.getY())
                .map(read -> SimplexDescription.at(seen.data(), read, bench.messages()))
                .or(() -> seen.baselineTemperatureAt(place.getX(), place.getY())
                        .flatMap(read -> SimplexDescription.ofBaselineAt(seen.data(), read, bench.messages())));
    }
}
