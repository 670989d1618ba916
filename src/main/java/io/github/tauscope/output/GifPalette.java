package io.github.tauscope.output;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours for images of a figure, which has few colours of its own and more where they blend at edges: those
 * that most pixels have. Any other becomes the nearest of them.
 */
final class GifPalette {

    /** How many colours a palette of GIF has. */
    static final int SIZE = 256;

    private final int[] colours;
    private final Map<Integer, Byte> indices = new HashMap<>();

    private GifPalette(int[] colours) {
        this.colours = colours;
    }

    /** Returns the palette for opaque images like some samples. */
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

    /** Returns the colours, as 0xAARRGGBB. */
    int[] colours() {
        return colours.clone();
    }

    /** Returns the pixels of an image as indices of colours. */
    byte[] indices(RasterImage image) {
        byte[] found = new byte[image.width() * image.height()];
        int[] pixels = image.pixels().toArray();
        for (int i = 0; i < found.length; i++) {
            found[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? found[i - 1]
                    : indices.computeIfAbsent(pixels[i], this::nearest);
        }
        return found;
    }

    private byte nearest(int pixel) {
        int nearest = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(pixel, colours[i]) < distance(pixel, colours[nearest])) {
                nearest = i;
            }
        }
        return (byte) nearest;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
