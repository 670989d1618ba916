package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.Inscription;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The formats for people: text, Markdown, LaTeX. */
class HumanTablesTest {

    private static final double UNIFORM = Double.POSITIVE_INFINITY;

    @Test
    void textIsAligned() {
        assertThat(Written.as(TableFormat.TEXT, Written.FOUR, 0, 0.1, 1, UNIFORM))
                .isEqualTo(
                        """
                label           logit  τ = 0 (argmax)      τ = 0.1   τ = 1  τ = ∞ (uniform)
                --------------  -----  --------------  -----------  ------  ---------------
                1                   1               0      8.2e-40  1.2e-4           0.2500
                2                   5               0      1.9e-22  0.0064           0.2500
                3                   7               0      9.4e-14  0.0471           0.2500
                4                  10               1  1 − 9.4e-14  0.9464           0.2500
                --------------  -----  --------------  -----------  ------  ---------------
                entropy (nats)                      0      2.9e-12  0.2294           1.3863
                perplexity                          1  1 + 2.9e-12   1.258                4
                """);
    }

    @Test
    void markdownIsAligned() {
        assertThat(Written.as(TableFormat.MARKDOWN, Written.FOUR, 2, UNIFORM))
                .isEqualTo(
                        """
                | label            | logit |  τ = 2 | τ = ∞ (uniform) |
                | ---------------- | ----: | -----: | --------------: |
                | 1                |     1 | 0.0084 |          0.2500 |
                | 2                |     5 | 0.0624 |          0.2500 |
                | 3                |     7 | 0.1695 |          0.2500 |
                | 4                |    10 | 0.7597 |          0.2500 |
                | *entropy (nats)* |       | 0.7230 |          1.3863 |
                | *perplexity*     |       |  2.061 |               4 |
                """);
    }

    @Test
    void latexHasTheRulesOfBooktabs() {
        assertThat(Written.as(TableFormat.LATEX, Written.FOUR, 0.1, UNIFORM))
                .isEqualTo(
                        """
                % \\usepackage{booktabs}
                \\begin{tabular}{lrrr}
                \\toprule
                label & logit & $\\tau = 0.1$ & $\\tau = \\infty$ (uniform) \\\\
                \\midrule
                1 & $1$ & $8.2 \\times 10^{-40}$ & $0.2500$ \\\\
                2 & $5$ & $1.9 \\times 10^{-22}$ & $0.2500$ \\\\
                3 & $7$ & $9.4 \\times 10^{-14}$ & $0.2500$ \\\\
                4 & $10$ & $1 - 9.4 \\times 10^{-14}$ & $0.2500$ \\\\
                \\midrule
                entropy (nats) &  & $2.9 \\times 10^{-12}$ & $1.3863$ \\\\
                perplexity &  & $1 + 2.9 \\times 10^{-12}$ & $4$ \\\\
                \\bottomrule
                \\end{tabular}
                """);
    }

    @Test
    void latexWithACaptionFloats() {
        Experiment four = Experiment.of(List.of("cat", "dog", "50 %", "fox"), Written.FOUR.logits());
        assertThat(latex(Inscription.AUTOMATIC, four, 0.1))
                .startsWith(
                        """
                        % \\usepackage{booktabs}
                        \\begin{table}
                        \\centering
                        \\caption{Softmax of the logits $1$, $5$, $7$, $10$ (cat, dog, 50 \\%, fox) at temperature $\\tau = 0.1$, with \
                        entropy $2.9 \\times 10^{-12}$ nats: $p = 8.2 \\times 10^{-40}$, $1.9 \\times 10^{-22}$, $9.4 \\times 10^{-14}$, \
                        $1 - 9.4 \\times 10^{-14}$.}
                        \\begin{tabular}{lrr}
                        """)
                .endsWith("\\end{tabular}\n\\end{table}\n");
        assertThat(latex(Inscription.AUTOMATIC, four, 0.1, 20_000, UNIFORM))
                .contains("\\caption{Softmax of the logits $1$, $5$, $7$, $10$ (cat, dog, 50 \\%, fox) at temperatures"
                        + " $\\tau = 0.1$, $20\\,000$, $\\infty$;"
                        + " entropy $2.9 \\times 10^{-12}$, $1.3863$, $1.3863$ nats.}\n");
        assertThat(latex(Inscription.of("50 % „of“ τ"), four, 1))
                .startsWith("% \\usepackage{booktabs}\n% \\usepackage[T1]{fontenc} % only with pdflatex, for „\n")
                .contains("\\caption{50 \\% „of“ $\\tau$}\n");
        assertThat(latex(Inscription.NONE, four, 1)).isEqualTo(Written.as(TableFormat.LATEX, four, 1));
    }

    @Test
    void eachTableOfARowSaysWhich() throws IOException {
        StringWriter out = new StringWriter();
        RowTable row = new Table(OptionalInt.of(1200), Written.FOUR, List.of(Temperature.ONE));
        TableFormat.LATEX.write(List.of(row).iterator(), Inscription.AUTOMATIC, Messages.of(Locale.ROOT), out);
        assertThat(out.toString()).contains("\\caption{Row $1200$: Softmax of the logits");
    }

    private static String latex(Inscription caption, Experiment experiment, double... temperatures) {
        StringWriter out = new StringWriter();
        List<Temperature> at =
                Arrays.stream(temperatures).mapToObj(Temperature::of).toList();
        try {
            TableFormat.LATEX.write(new Table(experiment, at), caption, Messages.of(Locale.ROOT), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void labelsInText() {
        assertThat(labels(TableFormat.TEXT, "^(.{14})  +0 .*"))
                .containsExactly(
                        "a,b", "say \"hi\"", "x\\ny", "p|q", "50% & $1 #_{}", "~^\\", "*[`<>", "- – −", "␣the", "日本");
    }

    @Test
    void labelsInMarkdown() {
        assertThat(labels(TableFormat.MARKDOWN, "^\\| (.*?) +\\|     0 \\| .*"))
                .containsExactly(
                        "a,b",
                        "say \"hi\"",
                        "x\\\\ny",
                        "p\\|q",
                        "50% \\& \\$1 \\#\\_{}",
                        "\\~^\\\\",
                        "\\*\\[\\`\\<\\>",
                        "- – −",
                        "␣the",
                        "日本");
    }

    @Test
    void labelsInLatex() {
        assertThat(labels(TableFormat.LATEX, "^(.*) & \\$0\\$ & .*"))
                .containsExactly(
                        "a,b",
                        "say \\texttt{\\char34}hi\\texttt{\\char34}",
                        "x\\textbackslash{}ny",
                        "p\\textbar{}q",
                        "50\\% \\& \\$1 \\#\\_\\{\\}",
                        "\\textasciitilde{}\\textasciicircum{}\\textbackslash{}",
                        "{*}[\\textasciigrave{}\\textless{}\\textgreater{}",
                        "- – $-$",
                        "␣the",
                        "日本");
    }

    @Test
    void whatIsBelowAnyDoubleIsNeitherZeroNorBadMathematics() {
        Experiment far = Experiment.of(Logits.of(-700, Double.NEGATIVE_INFINITY, 1e12));
        assertThat(Written.as(TableFormat.LATEX, far, 1e3, 1e-6, 1e-300))
                .contains(
                        "1 & $-700$ & $e^{-1 \\times 10^{9}}$ & $e^{-1 \\times 10^{18}}$ & $\\approx 0$ \\\\",
                        "2 & $-\\infty$ & $0$ & $0$ & $0$ \\\\",
                        "3 & $1000000000000$ & $\\approx 1$",
                        "entropy (nats) &  & $\\approx 0$ & $\\approx 0$ & $\\approx 0$ \\\\",
                        "perplexity &  & $\\approx 1$ & $\\approx 1$ & $\\approx 1$ \\\\");
    }

    @Test
    void everyLabelStaysInItsLine() {
        Experiment labelled = Experiment.of(List.of("\r\n\t\u0007\u0085\u2028", "\\n"), Logits.of(1, 2));
        assertThat(Written.as(TableFormat.TEXT, labelled, 1).lines())
                .hasSize(7)
                .anyMatch(line -> line.startsWith("\\r\\n\\t\\u0007\\u0085\\u2028  "))
                .anyMatch(line -> line.startsWith("\\n  "));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "日本語, 6",
        "한, 2",
        "\u1112\u1161\u11AB, 2",
        "ｱ, 1",
        "Ａ, 2",
        "🦊, 2",
        "−, 1"
    })
    void aWideLetterTakesTwoColumnsAndAMarkNone(String label, int columns) {
        Experiment labelled = Experiment.of(List.of(label, "a label of a class"), Logits.of(1, 2));
        assertThat(Written.as(TableFormat.TEXT, labelled, 1).lines())
                .contains(label + " ".repeat(18 - columns) + "      1  0.2689");
        assertThat(Written.as(TableFormat.MARKDOWN, labelled, 1).lines())
                .contains("| " + label + " ".repeat(18 - columns) + " |     1 | 0.2689 |");
    }

    @Test
    void wordsAreInTheLanguageThatIsAskedFor() throws IOException {
        Messages latin = Messages.of(Locale.forLanguageTag("la"));
        assertThat(Written.as(TableFormat.TEXT, latin, Written.FOUR, 0, UNIFORM))
                .isEqualTo(
                        """
                titulus         logaris  τ = 0 (summum)  τ = ∞ (aequa)
                --------------  -------  --------------  -------------
                1                     1               0         0.2500
                2                     5               0         0.2500
                3                     7               0         0.2500
                4                    10               1         0.2500
                --------------  -------  --------------  -------------
                entropia (nat)                        0         1.3863
                perplexitas                           1              4
                """);
        assertThat(Written.as(TableFormat.MARKDOWN, latin, Written.FOUR, 0)).contains("| *perplexitas*    |");
        StringWriter verdict = new StringWriter();
        VerdictTable.write(new VerdictReport("", List.of(), Optional.empty(), List.of()), latin, verdict);
        assertThat(verdict.toString().lines()).first().isEqualTo("titulus  dictum  verum  discrimen");
    }

    /** Returns what the pattern finds in the rows of the classes. */
    private static List<String> labels(TableFormat format, String pattern) {
        return Written.as(format, Written.special(), 1)
                .lines()
                .filter(line -> line.matches(pattern))
                .map(line -> line.replaceFirst(pattern, "$1"))
                .map(String::stripTrailing)
                .toList();
    }

    /** A server's list names a class without a measurement; it has no row, and is not passed over either. */
    @Test
    void classesWithoutAMeasurementAreNamedBelow() {
        Experiment list = Experiment.of(List.of("yes", " no"), Logits.of(-0.5, -1.5))
                .withListing(Listing.PLAIN.withUnknown(List.of("b_1", "")));
        assertThat(Written.as(TableFormat.TEXT, list, 1)).endsWith("\n\nNot known: b_1, ∅.\n");
        assertThat(Written.as(TableFormat.MARKDOWN, list, 1)).endsWith("|\n\nNot known: b\\_1, ∅.\n");
        assertThat(Written.as(TableFormat.LATEX, list, 1, 2))
                .contains("\\multicolumn{4}{l}{Not known: b\\_1, ")
                .endsWith("\\\\\n\\bottomrule\n\\end{tabular}\n");
        assertThat(Written.as(TableFormat.TEXT, list.withListing(Listing.PLAIN), 1))
                .doesNotContain("Not known");
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"TEXT", "MARKDOWN", "LATEX"})
    void blankLabelsAreSeen(TableFormat format) {
        Experiment blank = Experiment.of(List.of("", " ", "  a "), Logits.of(1, 2, 3));
        assertThat(Written.as(format, blank, 1).replace("$\\emptyset$", "∅")).contains("∅", "␣", "␣␣a␣");
    }
}
