package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.text.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a chart as a document of SVG, with its title and its description, texts as text. The font is named and not
 * embedded: where IBM Plex Sans is not installed, another one without serifs stands in.
 */
final class SvgFile {

    private SvgFile() {}

    /** Writes the document and leaves the stream open. */
    static void write(Chart chart, PictureSize size, OutputStream out) throws IOException {
        Drawing drawing = chart.draw();
        SvgSurface marks = new SvgSurface();
        drawing.figure().at(size.width(), size.height()).paint(marks);
        // %s, since %d has the digits of the locale
        String document =
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" role="img" fill="none"\
                 stroke-linejoin="round" font-family="'IBM Plex Sans', 'Noto Sans', Arial, sans-serif"\
                 style="font-kerning: none">
                <title>%s</title>
                <desc>%s</desc>
                %s</svg>
                """;
        out.write(document.formatted(
                        size.width(),
                        size.height(),
                        size.width(),
                        size.height(),
                        XmlText.of(title(chart, drawing)),
                        XmlText.of(drawing.figure().description()),
                        marks)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Chart chart, Drawing drawing) {
        String temperature = NumberText.full(chart.experiment().temperature().value());
        return chart.look().words().text("file.title", drawing.name(), temperature);
    }
}
