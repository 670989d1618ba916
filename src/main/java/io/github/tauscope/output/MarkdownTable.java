package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table of GitHub's Markdown, aligned in the source too; the names of the rows at the foot are in italics. */
record MarkdownTable(Messages words) implements TableWriter {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~|$#]");

    private static final class Escaped implements Grid.Markup {

        @Override
        public String word(String text) {
            return SPECIAL.matcher(text).replaceAll("\\\\$0");
        }

        @Override
        public String footWord(String text) {
            return "*" + word(text) + "*";
        }
    }

    @Override
    public void write(Table table, Writer out) throws IOException {
        Grid grid = Grid.of(table, words, new Escaped());
        int[] widths = grid.widths();
        line(grid.head(), widths, out);
        rule(widths, out);
        for (int i = 0; i < grid.size(); i++) {
            line(grid.row(i), widths, out);
        }
        for (List<String> cells : grid.foot()) {
            line(cells, widths, out);
        }
    }

    private static void line(List<String> cells, int[] widths, Writer out) throws IOException {
        out.write("| " + Grid.left(cells.get(0), widths[0]));
        for (int column = 1; column < widths.length; column++) {
            out.write(" | " + Grid.right(cells.get(column), widths[column]));
        }
        out.write(" |\n");
    }

    private static void rule(int[] widths, Writer out) throws IOException {
        out.write("| " + "-".repeat(widths[0]));
        for (int column = 1; column < widths.length; column++) {
            out.write(" | " + "-".repeat(widths[column] - 1) + ":");
        }
        out.write(" |\n");
    }
}
