package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The editor of the logits: a list with a row for each class. */
public final class LogitsController {

    /** JavaFX takes time that grows as the square of how many items are removed: half a minute for a vocabulary. */
    private static final int MOST_REMOVED = 1000;

    private final Workbench bench;
    private final List<LogitCell> cells = new ArrayList<>();
    private Indices classes = new Indices();

    @FXML
    private Label title;

    @FXML
    private Label logitTitle;

    @FXML
    private Label count;

    @FXML
    private ListView<Integer> list;

    @FXML
    private Label problem;

    @FXML
    private Node listing;

    @FXML
    private Button add;

    LogitsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        add.managedProperty().bind(add.visibleProperty());
        list.setItems(classes);
        list.setFixedCellSize(LogitCell.HEIGHT);
        list.setCellFactory(view -> makeCell());
        list.heightProperty().addListener((observable, before, height) -> Platform.runLater(this::keepFocusInSight));
        bench.lab().readingProperty().addListener((observable, before, reading) -> {
            show(reading);
            if (!before.origin().equals(reading.origin())) {
                list.scrollTo(0);
            }
        });
        show(bench.lab().reading());
        Views.loadWhen(
                bench.lab().readingProperty().map(reading -> reading.experiment()
                        .isListed()),
                listing,
                "listing.fxml",
                bench);
    }

    /** Adds or removes rows at the end only: each cell follows the reading by itself. */
    private void show(Reading reading) {
        int n = reading.experiment().size();
        if (classes.size() - n > MOST_REMOVED) {
            classes = new Indices();
            list.setItems(classes);
        }
        classes.resize(n);
        showTitles(reading.experiment());
        showProblems();
    }

    private void showTitles(Experiment experiment) {
        LogitTitles titles = LogitTitles.of(experiment, bench.messages());
        title.setText(titles.title());
        logitTitle.setText(titles.logit());
        count.setText(titles.count());
        add.setVisible(!experiment.isListed());
    }

    /** Says what was refused in the rows: below them, because a row has no room and hiding the next one would be worse. */
    private void showProblems() {
        problem.setText(cells.stream()
                .map(LogitCell::problem)
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    /** Makes the logit of a class ready to be typed. */
    void edit(int row) {
        focus(row, true);
    }

    @FXML
    private void add() {
        int n = bench.lab().experiment().size();
        bench.lab().commit(experiment -> experiment.withClassAdded(n, String.valueOf(n + 1), 0));
        focus(n, false);
    }

    /** Runs a command on a row, or says that no logits would be left. */
    void run(RowCommand command, int row) {
        try {
            bench.lab().commit(experiment -> command.apply(experiment, row));
        } catch (InvalidLogitsException e) {
            problem.setText(Problems.sentence(e, "", bench.messages()));
        }
    }

    private LogitCell makeCell() {
        LogitCell cell = new LogitCell(bench, this::run);
        cell.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(cell, event));
        cells.add(cell);
        cell.problemProperty().addListener((observable, before, sentence) -> showProblems());
        return cell;
    }

    private void onKey(LogitCell cell, KeyEvent event) {
        boolean inLogit = cell.field(true).isFocused();
        for (RowCommand command : RowCommand.values()) {
            if (command.key().match(event)) {
                cell.field(inLogit).commit();
                run(command, cell.getIndex());
                int last = bench.lab().experiment().size() - 1;
                focus(Math.min(last, command.rowAfter(cell.getIndex())), inLogit);
                event.consume();
                return;
            }
        }
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            tab(cell, inLogit, event);
        } else if (event.getCode() == KeyCode.ESCAPE && !cell.field(inLogit).isEdited()) {
            add.requestFocus(); // a way out of a thousand rows
        }
    }

    /** Goes to the next field or the previous one, even if its row is out of sight. */
    private void tab(LogitCell cell, boolean inLogit, KeyEvent event) {
        int field = 2 * cell.getIndex() + (inLogit ? 1 : 0) + (event.isShiftDown() ? -1 : 1);
        if (field >= 0 && field < 2 * classes.size()) {
            focus(field / 2, field % 2 == 1);
            event.consume();
        }
    }

    private void focus(int row, boolean ofLogit) {
        if (cell(row).isEmpty()) {
            list.scrollTo(row);
            list.layout();
        }
        cell(row).map(cell -> cell.field(ofLogit)).ifPresent(field -> {
            field.requestFocus();
            field.selectWhole();
        });
    }

    private Optional<LogitCell> cell(int row) {
        return list.lookupAll(".logit-cell").stream()
                .map(LogitCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row && isInSight(cell))
                .findFirst();
    }

    /** Scrolls as far as the row that has the focus would be hidden by a sentence that takes room from the list. */
    private void keepFocusInSight() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            cells.stream().filter(Node::isFocusWithin).forEach(cell -> flow.scrollTo(cell.getIndex()));
        }
    }

    private double top(Node cell) {
        return list.sceneToLocal(cell.localToScene(0, 0)).getY();
    }

    private boolean isInSight(Node cell) {
        return top(cell) >= 0 && top(cell) + LogitCell.HEIGHT <= list.getHeight();
    }
}
