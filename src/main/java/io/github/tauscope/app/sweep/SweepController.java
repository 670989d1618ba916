package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.AxisTopMenu;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Pill;
import io.github.tauscope.app.workbench.TemperatureCursor;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.SweepChart;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.TemperaturePlot;
import io.github.tauscope.figure.partial.PartialSweepPicture;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepPicture;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** The tab of the sweep: its figure, what the pointer reads there, and an explanation. */
public final class SweepController {

    private final Workbench bench;
    private final WhileShown explaining = new WhileShown(this::explain);
    private final SweepState state;

    @FXML
    private Region root;

    @FXML
    private FigureView<TemperaturePlot> view;

    @FXML
    private AxisTopMenu axisTop;

    @FXML
    private Label explanation;

    @FXML
    private Label answer;

    @FXML
    private ProgressBar progress;

    @FXML
    private Pill entropyPill;

    @FXML
    private Pill perplexity;

    @FXML
    private ToggleButton fold;

    @FXML
    private FigureTable<Integer> pins;

    @FXML
    private PinsController pinsController;

    @FXML
    private SeekController seekController;

    public SweepController(Workbench bench) {
        this.bench = bench;
        this.state = new SweepState(() -> view.markStale());
    }

    @FXML
    private void initialize() {
        bench.settings().bind(entropyPill, Measure.ENTROPY, Look::measure, Look::withMeasure);
        bench.settings().bind(perplexity, Measure.PERPLEXITY, Look::measure, Look::withMeasure);
        explaining.follow(root, bench.lab().readingProperty(), bench.settings().lookProperty());
        view.show(bench, this::figure);
        view.tell(this::tipAt);
        axisTop.serve(view, bench);
        TemperatureCursor.install(view, TemperaturePlot::axis, bench.lab());
        CurveDrag.install(view, bench.lab());
        answer.textProperty().bind(seekController.answerProperty());
        progress.progressProperty().bind(state.progressProperty());
        pins.fold(fold, root);
    }

    @FXML
    private void pin() {
        pinsController.pin();
    }

    /** Not during the layout of the figure: a label that changes then is not laid out again. */
    private void explain() {
        PartialDistribution partial = bench.lab().reading().partial();
        String unbounded = partial == null ? "" : SweepChart.entropy(partial.list(), bench.messages());
        entropyPill.setDisable(!unbounded.isEmpty());
        perplexity.setDisable(!unbounded.isEmpty());
        if (partial != null) {
            explanation.setText((bench.text("partial.sweep.explanation") + " " + unbounded).strip());
            return;
        }
        explanation.setText(lesson(
                bench.lab().experiment().logits(), bench.settings().look().axis()));
    }

    private String lesson(Logits logits, ProbabilityAxis axis) {
        if (logits.argmax().length == logits.unmasked()) {
            return bench.text("sweep.explanation.equal");
        }
        if (logits.unmasked() < logits.size()) {
            return bench.text("sweep.explanation.masked");
        }
        return bench.text(axis == ProbabilityAxis.LOGARITHMIC ? "sweep.explanation.logarithmic" : "sweep.explanation");
    }

    private Figure<? extends TemperaturePlot> figure() {
        Look look = bench.settings().look();
        Reading reading = bench.lab().reading();
        PartialDistribution partial = reading.partial();
        if (partial != null) {
            return SweepChart.ofList(reading, partial, state.bands(partial.list()), look);
        }
        Experiment experiment = reading.experiment();
        SweepCurves own = state.curves(experiment.logits());
        return SweepChart.figure(reading, own, state.curvesOfA(experiment, own), look);
    }

    private Optional<String> tipAt(TemperaturePlot plot, Point2D place) {
        if (plot instanceof PartialSweepPicture partial) {
            return Optional.of(partial.tipAt(place.getX(), place.getY()));
        }
        return plot instanceof SweepPicture picture ? tipAt(picture, place) : Optional.empty();
    }

    private Optional<String> tipAt(SweepPicture picture, Point2D place) {
        Experiment experiment = bench.lab().experiment();
        SweepCurves shown = state.curves(experiment.logits());
        if (shown == null || experiment.openPrediction() != null) {
            return Optional.empty();
        }
        Distribution there = Distribution.of(shown.logits(), picture.axis().temperatureAt(place.getX()));
        return Optional.of(
                SweepPointText.of(picture, shown, experiment.labels(), there, place.getY(), bench.messages()));
    }
}
