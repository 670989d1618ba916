package io.github.tauscope.output;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text and numbers as LaTeX that pdflatex and lualatex write alike: no sign is read as a command, no quote becomes a typographic one,
 * and no two letters become another.
 */
final class LatexText {

    /** What the fonts would join: two hyphens to a dash, two commas to a quote. */
    private static final Set<String> LIGATURES = Set.of("--", "–-", ",,", "<<", ">>", "‘‘", "’’", "?‘", "!‘", "  ");

    /** At the start of a row these two would be read as part of the command before it. */
    private static final Set<String> OPTIONS = Set.of("[", "*");

    private static final Pattern EXPONENT = Pattern.compile("(?<=\\d)e(-?\\d+)");
    private static final Pattern POWER_OF_E = Pattern.compile("e\\^\\(([^)]*)\\)");

    private LatexText() {}

    /** Returns text of one line. What the fonts of a plain article lack stays as it is; {@link LatexPreamble} says what it needs. */
    static String of(String text) {
        StringBuilder latex = new StringBuilder();
        String before = "";
        for (String letter : letters(text)) {
            latex.append(
                    LIGATURES.contains(before + letter) ? apart(letter) : begun(before, LatexLetters.text(letter)));
            before = letter;
        }
        return latex.toString();
    }

    /** Returns the letters of a text, an accent together with its letter where Unicode has one for both. */
    static String[] letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .toArray(String[]::new);
    }

    /** Returns a number as {@code NumberText} and {@code IntervalText} write it, for math mode. */
    static String mathematics(String number) {
        String signs = number.codePoints()
                .mapToObj(Character::toString)
                .map(LatexText::mathematicalSign)
                .reduce("", String::concat);
        String powers = POWER_OF_E.matcher(signs).replaceAll("e^{$1}");
        return EXPONENT.matcher(powers).replaceAll(" \\\\times 10^{$1}");
    }

    private static String mathematicalSign(String sign) {
        return switch (sign) {
            case "…" -> "\\ldots";
            case "\u2009" -> "\\,";
            default -> LatexLetters.mathematics(sign);
        };
    }

    private static String begun(String before, String letter) {
        return before.isEmpty() && OPTIONS.contains(letter) ? "{" + letter + "}" : letter;
    }

    private static String apart(String letter) {
        return letter.equals(" ") ? "\\ " : "{\\kern0pt" + LatexLetters.text(letter) + "}";
    }
}
