package io.github.tauscope.output;

import io.github.tauscope.figure.Icon;
import io.github.tauscope.figure.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the icon as {@code scalable/apps/tauscope.svg} and {@code 16x16/apps/tauscope.png}, and so on: the folders of the
 * freedesktop.org icon theme. {@code -Pdist} runs it.
 */
public final class IconMaker {

    private static final int SVG_SIZE = 128;

    private IconMaker() {}

    /** Writes the files into the folder that the argument names. */
    public static void main(String[] args) throws IOException {
        Path theme = Path.of(args[0]);
        SvgSurface marks = new SvgSurface();
        new Icon(SVG_SIZE).paint(marks);
        Path svg = Files.createDirectories(theme.resolve("scalable/apps")).resolve("tauscope.svg");
        Files.writeString(svg, SvgFile.document(SVG_SIZE, SVG_SIZE, "Tauscope", "Bars above a slider", marks));
        for (int size : Icon.SIZES) {
            Path folder = Files.createDirectories(theme.resolve(size + "x" + size + "/apps"));
            try (OutputStream out = Files.newOutputStream(folder.resolve("tauscope.png"))) {
                Picture icon = new Icon(size);
                PngFile.write(RasterImage.of(icon, new PictureSize(size, size, 1)), 1, out);
            }
        }
    }
}
