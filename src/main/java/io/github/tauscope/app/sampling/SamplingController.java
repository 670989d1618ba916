package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.ListSentence;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.SamplingRun;
import io.github.tauscope.figure.sampling.SamplingColumn;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.figure.sampling.SamplingFigure;
import io.github.tauscope.figure.sampling.SamplingPicture;
import io.github.tauscope.figure.sampling.SamplingText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The tab of sampling: draws, shows the draws in a figure and a table, and explains them. */
public final class SamplingController {

    private final Workbench bench;
    private final SamplingText words;
    private final WhileShown showing = new WhileShown(this::show);
    private final Computed<SamplingRun, SamplingData> draws =
            new Computed<>("sampling", SamplingRun::isShort, SamplingRun::compute, showing::run);

    @FXML
    private Region root;

    @FXML
    private FigureView<SamplingPicture> view;

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
    private CheckBox topK;

    @FXML
    private EditField topKField;

    @FXML
    private CheckBox topP;

    @FXML
    private EditField topPField;

    @FXML
    private CheckBox minP;

    @FXML
    private EditField minPField;

    public SamplingController(Workbench bench) {
        this.bench = bench;
        this.words = SamplingText.of(bench.messages());
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(draws.progressProperty());
        new CutControl(bench, CutKind.TOP_K, topK, topKField);
        new CutControl(bench, CutKind.TOP_P, topP, topPField);
        new CutControl(bench, CutKind.MIN_P, minP, minPField);
        problem.textProperty().bind(EditField.problemsOf(topKField, topPField, minPField, drawController.seed()));
        explanation
                .visibleProperty()
                .bind(progress.indeterminateProperty()
                        .and(problem.textProperty().isEmpty()));
        view.show(bench, this::figure);
        view.tell((picture, place) -> picture.columnAt(place.getX()).map(picture::tip));
        CountDrag.install(view, bench.lab());
        table.getColumns().setAll(columns());
        table.fold(fold, root);
        showing.follow(root, bench.lab().readingProperty());
    }

    private List<TableColumn<SamplingColumn, String>> columns() {
        Messages messages = bench.messages();
        return List.of(
                FigureTable.column(messages.text("table.class"), column -> Printable.of(column.label())),
                FigureTable.numbers(
                        messages.text("sampling.table.expected"), column -> NumberText.probability(column.expected())),
                FigureTable.numbers(messages.text("sampling.table.observed"), words::observedInFull),
                FigureTable.numbers(messages.text("sampling.table.error"), words::error));
    }

    private @Nullable SamplingData draws() {
        return draws.of(new SamplingRun(bench.lab().reading(), bench.messages()));
    }

    private void show() {
        SamplingData drawn = draws();
        if (drawn != null) {
            kept.setText(words.kept(drawn));
            String alone = ListSentence.alone(bench.lab().experiment(), bench.messages());
            explanation.setText((alone + " " + words.explanation(drawn)).strip());
            latest.setText(words.latest(drawn));
            table.show(drawn.columns());
            view.markStale();
        }
    }

    private @Nullable SamplingFigure figure() {
        Look look = bench.settings().look();
        SamplingData drawn = draws();
        return drawn == null ? null : new SamplingFigure(drawn, look.theme(), look.words());
    }
}
