package io.github.tauscope.app.sweep;

import io.github.tauscope.app.workbench.Computed;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/** The table of the pins: a column for each pinned temperature, a row for each class. */
public final class PinsController {

    /** As many probabilities are computed within a frame. */
    private static final long SOON = 20_000;

    private static final String CROSS = "M 0 0 L 7 7 M 7 0 L 0 7";
    private static final double LEAST_NAME = 104;
    private static final double MOST_NAME = 400;
    private static final double SCROLL_BAR = 16;
    private static final double PIN_WIDTH = 100;

    private final Workbench bench;
    private final WhileShown showing = new WhileShown(this::refresh);
    private final Computed<PinTable.Key, PinTable> values = new Computed<>(
            "pins", key -> key.cells() <= SOON, (key, progress) -> PinTable.of(key), () -> show(shown()));

    @FXML
    private FigureTable<Integer> table;

    @FXML
    private Label placeholder;

    private @Nullable Experiment shown;

    /** Makes the controller that FXML names. */
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
        if (was == null || !was.inquiry().pins().equals(is.inquiry().pins())) {
            showColumns(is.inquiry().pins());
        }
        if (was == null || !key(was).equals(key(is)) || !was.labels().equals(is.labels())) {
            show(shown());
        }
    }

    /** Pins the present temperature. */
    void pin() {
        Temperature present = bench.lab().experiment().temperature();
        change(pins -> {
            List<Temperature> more = new ArrayList<>(pins);
            more.add(present);
            return more;
        });
    }

    private void unpin(Temperature pin) {
        table.requestFocus(); // or the focus would go with the button, and the keys of the window with it
        change(pins -> pins.stream().filter(other -> !other.equals(pin)).toList());
    }

    private void change(UnaryOperator<List<Temperature>> edit) {
        bench.lab()
                .commit(e -> e.withInquiry(
                        e.inquiry().withPins(edit.apply(e.inquiry().pins()))));
    }

    private @Nullable PinTable shown() {
        return values.of(key(bench.lab().experiment()));
    }

    private static PinTable.Key key(Experiment experiment) {
        return new PinTable.Key(experiment.logits(), experiment.inquiry().pins());
    }

    private void show(@Nullable PinTable shown) {
        boolean pinned = !bench.lab().experiment().inquiry().pins().isEmpty();
        placeholder.setText(bench.messages().text(pinned ? "sweep.computing" : "sweep.table.none"));
        List<Integer> rows = shown == null || !pinned ? List.of() : shown.rows();
        table.show(rows);
    }

    private void showColumns(List<Temperature> pins) {
        List<TableColumn<Integer, String>> columns = new ArrayList<>();
        TableColumn<Integer, String> names = FigureTable.column(bench.messages().text("table.class"), this::label);
        names.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> nameWidth(pins.size()), table.widthProperty()));
        columns.add(names);
        for (int k = 0; k < pins.size(); k++) {
            int pin = k;
            TableColumn<Integer, String> column = FigureTable.numbers("", row -> probability(row, pin));
            column.setPrefWidth(PIN_WIDTH);
            column.setGraphic(head(pins.get(k)));
            columns.add(column);
        }
        table.getColumns().setAll(columns);
    }

    /** Returns what the pins leave of the table, in bounds. */
    private double nameWidth(int pins) {
        return Math.max(LEAST_NAME, Math.min(MOST_NAME, table.getWidth() - pins * PIN_WIDTH - SCROLL_BAR));
    }

    private HBox head(Temperature pin) {
        String tau = NumberText.grouped(NumberText.rounded(pin.value()));
        SVGPath cross = new SVGPath();
        cross.setContent(CROSS);
        cross.getStyleClass().add("stroked");
        Button remove = new Button("", cross);
        remove.getStyleClass().add("unpin");
        remove.setAccessibleText(bench.messages().text("sweep.pin.remove", tau));
        remove.setOnAction(event -> unpin(pin));
        HBox head = new HBox(new Label(bench.messages().text("note.visit", tau)), remove);
        head.getStyleClass().add("pin-head");
        return head;
    }

    private String label(int row) {
        return Printable.of(bench.lab().experiment().labels().get(row));
    }

    private String probability(int row, int pin) {
        PinTable shown = shown();
        return shown == null
                ? ""
                : NumberText.probability(shown.columns().get(pin).at(row));
    }
}
