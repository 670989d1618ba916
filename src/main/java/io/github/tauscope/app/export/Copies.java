package io.github.tauscope.app.export;

import io.github.tauscope.output.RasterImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** What goes onto the clipboard. */
public final class Copies {

    /** How programs that know it ask for an SVG; all others get its text. */
    static final DataFormat SVG = new DataFormat("image/svg+xml");

    private Copies() {}

    /** Returns what an export puts there: of a PNG the pixels, of all else the text. */
    public static ClipboardContent of(Export export) {
        ClipboardContent content = new ClipboardContent();
        if (export.choice().format() == ExportFormat.PNG) {
            content.putImage(image(RasterImage.of(export.chart().draw(), export.size())));
            return content;
        }
        byte[] bytes = export.bytes();
        content.putString(new String(bytes, StandardCharsets.UTF_8));
        if (export.choice().format() == ExportFormat.SVG) {
            content.put(SVG, ByteBuffer.wrap(bytes));
        }
        return content;
    }

    /** Returns what a text puts there. */
    public static ClipboardContent of(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    /** Returns the same pixels as JavaFX has them. */
    static Image image(RasterImage raster) {
        WritableImage image = new WritableImage(raster.width(), raster.height());
        int[] pixels = raster.pixels().toArray();
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        raster.width(),
                        raster.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        raster.width());
        return image;
    }
}
