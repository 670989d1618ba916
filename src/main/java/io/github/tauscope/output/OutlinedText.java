package io.github.tauscope.output;

import static io.github.tauscope.output.SvgAttribute.attribute;
import static io.github.tauscope.output.SvgAttribute.paint;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.XmlText;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * Writes text as a path that is labelled with the text. Letters that the bundled font lacks stay text, in the middle of the width that the
 * layout reserved for them.
 */
final class OutlinedText implements SvgText {

    private final SvgText named = new NamedText();

    @Override
    public String elements(String text, double x, double y, TextStyle style) {
        TextParts parts = TextParts.of(text, style.weight());
        double foreign = style.width(parts.before()) - style.before(text);
        double after = foreign + style.width(parts.foreign());
        Path2D outline = new Path2D.Double();
        LetterOutline.append(parts.before(), -style.before(text), style, outline);
        LetterOutline.append(parts.after(), after, style, outline);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.quadrantRotate(style.upright() ? -1 : 0);
        String path = SvgPath.of(outline.getPathIterator(place));
        if (parts.foreign().isEmpty()) {
            return path.isEmpty() ? "" : "<path" + label(text) + path(path, style);
        }
        Point2D middle = place.transform(new Point2D.Double((foreign + after) / 2, 0), null);
        String letters = named.elements(parts.foreign(), middle.getX(), middle.getY(), style.centred());
        return path.isEmpty()
                ? letters
                : "<g role=\"img\"" + label(text) + ">\n<path" + path(path, style) + letters + "</g>\n";
    }

    private static String label(String text) {
        return attribute("aria-label", XmlText.attribute(text));
    }

    private static String path(String path, TextStyle style) {
        return attribute("class", style.ink().role()) + paint("fill", style.ink()) + attribute("d", path) + "/>\n";
    }
}
