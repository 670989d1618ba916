package io.github.tauscope.app.simplex;

import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.simplex.SimplexData;
import io.github.tauscope.figure.simplex.SimplexPath;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Simplex;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The path of a simplex in numbers: at both limits, at τ = 1 and at the pins. */
public final class SimplexTableController {

    private static final List<Temperature> ALWAYS = List.of(Temperature.ARGMAX, Temperature.ONE, Temperature.UNIFORM);

    /** What the table follows from: not from the temperature of the point. */
    private record Content(List<String> names, SimplexPath path, List<Temperature> temperatures) {}

    private final Messages words;

    @FXML
    private FigureTable<Temperature> table;

    private @Nullable Content shown;

    /** Makes the controller that FXML names. */
    public SimplexTableController(Workbench bench) {
        this.words = bench.messages();
    }

    /** Shows a path. */
    void show(SimplexData data) {
        List<Temperature> temperatures = Stream.concat(ALWAYS.stream(), data.pins().stream())
                .distinct()
                .sorted()
                .toList();
        Content content = new Content(data.names(), data.path(), temperatures);
        if (!content.equals(shown)) {
            shown = content;
            table.getColumns().setAll(columns(content));
            table.show(temperatures);
        }
    }

    private List<TableColumn<Temperature, String>> columns(Content content) {
        TableColumn<Temperature, String> first = FigureTable.numbers(
                words.text("table.temperature"), tau -> NumberText.grouped(NumberText.full(tau.value())));
        Stream<TableColumn<Temperature, String>> corners = IntStream.range(0, Simplex.SIZE)
                .mapToObj(k -> FigureTable.numbers(
                        content.names().get(k),
                        tau -> NumberText.probability(content.path().at(tau).at(k))));
        return Stream.concat(Stream.of(first), corners).toList();
    }
}
