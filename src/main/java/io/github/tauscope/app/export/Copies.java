package io.github.tauscope.app.export;

import io.github.tauscope.output.RasterImage;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** What goes onto the clipboard. */
public final class Copies {

    /** Programs that know SVG ask for this; others get its text. */
    static final DataFormat SVG = new DataFormat("image/svg+xml");

    private Copies() {}

    /** Returns the content for an export: the pixels of a PNG, the text of any other format. */
    public static ClipboardContent of(Export export) {
        ClipboardContent content = new ClipboardContent();
        if (export.format() == ExportFormat.PNG) {
            content.putImage(image(export));
            return content;
        }
        byte[] bytes = export.bytes();
        content.putString(new String(bytes, StandardCharsets.UTF_8));
        if (export.format() == ExportFormat.SVG) {
            content.put(SVG, ByteBuffer.wrap(bytes));
        }
        return content;
    }

    public static ClipboardContent of(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    public static void put(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
    }

    static Image image(Export export) {
        RasterImage raster = RasterImage.of(export.drawing(), export.size());
        int width = raster.width();
        int height = raster.height();
        WritableImage image = new WritableImage(width, height);
        PixelFormat<IntBuffer> argb = PixelFormat.getIntArgbInstance();
        image.getPixelWriter()
                .setPixels(0, 0, width, height, argb, raster.pixels().toArray(), 0, width);
        return image;
    }
}
