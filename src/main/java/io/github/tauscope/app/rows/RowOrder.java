package io.github.tauscope.app.rows;

import io.github.tauscope.model.RowSet;
import io.github.tauscope.model.RowSummary;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The orders in which rows can be walked through. */
enum RowOrder {
    FILE(RowSummary::index),
    ENTROPY(summary -> -summary.entropy().low()),
    GREATEST(summary -> summary.greatest().high()),
    MARGIN(RowSummary::margin),
    SURPRISAL(summary -> summary.surprisal() == null
            ? Double.POSITIVE_INFINITY
            : -summary.surprisal().low()),
    WRONG_FIRST(summary -> summary.isWrong() ? 0 : 1);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToDoubleFunction<RowSummary> key;

    RowOrder(ToDoubleFunction<RowSummary> key) {
        this.key = key;
    }

    /** Returns the orders that a set has a use for. */
    static List<RowOrder> of(RowSet set, boolean hasTruth) {
        return Stream.of(values())
                .filter(order -> switch (order) {
                    case SURPRISAL -> hasTruth && set.kind() == RowSet.Kind.TOKENS;
                    case WRONG_FIRST -> hasTruth && set.kind() == RowSet.Kind.ROWS;
                    default -> true;
                })
                .toList();
    }

    /** Returns the rows in this order; equals keep that of the file, and what cannot be read comes last. */
    List<Integer> sorted(List<RowSummary> summaries) {
        Comparator<RowSummary> comparator = Comparator.<RowSummary>comparingDouble(
                        summary -> summary.isReadable() ? key.applyAsDouble(summary) : Double.POSITIVE_INFINITY)
                .thenComparingInt(RowSummary::index);
        return summaries.stream().sorted(comparator).map(RowSummary::index).toList();
    }
}
