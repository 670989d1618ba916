package io.github.tauscope.app.rows;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.RowsRequest;
import io.github.tauscope.app.workbench.Workbench;
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
    private final RowSummaries summaries = new RowSummaries();
    private final RowNavigator navigator;
    private @Nullable RowSet set;

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
        this.navigator = new RowNavigator(bench, () -> show(bench.lab().reading()));
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
        list.init(summaries, bench.messages(), navigator::goTo);
        ribbon.init(summaries, bench.messages(), navigator::goTo);
        order.valueProperty().subscribe(chosen -> ribbon.shadeByEntropy(chosen == RowOrder.ENTROPY));
        WalkChoice choice = new WalkChoice(bench, navigator, summaries, order, filter);
        unfold.selectedProperty().subscribe(() -> summarise(bench.lab().reading()));
        bench.lab().readingProperty().subscribe(this::show);
        root.sceneProperty().subscribe(scene -> install(scene, choice));
    }

    private void install(@Nullable Scene scene, WalkChoice choice) {
        if (scene != null) {
            scene.addEventHandler(RowsRequest.ROWS, request -> {
                choice.choose(request);
                unfold.setSelected(true);
            });
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                int steps = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
                if (steps != 0 && event.isAltDown() && !event.isShortcutDown() && root.isVisible()) {
                    navigator.go(steps);
                    event.consume();
                }
            });
        }
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
            begin(place.set());
        }
        number.show(String.valueOf(place.index() + 1));
        RowWalk walk = navigator.walk();
        previous.setDisable(walk.place(place.index()) == 0);
        next.setDisable(walk.place(place.index()) == walk.size() - 1);
        summarise(reading);
    }

    private void begin(RowSet rows) {
        boolean isText = rows.kind() == RowSet.Kind.TOKENS;
        kind.setText(bench.text(isText ? "rows.kind.token" : "rows.kind.row"));
        size.setText(bench.text("rows.of", NumberText.count(rows.size())));
        ribbon.setVisible(isText);
        find.reset("");
    }

    /** Summarises the rows where that is to be seen. */
    private void summarise(Reading reading) {
        RowPlace place = reading.experiment().place();
        if (place != null && (ribbon.isVisible() || unfold.isSelected())) {
            summaries.compute(reading.experiment());
            list.show(navigator.walk(), place.index());
            ribbon.show(place);
        }
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
