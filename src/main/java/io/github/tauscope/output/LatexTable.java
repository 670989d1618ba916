package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a tabular with the rules of the package booktabs and numbers in math mode. */
final class LatexTable implements Grid.Markup {

    private static final String MIDRULE = "\\midrule\n";
    private static final Pattern EXPONENT = Pattern.compile("(?<=\\d)e(-?\\d+)");
    private static final Pattern POWER_OF_E = Pattern.compile("e\\^\\(([^)]*)\\)");

    static void write(Table table, Messages words, Writer out) throws IOException {
        Grid grid = new Grid(table, words, new LatexTable());
        out.write("% \\usepackage{booktabs}\n");
        out.write("\\begin{tabular}{lr" + "r".repeat(table.temperatures().size()) + "}\n\\toprule\n");
        grid.write(out, cells -> String.join(" & ", cells) + " \\\\\n", MIDRULE, MIDRULE);
        out.write("\\bottomrule\n\\end{tabular}\n");
    }

    @Override
    public String word(String text) {
        return text.codePoints().mapToObj(LatexTable::escaped).collect(Collectors.joining());
    }

    @Override
    public String number(String text) {
        return "$" + mathematics(text) + "$";
    }

    @Override
    public String temperature(String number) {
        return "$\\tau = " + mathematics(number) + "$";
    }

    private static String mathematics(String text) {
        String signs = text.replace("−", "-").replace("∞", "\\infty").replace("≈", "\\approx");
        String powers = POWER_OF_E.matcher(signs).replaceAll("e^{$1}");
        return EXPONENT.matcher(powers).replaceAll(" \\\\times 10^{$1}");
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&', '%', '$', '#', '_', '{', '}' -> "\\" + (char) codePoint;
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            // at the start of a row these two would be read as part of the \\ before it
            case '[', '*' -> "{" + (char) codePoint + "}";
            // text fonts lack the minus sign, and two hyphens in a row would become a dash
            case '−' -> "$-$";
            case '-' -> "{-}";
            default -> Character.toString(codePoint);
        };
    }
}
