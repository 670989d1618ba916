package io.github.tauscope.output;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/**
 * The pixels that a picture is painted on, which the next one may be painted over: a new array for each of them would fill a small
 * heap with the last.
 */
public final class RasterCanvas {

    static {
        // Otherwise AWT connects to the display, though painting needs none, and fails if DISPLAY names one that isn't
        // there.
        System.setProperty("java.awt.headless", "true");
    }

    private static final Color TRANSPARENT = new Color(0, true);

    private @Nullable BufferedImage last;

    /** Returns an image without a mark, in the place of the last one if that had the same size. */
    BufferedImage blank(int width, int height) {
        BufferedImage image = last;
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            last = image;
        } else {
            clear(image);
        }
        return image;
    }

    private static void clear(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(TRANSPARENT);
        graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
    }

    /** Returns the pixels of an image, row by row, from the top. */
    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
