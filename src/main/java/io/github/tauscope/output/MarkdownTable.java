package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Writes a table in GitHub's Markdown, aligned in the source too, with the names of the rows at the foot in italics. */
final class MarkdownTable {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~|$#]");

    private MarkdownTable() {}

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

    static void write(Table table, Messages words, Writer out) throws IOException {
        Grid grid = new Grid(table, words, new Escaped());
        Columns columns = new Columns(grid.rows(), " | ");
        grid.write(out, cells -> line(columns.line(cells)), line(columns.rule(":")), "");
    }

    private static String line(String inner) {
        return "| " + inner + " |\n";
    }
}
