package io.github.tauscope.output;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes an image as PNG: eight bits a channel, without a time, with the resolution at which a pixel of CSS is 1/96 inch.
 *
 * <p>Not by {@code ImageIO}, whose bytes are those of the machine's zlib, and which tries five filters on each row: on flat
 * colours that costs much and gains nothing.
 *
 * <p>Source: W3C, "Portable Network Graphics (PNG) Specification", third edition.
 */
final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte EIGHT_BITS = 8;
    private static final byte RGB = 2;
    private static final byte RGB_AND_ALPHA = 6;
    private static final byte AS_ABOVE = 2;
    private static final double PER_METRE = 96 / 0.0254;

    private PngFile() {}

    /**
     * Writes an image and leaves the stream open.
     *
     * @param pixelRatio its pixels to one of CSS
     */
    static void write(RasterImage image, double pixelRatio, OutputStream out) throws IOException {
        int channels = image.isOpaque() ? 3 : 4;
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(SIGNATURE);
        chunk(data, "IHDR", header -> {
            header.writeInt(image.width());
            header.writeInt(image.height());
            header.writeByte(EIGHT_BITS);
            header.writeByte(channels == 3 ? RGB : RGB_AND_ALPHA);
            header.write(new byte[3]);
        });
        chunk(data, "pHYs", resolution -> {
            int perMetre = (int) Math.round(PER_METRE * pixelRatio);
            resolution.writeInt(perMetre);
            resolution.writeInt(perMetre);
            resolution.writeByte(1);
        });
        chunk(data, "IDAT", pixels -> pixels.write(Zlib.compressed(rows(image, channels), channels)));
        chunk(data, "IEND", nothing -> {});
        data.flush();
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static void chunk(DataOutputStream out, String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        content.write(data);
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt(bytes.size() - type.length());
        bytes.writeTo(out);
        out.writeInt((int) sum.getValue());
    }

    /** Returns the rows as PNG filters them: each pixel as what it differs from the one above. */
    static byte[] rows(RasterImage image, int channels) {
        int stride = 1 + image.width() * channels;
        byte[] rows = new byte[stride * image.height()];
        for (int y = 0; y < image.height(); y++) {
            rows[y * stride] = AS_ABOVE;
            image.copyChanges(y, channels, rows, y * stride + 1);
        }
        return rows;
    }
}
