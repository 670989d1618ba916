package io.github.tauscope.output;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How LaTeX writes a letter with the fonts of a plain article, alike with pdflatex and lualatex.
 *
 * <p>Source: {@code ot1enc.dfu}, {@code omsenc.dfu}, {@code ts1enc.dfu} and {@code t1enc.dfu} of LaTeX 2020 and later, which say what
 * pdflatex knows, and the font Latin Modern Roman, which lualatex uses.
 */
final class LatexLetters {

    private static final String GREEK =
            """
            α \\alpha β \\beta γ \\gamma δ \\delta ε \\varepsilon ζ \\zeta η \\eta θ \\theta ι \\iota κ \\kappa λ \\lambda μ \\mu \
            ν \\nu ξ \\xi ο o π \\pi ρ \\rho σ \\sigma ς \\varsigma τ \\tau υ \\upsilon φ \\varphi χ \\chi ψ \\psi ω \\omega \
            ϑ \\vartheta ϕ \\phi ϵ \\epsilon Α \\mathrm{A} Β \\mathrm{B} Γ \\Gamma Δ \\Delta Ε \\mathrm{E} Ζ \\mathrm{Z} \
            Η \\mathrm{H} Θ \\Theta Ι \\mathrm{I} Κ \\mathrm{K} Λ \\Lambda Μ \\mathrm{M} Ν \\mathrm{N} Ξ \\Xi Ο \\mathrm{O} \
            Π \\Pi Ρ \\mathrm{P} Σ \\Sigma Τ \\mathrm{T} Υ \\Upsilon Φ \\Phi Χ \\mathrm{X} Ψ \\Psi Ω \\Omega""";

    private static final String SIGNS =
            "− - ∞ \\infty ≈ \\approx ≤ \\le ≥ \\ge ≠ \\ne ∅ \\emptyset ∈ \\in ⟨ \\langle ⟩ \\rangle";

    private static final Map<String, String> MATHEMATICS = pairs(GREEK + " " + SIGNS);

    /** What TeX reads as commands, or with a font of text would write as another sign. */
    private static final Map<String, String> TEXT = pairs(
            """
            & \\& % \\% $ \\$ # \\# _ \\_ { \\{ } \\} \\ \\textbackslash{} ~ \\textasciitilde{} ^ \\textasciicircum{} \
            < \\textless{} > \\textgreater{} | \\textbar{} ' \\textquotesingle{} ` \\textasciigrave{} \
            " \\texttt{\\char34} \u2009 \\,""");

    private static final Pattern KNOWN =
            Pattern.compile("[ -~\u00a0-ª¬-º¼-ÏÑ-Ýß-ïñ-ýÿ-ăĆ-ďĒ-ėĚ-ĥĨ-ĭİ-ķĹ-ľŁ-ňŌ-ťŨ-űŴ-žƒǍ-ǔǦǧǰǴǵȘ-țȷ"
                    + "ˆˇ˘˙˜˝฿ḍḥḷṃṅṇṛṣṭỲỳ‐‑–—‖‘’“”†-•…‰‱※‽⁄⁒₡₤₦₩₫€₱℃№℗℞℠™℧℮←-↓␢␣◦♪ﬀ-ﬄ]");

    private static final Pattern OF_T1 = Pattern.compile("[«»ÐÞðþĄąĐđĘęĮįŊŋŲųǪǫ˛‚„‹›]");

    private LatexLetters() {}

    /** Returns a letter as text; one that needs more than {@link #isKnown} says stays as it is. */
    static String text(String letter) {
        String mathematics = MATHEMATICS.get(letter);
        return mathematics == null ? TEXT.getOrDefault(letter, letter) : "$" + mathematics + "$";
    }

    /** Returns a sign within mathematics. */
    static String mathematics(String sign) {
        return MATHEMATICS.getOrDefault(sign, sign);
    }

    /** Returns whether both engines write a letter without further packages. */
    static boolean isKnown(String letter) {
        return MATHEMATICS.containsKey(letter)
                || TEXT.containsKey(letter)
                || KNOWN.matcher(letter).matches();
    }

    /** Returns whether both engines write a letter, but pdflatex only with fonts in the encoding T1. */
    static boolean isOfT1(String letter) {
        return OF_T1.matcher(letter).matches();
    }

    private static Map<String, String> pairs(String text) {
        String[] words = text.split(" ", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int k = 0; k < words.length; k += 2) {
            pairs.put(words[k], words[k + 1]);
        }
        return Map.copyOf(pairs);
    }
}
