package io.github.tauscope.output.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Surface;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The pages of a PDF: vectors, texts that can be searched and copied, fonts embedded as subsets, and a structure that screen readers follow. The
 * same marks are the same bytes everywhere.
 *
 * <p>Source: ISO 32000-1, 14.6 to 14.8.
 */
public final class PdfPages {

    /** A CSS pixel is 1/96 of an inch and a point 1/72. */
    private static final double POINTS = 0.75;

    private static final String PROGRAM = "Tauscope";

    private final String title;
    private final double width;
    private final double height;
    private final PdfResources resources = new PdfResources();
    private final PdfTag root = new PdfTag("Document", "");
    private final List<Page> pages = new ArrayList<>();

    /** Content, and the number of its sequences of marks. */
    private static final class Page {
        private final StringBuilder content = new StringBuilder();
        private int sequences;
    }

    /**
     * Makes a PDF without a page.
     *
     * @param title what readers show instead of a file name
     * @param width of its pages in CSS pixels
     * @param height of its pages in CSS pixels
     */
    public PdfPages(String title, double width, double height) {
        this.title = title;
        this.width = width;
        this.height = height;
    }

    /** Returns the element that all others are parts of. */
    public PdfTag root() {
        return root;
    }

    /** Begins a page, which what is added from now on is on. */
    public void begin() {
        Page page = new Page();
        // pages have points with y up
        page.content.append(PdfText.decimal(POINTS) + " 0 0 " + PdfText.decimal(-POINTS) + " 0 "
                + PdfText.decimal(height * POINTS) + " cm 1 j\n");
        pages.add(page);
    }

    /** Adds marks of an element, in CSS pixels with y down. */
    public void add(PdfTag tag, Consumer<Surface> marks) {
        Page page = page();
        tag.add(new PdfTag.Marks(pages.size() - 1, page.sequences));
        append("/" + tag.type() + " << /MCID " + page.sequences + " >> BDC\n", marks);
        page.sequences++;
    }

    /** Adds a picture of an element at its place, in CSS pixels with y down. */
    public void add(PdfTag tag, Picture picture, Box place) {
        tag.place(new Box(
                place.x() * POINTS,
                (height - place.bottom()) * POINTS,
                place.width() * POINTS,
                place.height() * POINTS));
        add(tag, new Montage(List.of()).with(picture, place.x(), place.y())::paint);
    }

    /** Adds marks that screen readers leave out. */
    public void addArtifact(Consumer<Surface> marks) {
        append("/Artifact BMC\n", marks);
    }

    private void append(String begin, Consumer<Surface> marks) {
        page().content.append(begin);
        marks.accept(new PdfSurface(page().content, resources));
        page().content.append("EMC\n");
    }

    private Page page() {
        return pages.get(pages.size() - 1);
    }

    /** Writes the file and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        PdfDocument document = new PdfDocument();
        PdfReference catalog = document.reserve();
        PdfReference pageTree = document.reserve();
        List<PdfReference> references =
                pages.stream().map(page -> document.reserve()).toList();
        PdfReference shared = document.reserve();
        for (int k = 0; k < pages.size(); k++) {
            byte[] content = pages.get(k).content.toString().getBytes(StandardCharsets.US_ASCII);
            document.set(
                    references.get(k),
                    "<< /Type /Page /Parent " + pageTree + " /Contents " + document.addStream("", content)
                            + " /StructParents " + k + " >>");
        }
        document.set(shared, resources.in(document));
        document.set(
                pageTree,
                "<< /Type /Pages /Kids " + PdfText.array(references) + " /Count " + pages.size() + " /MediaBox "
                        + PdfText.rectangle(new Box(0, 0, width * POINTS, height * POINTS)) + " /Resources " + shared
                        + " >>");
        document.set(
                catalog,
                "<< /Type /Catalog /Pages " + pageTree + " /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot "
                        + structure(document, references) + " /ViewerPreferences << /DisplayDocTitle true >> >>");
        PdfReference information = document.add("<< /Title " + PdfText.string(title) + " /Author (" + PROGRAM
                + ") /Creator (" + PROGRAM + ") /Producer (" + PROGRAM + ") >>");
        document.write(catalog, information, out);
    }

    /** Adds the elements, and for each page a list of those that its marks belong to. */
    private PdfReference structure(PdfDocument document, List<PdfReference> references) {
        PdfReference tree = document.reserve();
        List<PdfReference[]> sequences =
                pages.stream().map(page -> new PdfReference[page.sequences]).toList();
        PdfReference first = root.addTo(document, tree, references, sequences);
        StringBuilder parents = new StringBuilder();
        for (int k = 0; k < pages.size(); k++) {
            parents.append(k)
                    .append(' ')
                    .append(PdfText.array(List.of(sequences.get(k))))
                    .append(' ');
        }
        document.set(tree, "<< /Type /StructTreeRoot /K " + first + " /ParentTree << /Nums [" + parents + "] >> >>");
        return tree;
    }
}
