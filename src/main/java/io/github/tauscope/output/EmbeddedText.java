package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Weight;
import io.github.tauscope.output.font.TrueTypeFont;
import io.github.tauscope.output.font.WebFont;
import io.github.tauscope.text.Printable;
import java.text.Normalizer;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes text as text, and the letters that it uses as fonts in the document, one for each weight. They have a name of their own, so that
 * no other version of the font that is installed takes their place; programs that read no fonts in documents get the installed one.
 */
final class EmbeddedText implements SvgText {

    private static final String FAMILY = "Tauscope Sans";

    private final SvgText named = new NamedText();
    private final Map<Weight, Set<Integer>> letters = new EnumMap<>(Weight.class);

    @Override
    public String elements(String text, double x, double y, TextStyle style) {
        String shown = Printable.of(text);
        Set<Integer> used = letters.computeIfAbsent(style.weight(), weight -> new TreeSet<>());
        // browsers put a letter and its accent together where the font has both as one
        (shown + Normalizer.normalize(shown, Normalizer.Form.NFC)).codePoints().forEach(used::add);
        return named.elements(text, x, y, style);
    }

    @Override
    public String families() {
        return "'" + FAMILY + "', " + named.families();
    }

    /** Letters are neither moved to whole pixels nor hinted, so they look as in an image. */
    @Override
    public String style() {
        return named.style() + "; text-rendering: geometricPrecision";
    }

    @Override
    public String definitions() {
        return letters.entrySet().stream()
                .filter(used -> used.getValue().stream().anyMatch(TrueTypeFont.of(used.getKey())::has))
                .map(used -> face(used.getKey(), used.getValue()))
                .collect(Collectors.joining("", "<defs><style>\n", "</style></defs>\n"));
    }

    private static String face(Weight weight, Set<Integer> used) {
        byte[] font = WebFont.of(TrueTypeFont.of(weight), FAMILY, used);
        return "@font-face { font-family: '" + FAMILY + "'; font-weight: " + (weight == Weight.REGULAR ? "400" : "600")
                + "; src: url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(font) + ") }\n";
    }
}
