package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a chart as an SVG document with a title and a description. */
final class SvgFile {

    private SvgFile() {}

    /** Writes the document and leaves the stream open. */
    static void write(Chart chart, PictureSize size, SvgFont font, OutputStream out) throws IOException {
        Drawing drawing = chart.draw();
        SvgSurface marks = new SvgSurface(font);
        drawing.figure().at(size.extent()).paint(marks);
        String document = document(
                size.width(),
                size.height(),
                title(chart, drawing),
                drawing.figure().description(),
                marks);
        out.write(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the document of some marks. */
    static String document(double width, double height, String title, String description, SvgSurface marks) {
        // not %d, which would write the digits of the locale
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img" %3$s>
                <title>%4$s</title>
                <desc>%5$s</desc>
                %6$s%7$s</svg>
                """
                .formatted(
                        SvgAttribute.decimal(width),
                        SvgAttribute.decimal(height),
                        look(marks.texts()),
                        XmlText.of(title),
                        XmlText.of(description),
                        marks.texts().definitions(),
                        marks);
    }

    /** Returns the attributes of an SVG element that hold for all its marks. */
    static String look(SvgText texts) {
        return "fill=\"none\" stroke-linejoin=\"round\"" + SvgAttribute.attribute("font-family", texts.families())
                + SvgAttribute.attribute("style", texts.style());
    }

    /** Returns the title that a person has given, else the name of a chart's figure with its temperature. */
    static String title(Chart chart, Drawing drawing) {
        String temperature = NumberText.full(chart.experiment().temperature().value());
        String name = chart.look().words().text("file.title", drawing.name(), temperature);
        Inscription given = chart.look().title();
        return given.kind() == Inscription.Kind.OWN ? given.own() : name;
    }
}
