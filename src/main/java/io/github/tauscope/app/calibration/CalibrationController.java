package io.github.tauscope.app.calibration;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.RowsRequest;
import io.github.tauscope.app.workbench.TemperatureCursor;
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
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.text.NumberText;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The tab of calibration: the reliability diagram at the present temperature, the NLL over all, and the best one. */
public final class CalibrationController {

    private final Workbench bench;
    private final CalibrationText words;
    private final WhileShown showing = new WhileShown(this::refresh);
    private final CalibrationState state = new CalibrationState(showing::run);

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
        new BinPointer(reliability, bench, this::showRows).install();
        nll.show(bench, this::nllFigure);
        nll.tell((picture, place) -> picture.pointAt(place.getX(), place.getY())
                .map(read -> bench.text(
                        "calibration.curve.tip",
                        NumberText.temperature(read.temperature()),
                        NumberText.quantity(read.nats()))));
        TemperatureCursor.install(nll, LossPicture::axis, bench.lab());
        state.watch(this::drawAgain);
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
        state.ask(place.set(), experiment.temperature());
        if (state.isHopeless()) {
            calibrationAbsent.setText(bench.text("calibration.absent.none"));
        }
        showWords(state.fit());
        bench.reliabilityProperty().set(state.point().map(CalibrationPoint::reliability));
        table.show(bench.reliabilityProperty().get());
        drawAgain();
    }

    private void showWords(Optional<CalibrationFit> fit) {
        toBest.setDisable(fit.flatMap(CalibrationFit::best).isEmpty());
        toBest.setText(fit.map(words::bestButton).orElseGet(() -> bench.text("calibration.best.button", "τ*")));
        best.setText(
                fit.map(known -> words.optimum(known.calibration().scaling())).orElse(""));
        summary.setText(fit.map(known -> words.summary(known.calibration())).orElse(""));
        notes.setText(fit.map(words::advice).orElse(""));
    }

    private void drawAgain() {
        reliability.markStale();
        nll.markStale();
    }

    private ReliabilityFigure reliabilityFigure() {
        String waiting = bench.messages().text(state.waitingForDiagram());
        BinsPrediction prediction = CalibrationChart.prediction(bench.lab().experiment());
        return CalibrationChart.reliability(
                state.point().orElse(null),
                waiting,
                prediction,
                bench.settings().look());
    }

    private @Nullable LossFigure nllFigure() {
        CalibrationFit fit = state.fit().orElse(null);
        CalibrationPoint point = state.point().orElse(null);
        if (fit == null || point == null) {
            return null;
        }
        String waiting = bench.messages().text(state.waitingForCurve());
        return CalibrationChart.curve(
                fit, state.curve(), point, waiting, bench.settings().look());
    }

    @FXML
    private void toBest() {
        state.fit().flatMap(CalibrationFit::best).ifPresent(tau -> bench.lab().commit(e -> e.withTemperature(tau)));
    }

    private void showRows(Reliability.Bin bin) {
        String name = bench.text("calibration.bin.rows", CalibrationText.range(bin));
        state.point().ifPresent(point -> root.fireEvent(new RowsRequest(point.rowsIn(bin), name)));
    }
}
