package io.github.tauscope.output;

import io.github.tauscope.chart.Inscription;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a tabular with the rules of the package booktabs and numbers in math mode; with a caption, in a table that floats. */
final class LatexTable implements Grid.Markup {

    private static final String MIDRULE = "\\midrule\n";

    static void write(Table table, Inscription caption, Messages words, Writer out) throws IOException {
        Grid grid = new Grid(table, words, new LatexTable());
        Stream<String> labels = table.experiment().labels().stream().map(Printable::label);
        Stream<String> texts = Stream.concat(grid.unknown().stream(), Stream.of(caption.own()));
        out.write(LatexPreamble.of(Stream.concat(labels, texts)).comments(words));
        String text = new TableCaption(grid, table.row()).text(caption);
        if (!text.isEmpty()) {
            out.write("\\begin{table}\n\\centering\n\\caption{" + text + "}\n");
        }
        writeTabular(grid, out);
        if (!text.isEmpty()) {
            out.write("\\end{table}\n");
        }
    }

    private static void writeTabular(Grid grid, Writer out) throws IOException {
        out.write("\\begin{tabular}{lr" + "r".repeat(grid.columns().size()) + "}\n\\toprule\n");
        grid.write(out, cells -> String.join(" & ", cells) + " \\\\\n", MIDRULE, MIDRULE);
        Optional<String> unknown = grid.unknown();
        if (unknown.isPresent()) {
            int width = 2 + grid.columns().size();
            out.write("\\multicolumn{" + width + "}{l}{" + unknown.get() + "} \\\\\n");
        }
        out.write("\\bottomrule\n\\end{tabular}\n");
    }

    @Override
    public String word(String text) {
        return LatexText.of(text);
    }

    @Override
    public String number(String text) {
        return "$" + LatexText.mathematics(text) + "$";
    }

    @Override
    public String equation(String symbol, String number) {
        return number(symbol + " = " + number);
    }
}
