package io.github.tauscope.output;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 256 most frequent colours of some images. A figure has few colours, and more only where they blend at edges; any other
 * becomes the nearest of the palette.
 */
final class GifPalette {

    private static final int SIZE = 256;

    private final IndexColorModel colours;
    private final Map<Integer, Byte> indices = new HashMap<>();

    private GifPalette(int[] colours) {
        this.colours = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    static GifPalette of(List<RasterImage> samples) {
        Map<Integer, Integer> pixels = new HashMap<>();
        samples.forEach(image -> image.pixels().forEach(pixel -> pixels.merge(pixel, 1, Integer::sum)));
        return new GifPalette(pixels.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIZE)
                .mapToInt(Map.Entry::getKey)
                .toArray());
    }

    BufferedImage indexed(RasterImage image) {
        BufferedImage indexed =
                new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] found = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        int[] pixels = image.pixels().toArray();
        for (int i = 0; i < found.length; i++) {
            found[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? found[i - 1]
                    : indices.computeIfAbsent(pixels[i], this::nearest);
        }
        return indexed;
    }

    private byte nearest(int pixel) {
        return ((byte[]) colours.getDataElements(pixel, null))[0];
    }
}
