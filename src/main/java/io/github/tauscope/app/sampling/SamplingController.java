package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.SamplingRun;
import io.github.tauscope.figure.sampling.SamplingColumn;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.figure.sampling.SamplingFigure;
import io.github.tauscope.figure.sampling.SamplingPicture;
import io.github.tauscope.figure.sampling.SamplingText;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The figure of sampling: draws, paints what was drawn, and says what there is to see. */
public final class SamplingController {

    private final Workbench bench;
    private final SamplingText words;
    private final Background<SamplingData> background = new Background<>("sampling");
    private final WhileShown drawing = new WhileShown(this::draw);

    @FXML
    private Region root;

    @FXML
    private FigureView<SamplingPicture> view;

    @FXML
    private Node results;

    @FXML
    private Node working;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label kept;

    @FXML
    private Label explanation;

    @FXML
    private Label problem;

    @FXML
    private Label latest;

    @FXML
    private FigureTable<SamplingColumn> table;

    @FXML
    private ToggleButton fold;

    @FXML
    private DrawController drawController;

    @FXML
    private CutController cutController;

    @FXML
    private SamplingTableController tableController;

    private @Nullable SamplingData data;

    /** Makes the controller that FXML names. */
    public SamplingController(Workbench bench) {
        this.bench = bench;
        this.words = SamplingText.of(bench.messages());
    }

    @FXML
    private void initialize() {
        BooleanExpression busy = background.progressProperty().greaterThan(Background.IDLE);
        progress.progressProperty().bind(background.progressProperty());
        working.visibleProperty().bind(busy);
        results.visibleProperty().bind(busy.not());
        kept.visibleProperty().bind(busy.not());
        List<ReadOnlyStringProperty> problems = new ArrayList<>(cutController.problems());
        problems.add(drawController.problemProperty());
        problem.textProperty()
                .bind(Bindings.createStringBinding(() -> first(problems), problems.toArray(Observable[]::new)));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        explanation.visibleProperty().bind(busy.or(problem.visibleProperty()).not());
        view.show(bench, this::figure);
        view.tell(place -> view.picture()
                .flatMap(picture -> picture.columnAt(place.getX()))
                .map(words::tip));
        table.fold(fold, root);
        drawing.follow(root, bench.lab().readingProperty());
    }

    private static String first(List<ReadOnlyStringProperty> problems) {
        return problems.stream()
                .map(ReadOnlyStringProperty::get)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Draws, beside this thread where it takes long: then nothing is shown until it is there. */
    private void draw() {
        background.cancel();
        SamplingRun run = new SamplingRun(bench.lab().reading(), bench.messages());
        if (run.isShort()) {
            show(background.now(run::compute));
        } else {
            background.ask(run::compute, this::show);
        }
    }

    private void show(SamplingData drawn) {
        data = drawn;
        kept.setText(words.kept(drawn));
        explanation.setText(words.explanation(drawn));
        latest.setText(words.latest(drawn));
        tableController.show(drawn.columns());
        view.markStale();
    }

    private @Nullable SamplingFigure figure() {
        Look look = bench.settings().look();
        return data == null ? null : new SamplingFigure(data, look.theme(), look.words());
    }
}
