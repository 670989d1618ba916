package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The rows of the logits, one for each class, between whose fields keys move the focus. */
public final class LogitList extends ListView<Integer> {

    /** JavaFX takes time that grows as the square of how many items are removed: half a minute for a vocabulary. */
    private static final int MOST_REMOVED = 1000;

    private final List<LogitCell> cells = new ArrayList<>();
    private Indices classes = new Indices();

    public LogitList() {
        setItems(classes);
        setFixedCellSize(LogitCell.HEIGHT);
        heightProperty().addListener((observable, before, height) -> Platform.runLater(this::keepFocusInSight));
    }

    /**
     * Shows the logits of a workbench from now on.
     *
     * @param commands takes what is to be done with a row
     * @param problem takes what was refused in the rows, or an empty text, whenever that may have changed
     * @param wayOut gets the focus by Escape: a way out of a thousand rows
     */
    void serve(Workbench bench, ObjIntConsumer<RowCommand> commands, Consumer<String> problem, Node wayOut) {
        setCellFactory(view -> {
            LogitCell cell = new LogitCell(bench, commands);
            cell.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(cell, event, commands, wayOut));
            cells.add(cell);
            cell.problemProperty().addListener((observable, before, sentence) -> problem.accept(problems()));
            return cell;
        });
        bench.lab().readingProperty().addListener((observable, before, reading) -> {
            show(reading);
            problem.accept(problems());
            if (!before.origin().equals(reading.origin())) {
                scrollTo(0);
            }
        });
        show(bench.lab().reading());
    }

    /** Adds or removes rows at the end only: each cell follows the reading by itself. */
    private void show(Reading reading) {
        int n = reading.experiment().size();
        if (classes.size() - n > MOST_REMOVED) {
            classes = new Indices();
            setItems(classes);
        }
        classes.resize(n);
    }

    private String problems() {
        return cells.stream()
                .map(LogitCell::problem)
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private void onKey(LogitCell cell, KeyEvent event, ObjIntConsumer<RowCommand> commands, Node wayOut) {
        boolean inLogit = cell.field(true).isFocused();
        for (RowCommand command : RowCommand.values()) {
            if (command.key().match(event)) {
                cell.field(inLogit).commit();
                commands.accept(command, cell.getIndex());
                focus(Math.min(classes.size() - 1, command.rowAfter(cell.getIndex())), inLogit);
                event.consume();
                return;
            }
        }
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            tab(cell, inLogit, event);
        } else if (event.getCode() == KeyCode.ESCAPE && !cell.field(inLogit).isEdited()) {
            wayOut.requestFocus();
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

    /** Makes the label or the logit of a class ready to be typed, scrolling there. */
    void focus(int row, boolean ofLogit) {
        if (cell(row).isEmpty()) {
            scrollTo(row);
            layout();
        }
        cell(row).map(cell -> cell.field(ofLogit)).ifPresent(field -> {
            field.requestFocus();
            field.selectWhole();
        });
    }

    private Optional<LogitCell> cell(int row) {
        return lookupAll(".logit-cell").stream()
                .map(LogitCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row && isInSight(cell))
                .findFirst();
    }

    /** Scrolls as far as the row that has the focus would be hidden by a sentence that takes room from the list. */
    private void keepFocusInSight() {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            cells.stream().filter(Node::isFocusWithin).forEach(cell -> flow.scrollTo(cell.getIndex()));
        }
    }

    private double top(Node cell) {
        return sceneToLocal(cell.localToScene(0, 0)).getY();
    }

    private boolean isInSight(Node cell) {
        return top(cell) >= 0 && top(cell) + LogitCell.HEIGHT <= getHeight();
    }
}
