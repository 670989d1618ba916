package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the preamble of a document needs for a table, as comments above the table. */
record LatexPreamble(Set<String> ofT1, Set<String> unknown) {

    /** So many letters are named. */
    private static final int MOST = 10;

    /** Lets lualatex take from other fonts what Latin Modern lacks. */
    private static final String FALLBACK =
            """
            % \\directlua{luaotfload.add_fallback("labels",{"NotoSansCJKJP:","NotoEmoji:"})}
            % \\setmainfont{LatinModernRoman}[RawFeature={fallback=labels}]
            """;

    /** Looks through the texts of a table. */
    static LatexPreamble of(Stream<String> texts) {
        LatexPreamble needs = new LatexPreamble(new LinkedHashSet<>(), new LinkedHashSet<>());
        texts.flatMap(text -> Arrays.stream(LatexText.letters(text)))
                .filter(letter -> !LatexLetters.isKnown(letter))
                .forEach(letter -> (LatexLetters.isOfT1(letter) ? needs.ofT1 : needs.unknown).add(letter));
        return needs;
    }

    /** Returns the comments; where only lualatex will do, none for pdflatex. */
    String comments(Messages words) {
        String booktabs = "% \\usepackage{booktabs}\n";
        if (!unknown.isEmpty()) {
            return booktabs + comment("\\usepackage{fontspec}", words.text("latex.fonts", named(unknown))) + FALLBACK;
        }
        return ofT1.isEmpty()
                ? booktabs
                : booktabs + comment("\\usepackage[T1]{fontenc}", words.text("latex.t1", named(ofT1)));
    }

    private static String comment(String command, String reason) {
        return "% " + command + " % " + reason + "\n";
    }

    private static String named(Set<String> letters) {
        String first = letters.stream().limit(MOST).collect(Collectors.joining(" "));
        return letters.size() > MOST ? first + " …" : first;
    }
}
