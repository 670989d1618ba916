package io.github.tauscope.output;

import io.github.tauscope.chart.Drawing;
import io.github.tauscope.figure.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A picture in pixels, which are 0xAARRGGBB, not premultiplied. */
public final class RasterImage {

    private final int width;
    private final int height;
    private final int[] pixels;

    private RasterImage(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.pixels = RasterCanvas.pixels(image);
    }

    public static RasterImage of(Drawing drawing, PictureSize size) {
        return of(drawing, size, new RasterCanvas());
    }

    /** Paints on a canvas, on which the image lasts until the next one. */
    static RasterImage of(Drawing drawing, PictureSize size, RasterCanvas canvas) {
        return of(drawing.figure().at(size.extent()), size, canvas);
    }

    static RasterImage of(Picture picture, PictureSize size) {
        return of(picture, size, new RasterCanvas());
    }

    private static RasterImage of(Picture picture, PictureSize size, RasterCanvas canvas) {
        BufferedImage image = canvas.blank(size.pixelsAcross(), size.pixelsDown());
        Graphics2D graphics = image.createGraphics();
        graphics.scale((double) image.getWidth() / size.width(), (double) image.getHeight() / size.height());
        picture.paint(new RasterSurface(graphics));
        graphics.dispose();
        return new RasterImage(image);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Returns the pixels row by row, from the top. */
    public IntStream pixels() {
        return Arrays.stream(pixels);
    }

    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** Returns the first column from x on in which a row differs from the one above, or from nothing; the width if none does. */
    int nextChange(int x, int y) {
        if (y == 0) {
            return x;
        }
        int from = y * width;
        int same = Arrays.mismatch(pixels, from + x, from + width, pixels, from - width + x, from);
        return same < 0 ? width : x + same;
    }

    /** Returns whether no pixel lets anything through. Those that are equal to the one above need no look. */
    boolean isOpaque() {
        for (int y = 0; y < height; y++) {
            for (int x = nextChange(0, y); x < width; x = nextChange(x + 1, y)) {
                if (pixel(x, y) >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }
}
