package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes aligned columns for a terminal. */
record TextTable(Messages words) implements TableWriter {

    private static final String GAP = "  ";

    @Override
    public void write(Table table, Writer out) throws IOException {
        Grid grid = Grid.of(table, words, new Grid.Markup() {});
        int[] widths = grid.widths();
        line(grid.head(), widths, out);
        rule(widths, out);
        for (int i = 0; i < grid.size(); i++) {
            line(grid.row(i), widths, out);
        }
        rule(widths, out);
        for (List<String> cells : grid.foot()) {
            line(cells, widths, out);
        }
    }

    private static void line(List<String> cells, int[] widths, Writer out) throws IOException {
        out.write(Grid.left(cells.get(0), widths[0]));
        for (int column = 1; column < widths.length; column++) {
            out.write(GAP + Grid.right(cells.get(column), widths[column]));
        }
        out.write('\n');
    }

    private static void rule(int[] widths, Writer out) throws IOException {
        for (int column = 0; column < widths.length; column++) {
            out.write((column == 0 ? "" : GAP) + "-".repeat(widths[column]));
        }
        out.write('\n');
    }
}
