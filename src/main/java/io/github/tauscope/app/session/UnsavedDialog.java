package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.session.LeftState;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.text.NumberText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks which of the states that windows have left is to be opened, and removes those that nobody wants any more. */
final class UnsavedDialog {

    private static final String TABLE = "unsaved";
    private static final double NARROW = 130;

    private final Workbench bench;
    private final Window owner;
    private final TableView<LeftState> table = new TableView<>();
    private final Label problem = new Label();
    private final ButtonType open;
    private final ButtonType remove;
    private final Dialog<ButtonType> dialog;
    private final Background<Runnable> removing = new Background<>("removing");

    UnsavedDialog(Workbench bench, Window owner) {
        this.bench = bench;
        this.owner = owner;
        open = new ButtonType(bench.text("unsaved.open"), ButtonBar.ButtonData.OK_DONE);
        remove = new ButtonType(bench.text("unsaved.remove"), ButtonBar.ButtonData.LEFT);
        dialog = Dialogs.of(owner, bench.text("unsaved.title"), content(), "#" + TABLE);
        fillPane(dialog.getDialogPane());
    }

    /** Returns the one to open; empty if the person closes the dialog. */
    Optional<LeftState> ask() {
        return dialog.showAndWait().filter(open::equals).flatMap(chosen -> selected());
    }

    /** Shows what was read. */
    void show(List<LeftState> states) {
        table.setPlaceholder(new Label(bench.text("unsaved.none")));
        table.setItems(FXCollections.observableArrayList(states));
        table.getSelectionModel().selectFirst();
    }

    /** Shows why nothing could be read. */
    void fail(String sentence) {
        table.setPlaceholder(new Label(""));
        problem.setText(sentence);
    }

    private VBox content() {
        Label about = new Label(bench.text("unsaved.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        problem.setId("unsaved-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        VBox content = new VBox(about, table(), problem);
        content.getStyleClass().add("unsaved-dialog");
        return content;
    }

    private TableView<LeftState> table() {
        LeftText text = new LeftText(bench);
        table.setId(TABLE);
        table.getStyleClass().add("figure-table");
        table.setAccessibleText(bench.text("unsaved.title"));
        table.setPlaceholder(new Label(bench.text("open.reading")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        FigureTable.column(bench.text("unsaved.name"), text::name),
                        narrow(FigureTable.numbers(
                                bench.text("unsaved.classes"), left -> NumberText.count(left.classes()))),
                        narrow(FigureTable.column(bench.text("unsaved.time"), text::time))));
        return table;
    }

    /** Names may be long, and get the rest. */
    private static <T> TableColumn<LeftState, T> narrow(TableColumn<LeftState, T> column) {
        column.setPrefWidth(NARROW);
        column.setMaxWidth(NARROW);
        return column;
    }

    private void fillPane(DialogPane pane) {
        pane.getButtonTypes().setAll(remove, open, ButtonType.CLOSE);
        ObservableValue<Boolean> isNone = table.getSelectionModel()
                .selectedItemProperty()
                .map(any -> false)
                .orElse(true);
        Button opening = (Button) pane.lookupButton(open);
        Button removal = (Button) pane.lookupButton(remove);
        opening.disableProperty().bind(isNone);
        removal.disableProperty().bind(isNone);
        removal.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume(); // the dialog stays
            selected().filter(this::isUnwanted).ifPresent(this::remove);
        });
        table.setRowFactory(shown -> {
            TableRow<LeftState> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    opening.fire();
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> onKey(event, opening, removal));
    }

    private static void onKey(KeyEvent event, Button opening, Button removal) {
        switch (event.getCode()) {
            case ENTER -> fire(opening, event);
            case DELETE -> fire(removal, event);
            default -> {}
        }
    }

    private static void fire(Button button, Event event) {
        event.consume();
        button.fire();
    }

    private Optional<LeftState> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private boolean isUnwanted(LeftState left) {
        LeftText text = new LeftText(bench);
        String question = bench.text("unsaved.remove.question", text.name(left), text.time(left));
        return Dialogs.consent(owner, bench.text("unsaved.title"), question, bench.text("unsaved.remove"));
    }

    private void remove(LeftState left) {
        problem.setText("");
        removing.ask(
                part -> {
                    try {
                        return StateFolder.remove(left)
                                ? () -> table.getItems().remove(left)
                                : () -> problem.setText(bench.text("unsaved.taken"));
                    } catch (IOException e) {
                        return () -> problem.setText(bench.text("unsaved.unremoved", left.folder()));
                    }
                },
                Runnable::run);
    }
}
