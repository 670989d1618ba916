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

    String comments(Messages words) {
        return "% \\usepackage{booktabs}\n"
                + comment("\\usepackage[T1]{fontenc}", "latex.t1", ofT1, words)
                + comment("\\usepackage{fontspec}", "latex.fonts", unknown, words)
                + (unknown.isEmpty() ? "" : FALLBACK);
    }

    private static String comment(String command, String reason, Set<String> letters, Messages words) {
        return letters.isEmpty() ? "" : "% " + command + " % " + words.text(reason, named(letters)) + "\n";
    }

    private static String named(Set<String> letters) {
        String first = letters.stream().limit(MOST).collect(Collectors.joining(" "));
        return letters.size() > MOST ? first + " …" : first;
    }
}
