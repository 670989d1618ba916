package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.Writer;

/** Writes a tabular with the rules of the package booktabs and numbers in math mode. */
final class LatexTable implements Grid.Markup {

    private static final String MIDRULE = "\\midrule\n";

    static void write(Table table, Messages words, Writer out) throws IOException {
        Grid grid = new Grid(table, words, new LatexTable());
        out.write(LatexPreamble.of(table.experiment().labels().stream().map(Printable::label))
                .comments(words));
        out.write("\\begin{tabular}{lr" + "r".repeat(table.temperatures().size()) + "}\n\\toprule\n");
        grid.write(out, cells -> String.join(" & ", cells) + " \\\\\n", MIDRULE, MIDRULE);
        out.write("\\bottomrule\n\\end{tabular}\n");
    }

    @Override
    public String word(String text) {
        return LatexText.of(text);
    }

    /** Shows spaces at the ends of a label, which TeX would drop. */
    @Override
    public String label(String text) {
        return word(Printable.label(text));
    }

    @Override
    public String number(String text) {
        return "$" + LatexText.mathematics(text) + "$";
    }

    @Override
    public String temperature(String number) {
        return "$\\tau = " + LatexText.mathematics(number) + "$";
    }
}
