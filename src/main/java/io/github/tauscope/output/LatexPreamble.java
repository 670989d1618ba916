package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the preamble of a document needs for a table, as comments above the table. */
record LatexPreamble(Set<String> ofT1, Set<String> unknown) {

    private static final int FIRST_PICTOGRAPH = 0x1F000;

    /** So many letters are named. */
    private static final int MOST = 10;

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
            return booktabs + comment("\\usepackage{fontspec}", words.text("latex.fonts", named(unknown))) + fallback();
        }
        return ofT1.isEmpty()
                ? booktabs
                : booktabs + comment("\\usepackage[T1]{fontenc}", words.text("latex.t1", named(ofT1)));
    }

    /** Lets lualatex take from other fonts what Latin Modern lacks. */
    private String fallback() {
        String fonts = unknown.stream()
                .map(letter -> "\"" + font(letter.codePointAt(0)) + ":mode=harf;\"")
                .distinct()
                .collect(Collectors.joining(","));
        return """
                %% \\directlua{luaotfload.add_fallback("labels",{%s})}
                %% \\setmainfont{LatinModernRoman}[RawFeature={fallback=labels}]
                """
                .formatted(fonts);
    }

    /** Returns a font of the family Noto, which has one for each script, named after it. */
    private static String font(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> "NotoSansCJKJP";
            case LATIN, CYRILLIC, GREEK -> "NotoSans";
            case COMMON, INHERITED, UNKNOWN -> letter < FIRST_PICTOGRAPH ? "NotoSansSymbols2" : "NotoEmoji";
            default ->
                "NotoSans"
                        + Stream.of(script.name().split("_"))
                                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining());
        };
    }

    private static String comment(String command, String reason) {
        return "% " + command + " % " + reason + "\n";
    }

    private static String named(Set<String> letters) {
        String first = letters.stream().limit(MOST).collect(Collectors.joining(" "));
        return letters.size() > MOST ? first + " …" : first;
    }
}
