package io.github.tauscope.app.steps;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.StepChart;
import io.github.tauscope.figure.steps.StepData;
import io.github.tauscope.figure.steps.StepDescription;
import io.github.tauscope.figure.steps.StepFigure;
import io.github.tauscope.figure.steps.StepPicture;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.Reading;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The figure of steps: computes and paints them, beside them those of the chosen way, and says the same in lines. */
public final class StepsController {

    /** So many classes take some half of a frame. */
    private static final int MOST_AT_ONCE = 10_000;

    private static final double PART_FOR_LINES = 0.27;

    private final Workbench bench;
    private final Background<StepData> background = new Background<>("steps");
    private final WhileShown computing = new WhileShown(this::compute);

    @FXML
    private Region root;

    @FXML
    private ComboBox<SoftmaxMethod> methods;

    @FXML
    private Label about;

    @FXML
    private FigureView<StepPicture> view;

    @FXML
    private Node working;

    @FXML
    private ProgressBar progress;

    @FXML
    private ListView<Supplier<String>> lines;

    private @Nullable StepData data;

    /** Makes the controller that FXML names. */
    public StepsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        methods.setCellFactory(list -> new MethodCell(bench.messages()));
        methods.setButtonCell(new MethodCell(bench.messages()));
        methods.getItems().setAll(SoftmaxMethod.values());
        bench.settings().bind(methods.valueProperty(), Look::method, Look::withMethod);
        lines.prefHeightProperty().bind(root.heightProperty().multiply(PART_FOR_LINES));
        lines.setCellFactory(list -> new LineCell());
        progress.progressProperty().bind(background.progressProperty());
        working.visibleProperty().bind(background.progressProperty().greaterThanOrEqualTo(0));
        view.visibleProperty().bind(working.visibleProperty().not());
        view.show(bench, this::figure);
        view.tell(place -> view.picture().flatMap(picture -> picture.tipAt(place.getX(), place.getY())));
        computing.follow(root, bench.lab().readingProperty(), methods.valueProperty());
    }

    /** Computes what is shown, beside this thread where it takes long: then nothing is shown until it is there. */
    private void compute() {
        background.cancel();
        Reading reading = bench.lab().reading();
        SoftmaxMethod method = methods.getValue();
        if (reading.experiment().size() <= MOST_AT_ONCE) {
            show(StepChart.data(reading, method, Progress.UNWATCHED));
        } else {
            show(null);
            background.ask(progress -> StepChart.data(reading, method, progress), this::show);
        }
    }

    private void show(@Nullable StepData computed) {
        data = computed;
        view.markStale();
        if (computed == null) {
            lines.getItems().clear();
            return;
        }
        StepDescription words = new StepDescription(computed, bench.messages());
        about.setText(words.about());
        lines.getItems().setAll(words.lines());
    }

    private @Nullable StepFigure figure() {
        Look look = bench.settings().look();
        return data == null ? null : new StepFigure(data, look.theme(), look.words());
    }
}
