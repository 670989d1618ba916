package io.github.tauscope.app.rows;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.RowsRequest;
import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.NumberText;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar that walks through the rows of a set, with the list and the text that it unfolds. Hidden without several rows. */
public final class RowBarController {

    private final Workbench bench;
    private final RowSummaries summaries = new RowSummaries(this::showSummaries);
    private final RowNavigator navigator;
    private @Nullable RowSet set;
    private @Nullable RowsRequest chosen;

    @FXML
    private Region root;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Label kind;

    @FXML
    private EditField number;

    @FXML
    private Label size;

    @FXML
    private ComboBox<RowOrder> order;

    @FXML
    private Button filter;

    @FXML
    private EditField find;

    @FXML
    private ToggleButton unfold;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label problem;

    @FXML
    private RowList list;

    @FXML
    private TokenRibbon ribbon;

    public RowBarController(Workbench bench) {
        this.bench = bench;
        this.navigator = new RowNavigator(bench);
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        list.visibleProperty().bind(unfold.selectedProperty());
        progress.progressProperty().bind(summaries.progressProperty());
        progress.visibleProperty().bind(summaries.progressProperty().greaterThanOrEqualTo(0));
        number.onNumber(
                navigator::goToNumber,
                refused -> bench.text("rows.number.none", NumberText.count(set == null ? 0 : set.size())));
        String none = bench.text("rows.find.none");
        find.onEdit(text -> navigator.find(text, () -> find.refuse(none)), refused -> none);
        problem.textProperty().bind(EditField.problemsOf(number, find));
        TextCell.install(order, "", one -> bench.text("rows.order." + one.name()));
        order.setOnAction(event -> sort());
        list.init(summaries, bench.messages(), navigator::goTo);
        ribbon.init(summaries, bench.messages(), navigator::goTo);
        unfold.selectedProperty().subscribe(() -> summarise(bench.lab().reading()));
        bench.lab().readingProperty().subscribe(this::show);
        root.sceneProperty().subscribe(this::install);
    }

    private void install(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventHandler(RowsRequest.ROWS, this::choose);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                int steps = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
                if (steps != 0 && event.isAltDown() && !event.isShortcutDown() && root.isVisible()) {
                    navigator.go(steps);
                    event.consume();
                }
            });
        }
    }

    /** Shows the list of some rows, and goes to the first of them. */
    private void choose(RowsRequest request) {
        order.setValue(RowOrder.FILE);
        navigator.goTo(request.rows().get(0));
        chosen = request;
        unfold.setSelected(true);
        sort();
    }

    @FXML
    private void showAll() {
        chosen = null;
        sort();
    }

    private void show(Reading reading) {
        RowPlace place = reading.experiment().place();
        boolean isSet = place != null && place.set().size() > 1;
        root.setVisible(isSet);
        if (place == null || !isSet) {
            return;
        }
        if (!place.set().equals(set)) {
            set = place.set();
            begin(place.set(), reading.experiment());
        }
        number.show(String.valueOf(place.index() + 1));
        if (!navigator.walk().has(place.index())) {
            showAll();
            return;
        }
        RowWalk walk = navigator.walk();
        previous.setDisable(walk.place(place.index()) == 0);
        next.setDisable(walk.place(place.index()) == walk.size() - 1);
        summarise(reading);
    }

    private void begin(RowSet rows, Experiment first) {
        boolean isText = rows.kind() == RowSet.Kind.TOKENS;
        chosen = null;
        filter.setText("");
        navigator.walkAlong(RowWalk.ofFile(rows.size()));
        kind.setText(bench.text(isText ? "rows.kind.token" : "rows.kind.row"));
        size.setText(bench.text("rows.of", NumberText.count(rows.size())));
        order.getItems().setAll(RowOrder.of(rows, first.inquiry().trueClass() != Inquiry.ANY));
        order.setValue(RowOrder.FILE);
        ribbon.setVisible(isText);
        find.reset("");
    }

    /** Summarises the rows where that is to be seen or sorted by. */
    private void summarise(Reading reading) {
        RowPlace place = reading.experiment().place();
        if (place == null || !(ribbon.isVisible() || unfold.isSelected() || isSorted())) {
            return;
        }
        summaries.compute(
                place.set(),
                reading.experiment().temperature(),
                place.index(),
                reading.experiment().size());
        list.show(navigator.walk(), place.index());
        ribbon.show(place);
    }

    private void showSummaries() {
        if (set != null
                && isSorted()
                && !navigator.walk().isSorted()
                && summaries.known().size() == set.size()) {
            sort();
        }
        list.refresh();
        ribbon.refresh();
    }

    private boolean isSorted() {
        return order.getValue() != null && order.getValue() != RowOrder.FILE;
    }

    /** Sorts by the summaries at the present temperature, when all are known. The order stays while τ moves. */
    private void sort() {
        if (set == null || order.getValue() == null) {
            return;
        }
        boolean isPossible = isSorted() && summaries.known().size() == set.size();
        ribbon.shadeByEntropy(order.getValue() == RowOrder.ENTROPY);
        RowWalk rows = chosen == null ? RowWalk.ofFile(set.size()) : RowWalk.of(chosen.rows());
        filter.setText(
                chosen == null
                        ? ""
                        : bench.text("rows.filter", chosen.name(), chosen.rows().size()));
        navigator.walkAlong(isPossible ? rows.sorted(order.getValue(), summaries.known()) : rows);
        show(bench.lab().reading());
    }

    @FXML
    private void previous() {
        navigator.go(-1);
    }

    @FXML
    private void next() {
        navigator.go(1);
    }
}
