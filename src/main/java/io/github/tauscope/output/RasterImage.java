package io.github.tauscope.output;

import io.github.tauscope.chart.Drawing;
import io.github.tauscope.figure.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A picture in pixels. */
public final class RasterImage {

    /** Where red, green, blue and alpha stand in a pixel. */
    private static final int[] CHANNELS = {16, 8, 0, 24};

    static {
        // or AWT would connect to the display, though it paints in memory, and fail where there is none at its name
        System.setProperty("java.awt.headless", "true");
    }

    private final int width;
    private final int height;

    private final int[] pixels;

    private RasterImage(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Paints a drawing. */
    public static RasterImage of(Drawing drawing, PictureSize size) {
        return of(drawing.figure().at(size.width(), size.height()), size);
    }

    /** Paints a picture that was laid out at the size. */
    static RasterImage of(Picture picture, PictureSize size) {
        BufferedImage image = new BufferedImage(size.pixelsAcross(), size.pixelsDown(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale((double) image.getWidth() / size.width(), (double) image.getHeight() / size.height());
        picture.paint(new RasterSurface(graphics));
        graphics.dispose();
        return new RasterImage(
                image.getWidth(),
                image.getHeight(),
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Returns the pixels in rows from above, as 0xAARRGGBB, not premultiplied. */
    public IntStream pixels() {
        return Arrays.stream(pixels);
    }

    /** Returns whether nothing shows through. */
    boolean isOpaque() {
        int common = -1;
        for (int pixel : pixels) {
            common &= pixel;
        }
        return common >>> 24 == 0xFF;
    }

    /** Puts what red, green, blue and, as a fourth channel, alpha of a row are more than in the row above into zeros. */
    void copyChanges(int y, int channels, byte[] zeros, int at) {
        int row = y * width;
        if (y > 0 && Arrays.equals(pixels, row, row + width, pixels, row - width, row)) {
            return;
        }
        for (int x = 0; x < width; x++) {
            int pixel = pixels[row + x];
            int above = y == 0 ? 0 : pixels[row - width + x];
            for (int channel = 0; channel < channels; channel++) {
                int shift = CHANNELS[channel];
                zeros[at + x * channels + channel] = (byte) ((pixel >> shift) - (above >> shift));
            }
        }
    }
}
