package io.github.tauscope.output;

import io.github.tauscope.figure.Icon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the icon in the formats of the three systems. {@code -Pdist} runs it. */
public final class IconMaker {

    private static final int SVG_SIZE = 128;

    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 256);
    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;

    /** The types of pictures by their sizes. */
    private static final Map<Integer, String> ICNS_TYPES = new TreeMap<>(Map.of(128, "ic07", 256, "ic08", 512, "ic09"));

    private static final int ICNS_HEADER = 8;

    private IconMaker() {}

    /**
     * Writes {@code hicolor/scalable/apps/tauscope.svg}, {@code hicolor/16x16/apps/tauscope.png} and so on, the folders of the
     * freedesktop.org icon theme, into a folder, and {@code tauscope.ico} and {@code tauscope.icns} into another.
     */
    public static void main(String[] args) throws IOException {
        Path theme = Path.of(args[0]).resolve("hicolor");
        Path others = Files.createDirectories(Path.of(args[1]));
        for (int size : Icon.SIZES) {
            Path folder = Files.createDirectories(theme.resolve(size + "x" + size + "/apps"));
            Files.write(folder.resolve("tauscope.png"), png(size));
        }
        Path scalable = Files.createDirectories(theme.resolve("scalable/apps"));
        Files.writeString(scalable.resolve("tauscope.svg"), svg());
        Files.write(others.resolve("tauscope.ico"), ico());
        Files.write(others.resolve("tauscope.icns"), icns());
    }

    private static String svg() {
        SvgSurface marks = new SvgSurface(SvgFont.NAME);
        new Icon(SVG_SIZE).paint(marks);
        return SvgFile.document(SVG_SIZE, SVG_SIZE, "Tauscope", "Bars above a slider", marks);
    }

    private static byte[] png(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngFile.write(RasterImage.of(new Icon(size), new PictureSize(size, size, 1)), 1, bytes);
        return bytes.toByteArray();
    }

    /** Returns an icon of Windows: a header, an entry for each picture, the pictures. Source: Microsoft, "The ICO format". */
    private static byte[] ico() throws IOException {
        ByteBuffer entries =
                ByteBuffer.allocate(ICO_HEADER + ICO_ENTRY * ICO_SIZES.size()).order(ByteOrder.LITTLE_ENDIAN);
        entries.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : ICO_SIZES) {
            byte[] png = png(size);
            entries.put((byte) size).put((byte) size).putShort((short) 0); // 256 is written as 0
            entries.putShort((short) 1).putShort((short) Integer.SIZE);
            entries.putInt(png.length).putInt(entries.capacity() + pictures.size());
            pictures.writeBytes(png);
        }
        return ByteBuffer.allocate(entries.capacity() + pictures.size())
                .put(entries.flip())
                .put(pictures.toByteArray())
                .array();
    }

    /** Returns an icon of macOS: pictures, each with its type and length. Source: libicns, "icns format". */
    private static byte[] icns() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (Map.Entry<Integer, String> type : ICNS_TYPES.entrySet()) {
            byte[] png = png(type.getKey());
            pictures.writeBytes(chunk(type.getValue(), png.length));
            pictures.writeBytes(png);
        }
        return ByteBuffer.allocate(ICNS_HEADER + pictures.size())
                .put(chunk("icns", pictures.size()))
                .put(pictures.toByteArray())
                .array();
    }

    private static byte[] chunk(String type, int length) {
        return ByteBuffer.allocate(ICNS_HEADER)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(ICNS_HEADER + length)
                .array();
    }
}
