package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.Hint;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/** The table of the pins: a column for each pinned temperature, a row for each class. */
public final class PinsController {

    private static final String CROSS = "M 0 0 L 7 7 M 7 0 L 0 7";
    private static final double LEAST_NAME = 104;
    private static final double MOST_NAME = 400;
    private static final double SCROLL_BAR = 16;
    private static final double PIN_WIDTH = 100;

    /** Has room for both bounds. */
    private static final double INTERVAL_WIDTH = 170;

    private final Workbench bench;
    private final WhileShown showing = new WhileShown(this::refresh);
    private final Computed<PinnedDistributions.Question, PinnedDistributions> distributions = new Computed<>(
            "pins",
            PinnedDistributions.Question::isShort,
            (question, progress) -> PinnedDistributions.of(question),
            this::showRows);

    @FXML
    private FigureTable<Integer> table;

    @FXML
    private Label placeholder;

    private @Nullable Experiment shown;

    public PinsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        showing.follow(table, bench.lab().readingProperty());
    }

    private void refresh() {
        Experiment was = shown;
        Experiment is = bench.lab().experiment();
        shown = is;
        if (was == null || !was.inquiry().pins().equals(is.inquiry().pins()) || was.isListed() != is.isListed()) {
            showColumns(is.inquiry().pins(), is.isListed() ? INTERVAL_WIDTH : PIN_WIDTH);
        }
        boolean hasSameRows = was != null
                && PinnedDistributions.Question.of(was).equals(PinnedDistributions.Question.of(is))
                && was.labels().equals(is.labels())
                && Objects.equals(was.listing(), is.listing());
        if (!hasSameRows) {
            showRows();
        }
    }

    void pin() {
        Temperature pin = bench.lab().experiment().temperature();
        change(pins -> Stream.concat(pins.stream(), Stream.of(pin)).toList());
    }

    private void unpin(Temperature pin) {
        table.requestFocus(); // the keys of the window need a focus, and the button that has it goes
        change(pins -> pins.stream().filter(other -> !other.equals(pin)).toList());
    }

    private void change(UnaryOperator<List<Temperature>> edit) {
        bench.lab().commit(e -> e.withInquiry(asked -> asked.withPins(edit.apply(asked.pins()))));
    }

    private @Nullable PinnedDistributions distributions() {
        return distributions.of(PinnedDistributions.Question.of(bench.lab().experiment()));
    }

    private void showRows() {
        PinnedDistributions known = distributions();
        boolean pinned = !bench.lab().experiment().inquiry().pins().isEmpty();
        placeholder.setText(bench.text(pinned ? "sweep.computing" : "sweep.table.none"));
        table.show(known == null || !pinned ? List.of() : known.rows());
    }

    private void showColumns(List<Temperature> pins, double width) {
        List<TableColumn<Integer, String>> columns = new ArrayList<>();
        TableColumn<Integer, String> names = FigureTable.column(bench.text("table.class"), this::label);
        double beside = pins.size() * width + SCROLL_BAR;
        names.prefWidthProperty()
                .bind(table.widthProperty()
                        .map(all -> Math.max(LEAST_NAME, Math.min(MOST_NAME, all.doubleValue() - beside))));
        columns.add(names);
        for (int k = 0; k < pins.size(); k++) {
            int pin = k;
            TableColumn<Integer, String> column = FigureTable.numbers("", row -> probability(row, pin));
            column.setPrefWidth(width);
            column.setGraphic(head(pins.get(k)));
            columns.add(column);
        }
        table.getColumns().setAll(columns);
    }

    private HBox head(Temperature pin) {
        String tau = NumberText.grouped(NumberText.rounded(pin.value()));
        SVGPath cross = new SVGPath();
        cross.setContent(CROSS);
        cross.getStyleClass().add("stroked");
        Button remove = new Button("", cross);
        remove.getStyleClass().add("unpin");
        remove.setAccessibleText(bench.text("sweep.pin.remove", tau));
        Hint.setText(remove, remove.getAccessibleText());
        remove.setOnAction(event -> unpin(pin));
        HBox head = new HBox(new Label(bench.text("note.visit", tau)), remove);
        head.getStyleClass().add("pin-head");
        return head;
    }

    private String label(int row) {
        return Printable.of(bench.lab().experiment().labels().get(row));
    }

    private String probability(int row, int pin) {
        PartialDistribution partial = bench.lab().reading().partial();
        if (partial != null) {
            Temperature pinned = bench.lab().experiment().inquiry().pins().get(pin);
            return IntervalText.probability(partial.list().at(pinned).probability(row));
        }
        PinnedDistributions known = distributions();
        return known == null
                ? ""
                : NumberText.probability(known.columns().get(pin).at(row));
    }
}
