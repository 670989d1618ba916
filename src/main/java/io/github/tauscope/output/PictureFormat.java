package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.output.pdf.PdfFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats for writing a chart. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF,
    /** A sweep of the temperature from 0 to ∞, in pixels. */
    GIF;

    /** Returns the format whose ending the file name has, such as {@code .png}. */
    public static Optional<PictureFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format))
                .findFirst();
    }

    public double usualRatio() {
        return this == PNG ? 2 : 1;
    }

    /** Writes the chart and leaves the stream open. */
    public void write(Chart chart, PictureSize size, OutputStream out) throws IOException {
        write(chart, size, out, Progress.UNWATCHED);
    }

    /**
     * Writes the chart and leaves the stream open.
     *
     * @param progress receives the part done, in [0, 1]; an exception that it throws ends the writing
     */
    public void write(Chart chart, PictureSize size, OutputStream out, Progress progress) throws IOException {
        switch (this) {
            case PNG -> PngFile.write(RasterImage.of(chart.draw(), size), size.pixelRatio(), out);
            case SVG -> SvgFile.write(chart, size, out);
            case PDF -> writePdf(chart, size, out);
            case GIF -> GifAnimation.write(chart, size, out, progress);
        }
        progress.report(1);
    }

    /** Returns whether it has no pixels. */
    public boolean isVector() {
        return this == SVG || this == PDF;
    }

    private static void writePdf(Chart chart, PictureSize size, OutputStream out) throws IOException {
        Drawing drawing = chart.draw();
        Picture picture = drawing.figure().at(size.width(), size.height());
        String description = drawing.figure().description();
        PdfFile.write(picture, size.width(), size.height(), SvgFile.title(chart, drawing), description, out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
