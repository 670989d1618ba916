package io.github.tauscope.output;

import static io.github.tauscope.output.SvgAttribute.attribute;
import static io.github.tauscope.output.SvgAttribute.decimal;
import static io.github.tauscope.output.SvgAttribute.number;
import static io.github.tauscope.output.SvgAttribute.paint;

import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.XmlText;
import java.util.regex.Pattern;

/**
 * Writes text as text, in a font that the document only names. It carries the length that it was laid out with, so that it keeps its
 * place if another font replaces the bundled one.
 */
final class NamedText implements SvgText {

    private static final Pattern SIGNIFICANT_SPACES = Pattern.compile("^ .*|.* $|.*  .*");

    @Override
    public String elements(String text, double x, double y, TextStyle style) {
        String place = style.upright()
                ? attribute("transform", "translate(" + decimal(x) + " " + decimal(y) + ") rotate(-90)")
                : number("x", x) + number("y", y);
        String anchor =
                switch (style.anchor()) {
                    case START -> "";
                    case MIDDLE -> "middle";
                    case END -> "end";
                };
        String weight = style.weight() == TextStyle.Weight.SEMI_BOLD ? "600" : "";
        String length = FontMetrics.bundled().isExact(text, style)
                ? number("textLength", FontMetrics.bundled().width(text, style))
                : "";
        String spaces = SIGNIFICANT_SPACES.matcher(text).matches() ? "preserve" : "";
        return "<text" + attribute("class", style.ink().role()) + place + attribute("text-anchor", anchor)
                + number("font-size", style.size()) + attribute("font-weight", weight) + length
                + paint("fill", style.ink()) + attribute("xml:space", spaces)
                + ">" + XmlText.of(text) + "</text>\n";
    }
}
