package io.github.tauscope.app.calibration;

import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.RowsRequest;
import io.github.tauscope.app.workbench.TemperatureCursor;
import io.github.tauscope.app.workbench.Trailing;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.CalibrationChart;
import io.github.tauscope.chart.CalibrationFit;
import io.github.tauscope.chart.CalibrationPoint;
import io.github.tauscope.chart.CalibrationText;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.calibration.ReliabilityFigure;
import io.github.tauscope.figure.calibration.ReliabilityPicture;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.figure.loss.LossPicture;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.NumberText;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The tab of calibration: the reliability diagram at the present temperature, the NLL over all, and the best one. */
public final class CalibrationController {

    private final Workbench bench;
    private final CalibrationText words;
    private final WhileShown showing = new WhileShown(this::refresh);
    private final Computed<RowSet, Optional<CalibrationFit>> fits =
            new Computed<>("calibration", set -> false, CalibrationFit::of, showing::run);
    private final Trailing<CalibrationPoint.Question, CalibrationPoint> points = new Trailing<>(
            "reliability",
            CalibrationPoint.Question::isShort,
            CalibrationPoint.Question::isOfSameRows,
            CalibrationPoint::of,
            showing::run);

    private @Nullable CalibrationFit fit;
    private @Nullable CalibrationPoint point;

    @FXML
    private Region root;

    @FXML
    private Label calibrationAbsent;

    @FXML
    private Label best;

    @FXML
    private Button toBest;

    @FXML
    private ToggleButton fold;

    @FXML
    private FigureView<ReliabilityPicture> reliability;

    @FXML
    private FigureView<LossPicture> nll;

    @FXML
    private Label summary;

    @FXML
    private Label notes;

    @FXML
    private BinTable table;

    public CalibrationController(Workbench bench) {
        this.bench = bench;
        this.words = new CalibrationText(bench.messages());
    }

    @FXML
    private void initialize() {
        reliability.show(bench, this::reliabilityFigure);
        reliability.tell((picture, place) -> binAt(place).map(words::tip));
        nll.show(bench, this::nllFigure);
        nll.tell((picture, place) -> picture.pointAt(place.getX(), place.getY())
                .map(read -> bench.text(
                        "calibration.curve.tip",
                        NumberText.temperature(read.temperature()),
                        NumberText.quantity(read.nats()))));
        TemperatureCursor.install(nll, LossPicture::axis, bench.lab());
        fits.progressProperty().subscribe(reliability::markStale);
        table.init(bench.messages(), this::showRows);
        table.fold(fold, root);
        showing.follow(root, bench.lab().readingProperty(), bench.settings().lookProperty());
    }

    private void refresh() {
        Experiment experiment = bench.lab().experiment();
        RowPlace place = experiment.place();
        Optional<String> absence = FigureKind.CALIBRATION.absence(experiment, bench.messages());
        calibrationAbsent.setText(absence.orElse(""));
        if (place == null || absence.isPresent()) {
            return;
        }
        Optional<CalibrationFit> known = fits.of(place.set());
        if (known != null && known.isEmpty()) {
            calibrationAbsent.setText(bench.text("calibration.absent.none"));
        }
        fit = known == null ? null : known.orElse(null);
        point = fit == null ? null : points.of(new CalibrationPoint.Question(fit.rows(), experiment.temperature()));
        showWords();
        table.show(point == null ? Optional.empty() : Optional.of(point.reliability()));
        reliability.markStale();
        nll.markStale();
    }

    private void showWords() {
        toBest.setDisable(fit == null || fit.best().isEmpty());
        toBest.setText(bestButton());
        best.setText(fit == null ? "" : words.optimum(fit.calibration().scaling()));
        summary.setText(fit == null ? "" : words.summary(fit.calibration()));
        notes.setText(fit == null ? "" : words.advice(fit));
    }

    private String bestButton() {
        if (fit == null) {
            return bench.text("calibration.best.button", "τ*");
        }
        return fit.best().isEmpty()
                ? bench.text("calibration.best.none")
                : bench.text(
                        "calibration.best.button", words.tau(fit.calibration().scaling()));
    }

    private ReliabilityFigure reliabilityFigure() {
        double progress = Math.max(0, fits.progressProperty().get());
        String waiting = bench.text("calibration.computing", NumberText.percent(progress, 0));
        return CalibrationChart.reliability(point, waiting, bench.settings().look());
    }

    private @Nullable LossFigure nllFigure() {
        return fit == null || point == null
                ? null
                : CalibrationChart.curve(fit, point, bench.settings().look());
    }

    private Optional<Reliability.Bin> binAt(Point2D place) {
        return reliability.picture().flatMap(picture -> picture.binAt(place.getX(), place.getY()));
    }

    @FXML
    private void toBest() {
        Optional.ofNullable(fit).flatMap(CalibrationFit::best).ifPresent(tau -> bench.lab()
                .commit(e -> e.withTemperature(tau)));
    }

    @FXML
    private void point(MouseEvent event) {
        boolean isBin = binAt(new Point2D(event.getX(), event.getY())).isPresent();
        reliability.setCursor(isBin ? Cursor.HAND : Cursor.DEFAULT);
    }

    @FXML
    private void choose(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            binAt(new Point2D(event.getX(), event.getY())).ifPresent(this::showRows);
        }
    }

    private void showRows(Reliability.Bin bin) {
        if (point != null) {
            String name = bench.text("calibration.bin.rows", CalibrationText.range(bin));
            root.fireEvent(new RowsRequest(point.rowsIn(bin), name));
        }
    }
}
