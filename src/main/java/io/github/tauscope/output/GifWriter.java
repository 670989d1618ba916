package io.github.tauscope.output;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
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
 * Writes opaque images of one size as an animation in GIF that begins anew at its end. Of each image only the rectangle is
 * written in which it differs from the one before.
 */
final class GifWriter implements Closeable {

    private static final String IMAGE_FORMAT = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final MemoryCacheImageOutputStream stream;
    private final ImageWriteParam param;
    private final GifPalette palette;
    private byte @Nullable [] shown;

    /** Begins an animation on a stream that stays open. */
    GifWriter(OutputStream out, GifPalette palette) throws IOException {
        this.stream = new MemoryCacheImageOutputStream(out);
        this.palette = palette;
        this.param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
        writer.setOutput(stream);
        writer.prepareWriteSequence(null);
    }

    /** Adds an image that is shown for some hundredths of a second. */
    void write(RasterImage image, int hundredths) throws IOException {
        byte[] indices = palette.indices(image);
        Rectangle changed = changed(indices, image);
        BufferedImage part = indexed(indices, image.width(), changed);
        writer.writeToSequence(new IIOImage(part, null, metadata(part, changed, hundredths)), param);
        shown = indices;
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

    /** Returns the least rectangle that holds all changes, but one pixel at least. */
    private Rectangle changed(byte[] indices, RasterImage image) {
        byte[] before = shown;
        if (before == null) {
            return new Rectangle(image.width(), image.height());
        }
        Rectangle changed = new Rectangle(-1, -1);
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] != before[i]) {
                changed.add(new Rectangle(i % image.width(), i / image.width(), 1, 1));
            }
        }
        return changed.isEmpty() ? new Rectangle(1, 1) : changed;
    }

    private BufferedImage indexed(byte[] indices, int width, Rectangle part) {
        int[] colours = palette.colours();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < part.height; y++) {
            byte[] row = new byte[part.width];
            System.arraycopy(indices, (part.y + y) * width + part.x, row, 0, part.width);
            image.getRaster().setDataElements(0, y, part.width, 1, row);
        }
        return image;
    }

    private IIOMetadata metadata(BufferedImage part, Rectangle place, int hundredths) throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(part), param);
        IIOMetadataNode tree = new IIOMetadataNode(IMAGE_FORMAT);
        tree.appendChild(node(
                "ImageDescriptor",
                "imageLeftPosition",
                place.x,
                "imageTopPosition",
                place.y,
                "imageWidth",
                place.width,
                "imageHeight",
                place.height,
                "interlaceFlag",
                "FALSE"));
        tree.appendChild(node(
                "GraphicControlExtension",
                "disposalMethod",
                "doNotDispose",
                "userInputFlag",
                "FALSE",
                "transparentColorFlag",
                "FALSE",
                "delayTime",
                hundredths,
                "transparentColorIndex",
                0));
        if (shown == null) {
            IIOMetadataNode loop =
                    node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER.clone());
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(loop);
            tree.appendChild(extensions);
        }
        metadata.mergeTree(IMAGE_FORMAT, tree);
        return metadata;
    }

    /** Returns a node with attributes, whose names and values alternate. */
    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
        return node;
    }
}
