package io.github.tauscope.output;

import io.github.tauscope.chart.Drawing;
import io.github.tauscope.text.XmlText;

/** A figure as an SVG element within a page, as wide as there is room for it, and with ids so that screen readers name it. */
public final class InlineSvg {

    private InlineSvg() {}

    /**
     * Returns the element.
     *
     * @param id of the page's own, with which no other element begins
     * @param description for people who can't see it
     * @param width of the figure as it is laid out
     * @param height of the figure as it is laid out
     */
    public static String of(String id, String title, String description, Drawing drawing, int width, int height) {
        SvgSurface marks = new SvgSurface(SvgFont.NAME);
        drawing.figure().at(width, height).paint(marks);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" role="img" aria-labelledby="%3$s-title"\
                 aria-describedby="%3$s-desc" %4$s>
                <title id="%3$s-title">%5$s</title>
                <desc id="%3$s-desc">%6$s</desc>
                %7$s</svg>"""
                .formatted(
                        width,
                        height,
                        XmlText.attribute(id),
                        SvgFile.look(marks.texts()),
                        XmlText.of(title),
                        XmlText.of(description),
                        marks);
    }
}
