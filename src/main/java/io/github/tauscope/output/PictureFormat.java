package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a chart is written. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Marks and text. */
    SVG,
    /** A sweep of the temperature from 0 to ∞, in pixels. */
    GIF;

    /** Returns the format that the name of a file ends with, such as {@code .png}. */
    public static Optional<PictureFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format))
                .findFirst();
    }

    /** Writes the chart and leaves the stream open. */
    public void write(Chart chart, PictureSize size, OutputStream out) throws IOException {
        switch (this) {
            case PNG -> PngFile.write(RasterImage.of(chart.draw(), size), size.pixelRatio(), out);
            case SVG -> SvgFile.write(chart, size, out);
            case GIF -> GifAnimation.write(chart, size, out);
        }
    }

    /** Returns the ending of its files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
