package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a chart as an SVG document with a title and a description; texts stay text. The font is named, not embedded: where
 * IBM Plex Sans is not installed, another sans serif replaces it.
 */
final class SvgFile {

    /** The attributes of an SVG element that hold for all its marks. */
    static final String LOOK =
            """
            fill="none" stroke-linejoin="round" font-family="'IBM Plex Sans', 'Noto Sans', Arial, sans-serif"\
             style="font-kerning: none\"""";

    private SvgFile() {}

    /** Writes the document and leaves the stream open. */
    static void write(Chart chart, PictureSize size, OutputStream out) throws IOException {
        Drawing drawing = chart.draw();
        SvgSurface marks = new SvgSurface();
        drawing.figure().at(size.width(), size.height()).paint(marks);
        String document = document(
                size.width(),
                size.height(),
                title(chart, drawing),
                drawing.figure().description(),
                marks);
        out.write(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the document of some marks. */
    static String document(int width, int height, String title, String description, SvgSurface marks) {
        // not %d, which would write the digits of the locale
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img" %6$s>
                <title>%3$s</title>
                <desc>%4$s</desc>
                %5$s</svg>
                """
                .formatted(width, height, XmlText.of(title), XmlText.of(description), marks, LOOK);
    }

    /** Returns the title that a person has given, else the name of a chart's figure with its temperature. */
    static String title(Chart chart, Drawing drawing) {
        String temperature = NumberText.full(chart.experiment().temperature().value());
        String name = chart.look().words().text("file.title", drawing.name(), temperature);
        Inscription given = chart.look().title();
        return given.kind() == Inscription.Kind.OWN ? given.own() : name;
    }
}
