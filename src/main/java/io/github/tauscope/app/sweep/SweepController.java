package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Pill;
import io.github.tauscope.app.workbench.TemperatureCursor;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepFigure;
import io.github.tauscope.figure.sweep.SweepOptions;
import io.github.tauscope.figure.sweep.SweepPicture;
import io.github.tauscope.kernel.Distribution;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** The figure of the sweep: curves, cursor, and what a pointer is over. */
public final class SweepController {

    private final Workbench bench;
    private final WhileShown explaining = new WhileShown(this::explain);
    private final CurveSource source = new CurveSource(this::markStale);

    @FXML
    private Region root;

    @FXML
    private FigureView<SweepPicture> view;

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

    /** Makes the controller that FXML names. */
    public SweepController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        bench.settings().bind(entropyPill, Measure.ENTROPY, Look::measure, Look::withMeasure);
        bench.settings().bind(perplexity, Measure.PERPLEXITY, Look::measure, Look::withMeasure);
        explaining.follow(root, bench.lab().readingProperty(), bench.settings().lookProperty());
        view.show(bench, this::figure);
        view.tell(place -> view.picture().flatMap(picture -> tipAt(place, picture)));
        TemperatureCursor.install(view, SweepPicture::axis, bench.lab());
        answer.textProperty().bind(seekController.answerProperty());
        answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
        explanation.visibleProperty().bind(answer.visibleProperty().not());
        progress.progressProperty().bind(source.progressProperty());
        progress.visibleProperty().bind(progress.progressProperty().greaterThan(Background.IDLE));
        pins.fold(fold, root);
    }

    @FXML
    private void pin() {
        pinsController.pin();
    }

    private void markStale() {
        view.markStale();
    }

    /** Not while the figure is laid out: a label that changes then is not laid out again. */
    private void explain() {
        explanation.setText(SweepLessonText.of(
                bench.lab().experiment().logits(), bench.settings().look().axis(), bench.messages()));
    }

    private SweepFigure figure() {
        Look look = bench.settings().look();
        SweepOptions options = new SweepOptions(look.axis(), look.measure());
        return new SweepFigure(source.of(bench.lab().reading()), options, look.theme(), look.words());
    }

    private Optional<String> tipAt(Point2D place, SweepPicture picture) {
        SweepCurves curves = source.of(bench.lab().reading()).curves();
        if (curves == null) {
            return Optional.empty();
        }
        Distribution there = Distribution.of(curves.logits(), picture.axis().temperatureAt(place.getX()));
        List<String> labels = bench.lab().experiment().labels();
        return Optional.of(SweepPointText.of(picture, curves, labels, there, place.getY(), bench.messages()));
    }
}
