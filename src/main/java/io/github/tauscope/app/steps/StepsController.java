package io.github.tauscope.app.steps;

import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.StepChart;
import io.github.tauscope.figure.steps.StepData;
import io.github.tauscope.figure.steps.StepDescription;
import io.github.tauscope.figure.steps.StepFigure;
import io.github.tauscope.figure.steps.StepPicture;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.Reading;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The tab of the steps: softmax next to a chosen method, as a figure and in lines of text. */
public final class StepsController {

    /** With more classes, the steps can take longer than a frame. */
    private static final int MOST_AT_ONCE = 10_000;

    private record Question(Reading reading, SoftmaxMethod method) {}

    private final Workbench bench;
    private final WhileShown showing = new WhileShown(this::show);
    private final Computed<Question, StepData> steps = new Computed<>(
            "steps",
            question -> question.reading().experiment().size() <= MOST_AT_ONCE,
            (question, progress) -> StepChart.data(question.reading(), question.method(), progress),
            showing::run);

    @FXML
    private Region root;

    @FXML
    private ComboBox<SoftmaxMethod> methods;

    @FXML
    private Label absent;

    @FXML
    private Label about;

    @FXML
    private FigureView<StepPicture> view;

    @FXML
    private ProgressBar progress;

    @FXML
    private ListView<Supplier<String>> lines;

    public StepsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        TextCell.install(methods, "", method -> bench.text("steps.method." + method));
        methods.getItems().setAll(SoftmaxMethod.values());
        bench.settings().bind(methods.valueProperty(), Look::method, Look::withMethod);
        lines.setCellFactory(list -> new TextCell<>("", Supplier::get));
        progress.progressProperty().bind(steps.progressProperty());
        view.show(bench, this::figure);
        view.tell((picture, place) -> picture.tipAt(place.getX(), place.getY()));
        showing.follow(root, bench.lab().readingProperty(), methods.valueProperty());
    }

    private @Nullable StepData steps() {
        return steps.of(new Question(bench.lab().reading(), methods.getValue()));
    }

    private void show() {
        absent.setText(FigureKind.STEPS
                .absence(bench.lab().experiment(), bench.messages())
                .orElse(""));
        StepData data = steps();
        view.markStale();
        if (data == null) {
            lines.getItems().clear();
            return;
        }
        StepDescription words = new StepDescription(data, bench.messages());
        about.setText(words.about());
        lines.getItems().setAll(words.lines());
    }

    private @Nullable StepFigure figure() {
        Look look = bench.settings().look();
        StepData data = steps();
        return data == null ? null : new StepFigure(data, look.theme(), look.words());
    }
}
