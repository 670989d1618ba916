package io.github.tauscope.output.pdf;

import io.github.tauscope.figure.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes a figure as a PDF of one page that is as large as the figure: vectors, texts that can be searched and copied, the font embedded
 * as a subset, a title, and the description as alternative text. The same figure is the same bytes everywhere.
 *
 * <p>Source: ISO 32000-1, 14.7 and 14.9.3.
 */
public final class PdfFile {

    /** A CSS pixel is 1/96 of an inch and a point 1/72. */
    private static final double POINTS = 0.75;

    private static final String PROGRAM = "Tauscope";

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
        PdfSurface surface = new PdfSurface();
        picture.paint(surface);
        PdfDocument document = new PdfDocument();
        PdfReference catalog = document.reserve();
        PdfReference pages = document.reserve();
        PdfReference page = document.reserve();
        PdfReference tree = document.reserve();
        String box = "[0 0 " + PdfText.decimal(width * POINTS) + " " + PdfText.decimal(height * POINTS) + "]";
        PdfReference content = document.addStream("", content(surface, height).getBytes(StandardCharsets.US_ASCII));
        PdfReference figure = document.add("<< /Type /StructElem /S /Figure /P " + tree + " /Pg " + page + " /K 0 /Alt "
                + PdfText.string(description) + " /A << /O /Layout /BBox " + box + " >> >>");
        document.set(
                tree, "<< /Type /StructTreeRoot /K " + figure + " /ParentTree << /Nums [0 [" + figure + "]] >> >>");
        document.set(
                page,
                "<< /Type /Page /Parent " + pages + " /MediaBox " + box + " /Resources << "
                        + resources(surface, document) + " >> /Contents " + content + " /StructParents 0 >>");
        document.set(pages, "<< /Type /Pages /Kids [" + page + "] /Count 1 >>");
        document.set(
                catalog,
                "<< /Type /Catalog /Pages " + pages + " /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot " + tree
                        + " /ViewerPreferences << /DisplayDocTitle true >> >>");
        PdfReference information = document.add("<< /Title " + PdfText.string(title) + " /Author (" + PROGRAM
                + ") /Creator (" + PROGRAM + ") /Producer (" + PROGRAM + ") >>");
        document.write(catalog, information, out);
    }

    /** Returns the content in points with y up, as pages have it. */
    private static String content(PdfSurface surface, double height) {
        return "/Figure << /MCID 0 >> BDC\nq " + PdfText.decimal(POINTS) + " 0 0 " + PdfText.decimal(-POINTS) + " 0 "
                + PdfText.decimal(height * POINTS) + " cm 1 j\n" + surface.content() + "Q\nEMC\n";
    }

    private static String resources(PdfSurface surface, PdfDocument document) {
        String fonts = surface.fonts().entrySet().stream()
                .map(font -> "/" + font.getKey() + " " + font.getValue().addTo(document))
                .collect(Collectors.joining(" "));
        String states = surface.opacities().stream()
                .map(hundredths ->
                        "/O" + hundredths + " << /ca " + part(hundredths) + " /CA " + part(hundredths) + " >>")
                .collect(Collectors.joining(" "));
        return "/Font << " + fonts + " >> /ExtGState << " + states + " >>";
    }

    private static String part(String hundredths) {
        return PdfText.decimal(Integer.parseInt(hundredths) / 100.0);
    }
}
