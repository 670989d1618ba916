package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a tabular with the rules of the package booktabs, numbers in mathematics. */
record LatexTable(Messages words) implements TableWriter {

    private static final Pattern EXPONENT = Pattern.compile("(?<=\\d)e(-?\\d+)");
    private static final Pattern POWER_OF_E = Pattern.compile("e\\^\\(([^)]*)\\)");

    private static final class Typeset implements Grid.Markup {

        @Override
        public String word(String text) {
            return text.codePoints().mapToObj(Typeset::escaped).collect(Collectors.joining());
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
                // at the beginning of a row these two would belong to the \\ before it
                case '[', '*' -> "{" + (char) codePoint + "}";
                // text fonts lack the minus sign, and two hyphens in a row would become a dash
                case '−' -> "$-$";
                case '-' -> "{-}";
                default -> Character.toString(codePoint);
            };
        }
    }

    @Override
    public void write(Table table, Writer out) throws IOException {
        Grid grid = Grid.of(table, words, new Typeset());
        out.write("% \\usepackage{booktabs}\n");
        out.write("\\begin{tabular}{lr" + "r".repeat(table.temperatures().size()) + "}\n\\toprule\n");
        line(grid.head(), out);
        out.write("\\midrule\n");
        for (int i = 0; i < grid.size(); i++) {
            line(grid.row(i), out);
        }
        out.write("\\midrule\n");
        for (List<String> cells : grid.foot()) {
            line(cells, out);
        }
        out.write("\\bottomrule\n\\end{tabular}\n");
    }

    private static void line(List<String> cells, Writer out) throws IOException {
        out.write(String.join(" & ", cells) + " \\\\\n");
    }
}
