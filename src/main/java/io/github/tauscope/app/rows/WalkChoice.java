package io.github.tauscope.app.rows;

import io.github.tauscope.app.workbench.RowsRequest;
import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/**
 * The choice of which rows of a set are walked through, and in what order. Rows are sorted by their summaries at the present
 * temperature, when all are known; the order stays while τ moves. Another set begins with all rows in the order of the file.
 */
final class WalkChoice {

    private final Workbench bench;
    private final RowNavigator navigator;
    private final RowSummaries summaries;
    private final ComboBox<RowOrder> order;
    private final ButtonBase filter;
    private @Nullable RowSet set;
    private @Nullable RowsRequest chosen;

    /** Whether the order waits for summaries. */
    private boolean isWaiting;

    /**
     * Offers the choice.
     *
     * @param order offers the orders that the set has a use for
     * @param filter says which rows are walked through, and goes back to all; empty for all
     */
    WalkChoice(
            Workbench bench,
            RowNavigator navigator,
            RowSummaries summaries,
            ComboBox<RowOrder> order,
            ButtonBase filter) {
        this.bench = bench;
        this.navigator = navigator;
        this.summaries = summaries;
        this.order = order;
        this.filter = filter;
        TextCell.install(order, "", one -> bench.text("rows.order." + one.name()));
        order.setOnAction(event -> sort());
        filter.setOnAction(event -> chooseAll());
        summaries.onKnown(this::sortWhenKnown);
        bench.lab().readingProperty().subscribe(this::follow);
    }

    /** Walks through some rows, from the first of them on. */
    void choose(RowsRequest request) {
        order.setValue(RowOrder.FILE);
        navigator.goTo(request.rows().get(0));
        chosen = request;
        sort();
    }

    private void chooseAll() {
        chosen = null;
        sort();
    }

    private void follow(Reading reading) {
        RowPlace place = reading.experiment().place();
        if (place == null || place.set().size() <= 1) {
            return;
        }
        if (!place.set().equals(set)) {
            set = place.set();
            begin(place.set(), reading.experiment().inquiry().trueClass() != Inquiry.ANY);
        } else if (!navigator.walk().has(place.index())) {
            chooseAll();
        }
        summarise();
    }

    private void begin(RowSet rows, boolean hasTruth) {
        chosen = null;
        filter.setText("");
        navigator.walkAlong(RowWalk.ofFile(rows.size()));
        order.getItems().setAll(RowOrder.of(rows, hasTruth));
        order.setValue(RowOrder.FILE);
    }

    private boolean isSorted() {
        return order.getValue() != null && order.getValue() != RowOrder.FILE;
    }

    private void sortWhenKnown() {
        if (isWaiting && set != null && summaries.known().size() == set.size()) {
            sort();
        }
    }

    private void sort() {
        if (set == null || order.getValue() == null) {
            return;
        }
        RowPlace place = bench.lab().experiment().place();
        if (chosen != null && place != null && !chosen.rows().contains(place.index())) {
            chosen = null; // the row in view is always on the way
        }
        RowWalk rows = chosen == null ? RowWalk.ofFile(set.size()) : RowWalk.of(chosen.rows());
        boolean isPossible = isSorted() && summaries.known().size() == set.size();
        isWaiting = isSorted() && !isPossible;
        filter.setText(
                chosen == null
                        ? ""
                        : bench.text("rows.filter", chosen.name(), chosen.rows().size()));
        navigator.walkAlong(isPossible ? rows.sorted(order.getValue(), summaries.known()) : rows);
        summarise();
    }

    /** Summarises the rows where they are sorted by that. */
    private void summarise() {
        if (isSorted()) {
            summaries.compute(bench.lab().experiment());
        }
    }
}
