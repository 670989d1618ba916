package io.github.tauscope.output;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes opaque images of one size as an endless GIF animation. Of each image it writes only the rectangle that differs from
 * the image before.
 */
final class GifWriter implements Closeable {

    private static final String IMAGE_FORMAT = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final MemoryCacheImageOutputStream stream;
    private final ImageWriteParam param = writer.getDefaultWriteParam();
    private final GifPalette palette;
    private @Nullable BufferedImage shown;

    /** Begins an animation on a stream that stays open. */
    GifWriter(OutputStream out, GifPalette palette) throws IOException {
        this.stream = new MemoryCacheImageOutputStream(out);
        this.palette = palette;
        param.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
        writer.setOutput(stream);
        writer.prepareWriteSequence(null);
    }

    void write(RasterImage image, int hundredths) throws IOException {
        BufferedImage indexed = palette.indexed(image);
        Rectangle changed =
                shown == null ? indexed.getRaster().getBounds() : changed(shown.getRaster(), indexed.getRaster());
        param.setSourceRegion(changed);
        writer.writeToSequence(new IIOImage(indexed, null, metadata(indexed, changed, hundredths)), param);
        shown = indexed;
    }

    @Override
    public void close() throws IOException {
        try {
            writer.endWriteSequence();
            stream.close();
        } finally {
            writer.dispose();
        }
    }

    /** Returns the smallest rectangle that holds all changes, at least one pixel. */
    private static Rectangle changed(Raster before, Raster after) {
        Rectangle changed = new Rectangle(-1, -1);
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                if (before.getSample(x, y, 0) != after.getSample(x, y, 0)) {
                    changed.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return changed.isEmpty() ? new Rectangle(1, 1) : changed;
    }

    private IIOMetadata metadata(BufferedImage image, Rectangle place, int hundredths) throws IIOInvalidTreeException {
        IIOMetadataNode tree = new IIOMetadataNode(IMAGE_FORMAT);
        IIOMetadataNode descriptor = child(tree, "ImageDescriptor");
        descriptor.setAttribute("imageLeftPosition", String.valueOf(place.x));
        descriptor.setAttribute("imageTopPosition", String.valueOf(place.y));
        descriptor.setAttribute("imageWidth", String.valueOf(place.width));
        descriptor.setAttribute("imageHeight", String.valueOf(place.height));
        descriptor.setAttribute("interlaceFlag", "FALSE");
        IIOMetadataNode control = child(tree, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", String.valueOf(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        if (shown == null) {
            IIOMetadataNode loop = child(child(tree, "ApplicationExtensions"), "ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER.clone());
        }
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
        metadata.mergeTree(IMAGE_FORMAT, tree);
        return metadata;
    }

    private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
        IIOMetadataNode child = new IIOMetadataNode(name);
        parent.appendChild(child);
        return child;
    }
}
