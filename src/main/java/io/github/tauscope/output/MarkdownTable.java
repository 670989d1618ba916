package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Writes a table in GitHub's Markdown, aligned in the source too, with the names of the rows at the foot in italics. */
final class MarkdownTable implements Grid.Markup {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~|$#]");

    static void write(Table table, Messages words, Writer out) throws IOException {
        Grid grid = new Grid(table, words, new MarkdownTable());
        Columns columns = new Columns(grid.rows(), " | ");
        grid.write(out, cells -> line(columns.line(cells)), line(columns.rule(":")), "");
        out.write(grid.unknown().map(unknown -> "\n" + unknown + "\n").orElse(""));
    }

    private static String line(String inner) {
        return "| " + inner + " |\n";
    }

    @Override
    public String word(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    @Override
    public String footWord(String text) {
        return "*" + word(text) + "*";
    }
}
