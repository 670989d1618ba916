package io.github.tauscope.output;

import io.github.tauscope.output.zlib.Zlib;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes an image as PNG: eight bits a channel, no time stamp, and a resolution at which a CSS pixel is 1/96 inch.
 *
 * <p>{@code ImageIO} would write the bytes of the machine's zlib, and try five filters on each row, which takes long and gains
 * nothing on flat colours.
 *
 * <p>Source: W3C, "Portable Network Graphics (PNG) Specification", third edition.
 */
final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte EIGHT_BITS = 8;
    private static final byte RGB = 2;
    private static final byte RGB_AND_ALPHA = 6;
    private static final byte PER_METRE = 1;
    private static final byte UP = 2;
    private static final double CSS_PIXELS_PER_METRE = 96 / 0.0254;
    private static final int[] SHIFTS_OF_RGBA = {16, 8, 0, 24};

    private PngFile() {}

    /** Writes an image with {@code pixelRatio} pixels per CSS pixel and leaves the stream open. */
    static void write(RasterImage image, double pixelRatio, OutputStream out) throws IOException {
        int channels = image.isOpaque() ? 3 : 4;
        byte type = channels == 3 ? RGB : RGB_AND_ALPHA;
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.width()).putInt(image.height()).put(EIGHT_BITS).put(type);
        int perMetre = (int) Math.round(CSS_PIXELS_PER_METRE * pixelRatio);
        ByteBuffer resolution = ByteBuffer.allocate(9);
        resolution.putInt(perMetre).putInt(perMetre).put(PER_METRE);
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(SIGNATURE);
        chunk(data, "IHDR", header.array());
        chunk(data, "pHYs", resolution.array());
        chunk(data, "IDAT", compressed(image, channels));
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }

    private static byte[] compressed(RasterImage image, int channels) {
        Zlib zlib = new Zlib(channels);
        for (int y = 0; y < image.height(); y++) {
            zlib.write(row(image, channels, y));
        }
        return zlib.closed();
    }

    /** Returns a row after the filter "up", in which each pixel is its difference from the one above. */
    static byte[] row(RasterImage image, int channels, int y) {
        byte[] row = new byte[1 + image.width() * channels];
        row[0] = UP;
        for (int x = image.nextChange(0, y); x < image.width(); x = image.nextChange(x + 1, y)) {
            int above = y == 0 ? 0 : image.pixel(x, y - 1);
            copyDifference(image.pixel(x, y), above, channels, row, 1 + x * channels);
        }
        return row;
    }

    private static void copyDifference(int pixel, int above, int channels, byte[] rows, int at) {
        for (int channel = 0; channel < channels; channel++) {
            int shift = SHIFTS_OF_RGBA[channel];
            rows[at + channel] = (byte) ((pixel >> shift) - (above >> shift));
        }
    }
}
