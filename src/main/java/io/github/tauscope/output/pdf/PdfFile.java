package io.github.tauscope.output.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a figure as a PDF of one page that is as large as the figure, with its description as alternative text. */
public final class PdfFile {

    private PdfFile() {}

    /**
     * Writes a picture and leaves the stream open.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param title what readers show instead of a file name
     * @param description what the figure shows, for people who can't see it
     */
    public static void write(
            Picture picture, double width, double height, String title, String description, OutputStream out)
            throws IOException {
        PdfPages pages = new PdfPages(title, width, height);
        pages.begin();
        pages.add(pages.root().add("Figure", description), picture, new Box(0, 0, width, height));
        pages.write(out);
    }
}
