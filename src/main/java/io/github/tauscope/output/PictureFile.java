package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.output.pdf.PdfFile;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a chart is written as.
 *
 * @param font of an SVG; other formats ignore it
 */
public record PictureFile(PictureFormat format, PictureSize size, SvgFont font) {

    /** An SVG names its font. */
    public PictureFile(PictureFormat format, PictureSize size) {
        this(format, size, SvgFont.NAME);
    }

    /** Writes the chart, in pixels on a canvas, and leaves the stream open. */
    public void write(Chart chart, RasterCanvas canvas, OutputStream out) throws IOException {
        write(chart, canvas, out, Progress.UNWATCHED);
    }

    /**
     * Writes the chart and leaves the stream open.
     *
     * @param progress receives the part done, in [0, 1]; an exception that it throws ends the writing
     */
    public void write(Chart chart, OutputStream out, Progress progress) throws IOException {
        write(chart, new RasterCanvas(), out, progress);
    }

    private void write(Chart chart, RasterCanvas canvas, OutputStream out, Progress progress) throws IOException {
        switch (format) {
            case PNG -> PngFile.write(RasterImage.of(chart.draw(), size, canvas), size.pixelRatio(), out);
            case SVG -> SvgFile.write(chart, size, font, out);
            case PDF -> writePdf(chart, out);
            case GIF -> GifAnimation.write(chart, size, canvas, out, progress);
        }
        progress.report(1);
    }

    private void writePdf(Chart chart, OutputStream out) throws IOException {
        Drawing drawing = chart.draw();
        Picture picture = drawing.figure().at(size.extent());
        String description = drawing.figure().description();
        PdfFile.write(picture, size.width(), size.height(), SvgFile.title(chart, drawing), description, out);
    }
}
