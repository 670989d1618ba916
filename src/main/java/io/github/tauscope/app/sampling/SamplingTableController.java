package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.sampling.SamplingColumn;
import io.github.tauscope.figure.sampling.SamplingText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import javafx.fxml.FXML;

/** What was drawn in numbers: of each class what was to be expected, what was observed, and how far off that may be. */
public final class SamplingTableController {

    private final Messages words;

    @FXML
    private FigureTable<SamplingColumn> table;

    /** Makes the controller that FXML names. */
    public SamplingTableController(Workbench bench) {
        this.words = bench.messages();
    }

    @FXML
    private void initialize() {
        SamplingText texts = SamplingText.of(words);
        table.getColumns()
                .setAll(List.of(
                        FigureTable.column(words.text("table.class"), column -> Printable.of(column.label())),
                        FigureTable.numbers(
                                words.text("sampling.table.expected"),
                                column -> NumberText.probability(column.expected())),
                        FigureTable.numbers(words.text("sampling.table.observed"), texts::observedInFull),
                        FigureTable.numbers(words.text("sampling.table.error"), texts::error)));
    }

    /** Shows what was drawn. */
    void show(List<SamplingColumn> columns) {
        table.show(columns);
    }
}
