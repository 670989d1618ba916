package io.github.tauscope.output.pdf;

import io.github.tauscope.output.zlib.Zlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a PDF, and the file that they make. It has no date and no number drawn by chance, so the same objects are the same file.
 *
 * <p>Source: ISO 32000-1, 7.5.
 */
final class PdfDocument {

    /** Four bytes above 127 tell programs that the file isn't text. */
    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    /** From so many bytes on, compression saves more than a few hundred. */
    private static final int LARGE = 4096;

    private final List<byte @Nullable []> objects = new ArrayList<>();

    /** Returns a reference to an object that is set later. */
    PdfReference reserve() {
        objects.add(null);
        return new PdfReference(objects.size());
    }

    void set(PdfReference reference, String object) {
        objects.set(reference.number() - 1, ascii(object + "\n"));
    }

    PdfReference add(String object) {
        PdfReference reference = reserve();
        set(reference, object);
        return reference;
    }

    /**
     * Adds a stream, compressed if it is worth the time.
     *
     * @param entries of its dictionary but its length and its filter
     */
    PdfReference addStream(String entries, byte[] data) {
        boolean isLarge = data.length >= LARGE;
        byte[] written = isLarge ? Zlib.compressed(data, 1) : data;
        String filter = isLarge ? " /Filter /FlateDecode" : "";
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(ascii("<< /Length " + written.length + filter + entries + " >>\nstream\n"));
        stream.writeBytes(written);
        stream.writeBytes(ascii("\nendstream\n"));
        objects.add(stream.toByteArray());
        return new PdfReference(objects.size());
    }

    /**
     * Writes the file and leaves the stream open.
     *
     * @param catalog the object that the file begins with for a reader
     * @param information what it says about itself
     */
    void write(PdfReference catalog, PdfReference information, OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HEADER);
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int k = 0; k < objects.size(); k++) {
            String offset = String.valueOf(file.size());
            table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
            file.writeBytes(ascii(k + 1 + " 0 obj\n"));
            file.writeBytes(Objects.requireNonNull(objects.get(k)));
            file.writeBytes(ascii("endobj\n"));
        }
        table.append("trailer\n<< /Size ").append(objects.size() + 1);
        table.append(" /Root ").append(catalog).append(" /Info ").append(information);
        table.append(" >>\nstartxref\n").append(file.size()).append("\n%%EOF\n");
        file.writeBytes(ascii(table.toString()));
        file.writeTo(out);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
