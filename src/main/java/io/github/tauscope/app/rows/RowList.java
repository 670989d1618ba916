package io.github.tauscope.app.rows;

import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.RowChoice;
import io.github.tauscope.model.RowSummary;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows of a set in their order, each with its most likely class, p_max, entropy and true class at the present τ. */
public final class RowList extends TableView<Integer> {

    private static final double HEIGHT = 190;
    private static final double ROW = 24;

    private List<Integer> shown = List.of();

    public RowList() {
        getStyleClass().addAll("figure-table", "row-list");
        setFixedCellSize(ROW);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT * 0.8);
        managedProperty().bind(visibleProperty());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    void init(RowSummaries summaries, Messages words, IntConsumer choice) {
        getColumns()
                .setAll(List.of(
                        FigureTable.<Integer>numbers(words.text("rows.row"), row -> NumberText.count(row + 1)),
                        column(
                                words.text("rows.name"),
                                summaries,
                                row -> row.name().isEmpty() ? "" : Printable.label(row.name())),
                        column(
                                words.text("rows.mostLikely"),
                                summaries,
                                row -> row.isReadable() ? Printable.label(row.mostLikely()) : ""),
                        numbers(
                                words.text("rows.greatest"),
                                summaries,
                                row -> IntervalText.probability(row.greatest()),
                                words),
                        numbers(
                                words.text("rows.entropy"),
                                summaries,
                                row -> IntervalText.quantity(row.entropy()),
                                words),
                        column(
                                words.text("rows.truth"),
                                summaries,
                                row -> row.trueClass().isEmpty() ? "" : Printable.label(row.trueClass()))));
        setPlaceholder(null);
        RowChoice.install(this, choice::accept);
        summaries.onKnown(this::refresh);
    }

    void show(RowWalk walk, int row) {
        if (!isVisible()) {
            return;
        }
        boolean isOther = shown != walk.rows();
        if (isOther) {
            shown = walk.rows();
            setItems(FXCollections.observableList(shown));
        }
        int place = walk.place(row);
        if (isOther || getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().select(place);
            scrollTo(Math.max(0, place - 2));
        }
    }

    private static TableColumn<Integer, String> column(
            String title, RowSummaries summaries, Function<RowSummary, String> text) {
        return FigureTable.column(title, row -> summaries.at(row).map(text).orElse(""));
    }

    private static TableColumn<Integer, String> numbers(
            String title, RowSummaries summaries, Function<RowSummary, String> text, Messages words) {
        return FigureTable.numbers(title, row -> summaries
                .at(row)
                .map(known -> known.isReadable() ? text.apply(known) : words.text("rows.unreadable"))
                .orElse("…"));
    }
}
