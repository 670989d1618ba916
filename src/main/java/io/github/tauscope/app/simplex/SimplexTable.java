package io.github.tauscope.app.simplex;

import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.figure.simplex.SimplexData;
import io.github.tauscope.figure.simplex.SimplexPath;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;

/** The path of a simplex in numbers: at both limits, at τ = 1 and at the pins, but not at the temperature of the point. */
record SimplexTable(List<String> names, SimplexPath path, List<Temperature> temperatures) {

    private static final List<Temperature> ALWAYS = List.of(Temperature.ARGMAX, Temperature.ONE, Temperature.UNIFORM);

    static SimplexTable of(SimplexData data) {
        Stream<Temperature> rows = Stream.concat(ALWAYS.stream(), data.pins().stream());
        return new SimplexTable(
                data.names(), data.path(), rows.distinct().sorted().toList());
    }

    void fill(FigureTable<Temperature> table, Messages words) {
        TableColumn<Temperature, String> first =
                FigureTable.numbers(words.text("table.temperature"), NumberText::temperature);
        table.getColumns().setAll(List.of(first));
        IntStream.range(0, names.size()).mapToObj(this::column).forEach(table.getColumns()::add);
        table.show(temperatures);
    }

    private TableColumn<Temperature, String> column(int k) {
        return FigureTable.numbers(
                names.get(k), tau -> NumberText.probability(path.at(tau).at(k)));
    }
}
