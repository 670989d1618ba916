package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Labels in LaTeX. What TeX makes of commands and ligatures is read here by a small parser; {@code .ci/run} has pdflatex itself read
 * such labels.
 */
class LatexTextTest {

    /** What a command stands for, by LaTeX's own documentation of it (usrguide, encguide); longer commands before their beginnings. */
    private static final Map<String, String> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("\\textbackslash{}", "\\"),
            Map.entry("\\textasciitilde{}", "~"),
            Map.entry("\\textasciicircum{}", "^"),
            Map.entry("\\textless{}", "<"),
            Map.entry("\\textgreater{}", ">"),
            Map.entry("\\textbar{}", "|"),
            Map.entry("\\textquotesingle{}", "'"),
            Map.entry("\\textasciigrave{}", "`"),
            Map.entry("\\texttt{\\char34}", "\""),
            Map.entry("$-$", "−"),
            Map.entry("$\\tau$", "τ"),
            Map.entry("$\\mathrm{A}$", "Α"),
            Map.entry("\\ ", " ")));

    private static final Pattern TOKEN = Pattern.compile(
            COMMANDS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + "|\\\\[&%$#_{}]|\\{\\\\kern0pt|\\{[\\[*]\\}|\\}|[^\\\\]",
            Pattern.DOTALL);

    /** What TeX's fonts make of two letters that follow each other (encguide, tables of OT1 and T1; luaotfload's tlig). */
    private static final List<String> LIGATURES =
            List.of("--", "–-", ",,", "<<", ">>", "``", "''", "?`", "!`", "‘‘", "’’");

    @Property(tries = 2000)
    void readsBackAsTheLabel(@ForAll("labels") String label) {
        assertThat(read(LatexText.of(label))).isEqualTo(Normalizer.normalize(Printable.of(label), Normalizer.Form.NFC));
    }

    @Property(tries = 2000)
    void noLigatureAndNoSpecialSignIsLeft(@ForAll("labels") String label) {
        String latex = LatexText.of(label);
        assertThat(LIGATURES).noneMatch(latex::contains);
        assertThat(latex)
                .doesNotContain("  ", "\"", "'", "`")
                .doesNotStartWith("[")
                .doesNotStartWith("*");
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(
                        " ", "-", "–", "—", ",", "<", ">", "'", "`", "\"", "?", "!", "‘", "’", "“", "”", "&", "%", "$",
                        "#", "_", "{", "}", "\\", "~", "^", "|", "[", "]", "*", "−", "τ", "Α", "a", "B", "7", "é", "ß",
                        "€", "日", "🙂")
                .list()
                .ofMaxSize(12)
                .map(letters -> String.join("", letters));
    }

    /** Reads what this class can write as TeX does, and fails on anything else. */
    private static String read(String latex) {
        StringBuilder text = new StringBuilder();
        Matcher token = TOKEN.matcher(latex);
        int end = 0;
        while (token.find()) {
            assertThat(token.start()).as(latex).isEqualTo(end);
            end = token.end();
            text.append(meaning(token.group()));
        }
        assertThat(end).as(latex).isEqualTo(latex.length());
        return text.toString();
    }

    private static String meaning(String token) {
        String command = COMMANDS.get(token);
        if (command != null) {
            return command;
        }
        return switch (token) {
            case "{\\kern0pt", "}" -> "";
            default -> token.startsWith("\\") || token.startsWith("{") ? token.substring(1, 2) : token;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "0.0084; 0.0084",
                "8.2e-40; 8.2 \\times 10^{-40}",
                "1 − 9.4e-14; 1 - 9.4 \\times 10^{-14}",
                "e^(−9e300); e^{-9 \\times 10^{300}}",
                "≈ 1; \\approx 1",
                "0.334 … 0.523; 0.334 \\ldots 0.523",
                "≥ 0.53; \\ge 0.53",
                "−∞; -\\infty",
            })
    void numbersAreMathematics(String number, String mathematics) {
        assertThat(LatexText.mathematics(number)).isEqualTo(mathematics);
    }

    @Test
    void spacesThatTexWouldDropAreSeen() {
        Experiment spaces = Experiment.of(List.of("", " a", "a  b", "a "), Logits.of(0, 0, 0, 0));
        assertThat(Written.as(TableFormat.LATEX, spaces, 1))
                .contains("\n$\\emptyset$ & $0$", "\n␣a & ", "\na \\ b & ", "\na␣ & ");
    }

    @Test
    void anAccentIsOneWithItsLetter() {
        assertThat(LatexText.of("cafe\u0301")).isEqualTo("café");
    }

    @Test
    void whatAPreambleNeedsIsSaidAboveTheTable() {
        assertThat(comments("“a” é `b` τ € …", " x")).isEqualTo("% \\usepackage{booktabs}\n");
        assertThat(comments("„a“", "«ą»", "„"))
                .isEqualTo(
                        """
                        % \\usepackage{booktabs}
                        % \\usepackage[T1]{fontenc} % only with pdflatex, for „ « ą »
                        """);
        assertThat(comments("日", "Ж 🙂"))
                .isEqualTo(
                        """
                        % \\usepackage{booktabs}
                        % \\usepackage{fontspec} % only with lualatex, and fonts that have 日 Ж 🙂; pdflatex needs other packages for this
                        % \\directlua{luaotfload.add_fallback("labels",{"NotoSansCJKJP:mode=harf;","NotoSans:mode=harf;","NotoEmoji:mode=harf;"})}
                        % \\setmainfont{LatinModernRoman}[RawFeature={fallback=labels}]
                        """);
        assertThat(comments("שלום", "قط", "แมว"))
                .contains("{\"NotoSansHebrew:mode=harf;\",\"NotoSansArabic:mode=harf;\",\"NotoSansThai:mode=harf;\"}");
        assertThat(comments("абвгдежзийклмн")).contains(" а б в г д е ж з и й …; ");
    }

    private static String comments(String... labels) {
        return LatexPreamble.of(Stream.of(labels).map(Printable::label)).comments(Messages.of(Locale.ROOT));
    }
}
