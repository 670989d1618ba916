package io.github.tauscope.output.pdf;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.output.font.TrueTypeFont;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the contents of pages refer to by name: fonts by their weights, and opacities. */
final class PdfResources {

    private final Map<TextStyle.Weight, EmbeddedFont> fonts = new EnumMap<>(TextStyle.Weight.class);
    private final SortedSet<String> opacities = new TreeSet<>();

    /** Returns the font whose name is a weight. */
    EmbeddedFont font(TextStyle.Weight weight) {
        return fonts.computeIfAbsent(weight, missing -> new EmbeddedFont(TrueTypeFont.of(missing)));
    }

    /** Returns the name of the graphics state with an opacity, which is rounded to hundredths. */
    String opacity(double value) {
        String hundredths = String.valueOf(Math.round(100 * value));
        opacities.add(hundredths);
        return "O" + hundredths;
    }

    /** Adds the fonts to a document and returns the dictionary of all. */
    String in(PdfDocument document) {
        String named = fonts.entrySet().stream()
                .map(font -> "/" + font.getKey() + " " + font.getValue().addTo(document))
                .collect(Collectors.joining(" "));
        String states = opacities.stream()
                .map(hundredths ->
                        "/O" + hundredths + " << /ca " + part(hundredths) + " /CA " + part(hundredths) + " >>")
                .collect(Collectors.joining(" "));
        return "<< /Font << " + named + " >> /ExtGState << " + states + " >> >>";
    }

    private static String part(String hundredths) {
        return PdfText.decimal(Integer.parseInt(hundredths) / 100.0);
    }
}
