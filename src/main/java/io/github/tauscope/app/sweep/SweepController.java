package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.PointerLabel;
import io.github.tauscope.app.workbench.TemperatureCursor;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepData;
import io.github.tauscope.figure.sweep.SweepDescription;
import io.github.tauscope.figure.sweep.SweepFigure;
import io.github.tauscope.figure.sweep.SweepOptions;
import io.github.tauscope.figure.sweep.SweepPicture;
import io.github.tauscope.kernel.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The figure of the sweep: curves, cursor, and what a pointer is over. */
public final class SweepController {

    private final Workbench bench;
    private final WhileShown explaining = new WhileShown(this::explain);
    private final CurveSource source = new CurveSource(this::markStale);

    @FXML
    private Region root;

    @FXML
    private FigureView view;

    @FXML
    private Label tip;

    @FXML
    private Label explanation;

    @FXML
    private Label answer;

    @FXML
    private ProgressBar progress;

    @FXML
    private ToggleGroup measures;

    @FXML
    private ToggleButton perplexity;

    @FXML
    private ToggleButton fold;

    @FXML
    private FigureTable<Integer> pins;

    @FXML
    private PinsController pinsController;

    @FXML
    private SeekController seekController;

    private @Nullable SweepPicture picture;

    /** Makes the controller that FXML names. */
    public SweepController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        perplexity.selectedProperty().bindBidirectional(bench.settings().perplexityProperty());
        Stream.<Observable>of(
                        bench.lab().readingProperty(),
                        bench.settings().darkProperty(),
                        bench.settings().logarithmicProperty(),
                        perplexity.selectedProperty())
                .forEach(shown -> shown.addListener(observable -> markStale()));
        measures.selectedToggleProperty().addListener((observable, before, chosen) -> {
            if (chosen == null) {
                measures.selectToggle(before);
            }
        });
        explaining.follow(root, bench.lab().readingProperty(), bench.settings().logarithmicProperty());
        view.setFigure(this::figure, new PointerLabel(view, tip, this::tipAt)::refresh);
        TemperatureCursor.install(view, () -> picture == null ? null : picture.axis(), bench.lab());
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
        explanation.setText(
                SweepLessonText.of(bench.lab().experiment().logits(), options().axis(), bench.messages()));
    }

    private SweepPicture figure(double width, double height) {
        SweepData data = source.of(bench.lab().reading());
        view.setAccessibleText(SweepDescription.of(data, bench.messages()));
        Theme theme = bench.settings().theme();
        SweepPicture laidOut = new SweepFigure(data, options(), theme, bench.messages()).at(width, height);
        picture = laidOut;
        return laidOut;
    }

    private SweepOptions options() {
        return new SweepOptions(bench.settings().axis(), bench.settings().measure());
    }

    private Optional<String> tipAt(Point2D place) {
        SweepPicture seen = picture;
        SweepCurves curves = source.of(bench.lab().reading()).curves();
        if (seen == null || curves == null) {
            return Optional.empty();
        }
        Distribution there = Distribution.of(curves.logits(), seen.axis().temperatureAt(place.getX()));
        List<String> labels = bench.lab().experiment().labels();
        return Optional.of(SweepPointText.of(seen, curves, labels, there, place.getY(), bench.messages()));
    }
}
