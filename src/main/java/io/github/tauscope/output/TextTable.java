package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes aligned columns for a terminal. */
final class TextTable {

    private TextTable() {}

    static void write(Table table, Messages words, Writer out) throws IOException {
        Grid grid = new Grid(table, words, new Grid.Markup() {});
        Columns columns = new Columns(grid.rows(), "  ");
        String rule = columns.rule("") + "\n";
        grid.write(out, cells -> columns.line(cells) + "\n", rule, rule);
        Optional<String> unknown = grid.unknown();
        if (unknown.isPresent()) {
            out.write("\n" + unknown.get() + "\n");
        }
    }
}
