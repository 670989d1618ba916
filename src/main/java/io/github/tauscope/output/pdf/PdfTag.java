package io.github.tauscope.output.pdf;

import io.github.tauscope.figure.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * An element of the structure of a PDF, which screen readers follow: a heading, a paragraph, a figure. It has parts, which come in the order in
 * which they were added, or marks on pages.
 *
 * <p>Source: ISO 32000-1, 14.7 and 14.8.
 */
public final class PdfTag {

    private final String type;
    private final String description;
    private final List<PdfTag> parts = new ArrayList<>();
    private final List<Marks> marks = new ArrayList<>();
    private String place = "";

    /** What was painted on a page, whose index it has, as a sequence with a number. */
    record Marks(int page, int number) {}

    PdfTag(String type, String description) {
        this.type = type;
        this.description = description;
    }

    /**
     * Adds a part.
     *
     * @param type a standard structure type, such as {@code H1}, {@code P} or {@code L}
     */
    public PdfTag add(String type) {
        return add(type, "");
    }

    /**
     * Adds a part that is not text.
     *
     * @param type a standard structure type, such as {@code Figure}
     * @param description what it shows, for people who can't see it
     */
    public PdfTag add(String type, String description) {
        PdfTag part = new PdfTag(type, description);
        parts.add(part);
        return part;
    }

    String type() {
        return type;
    }

    /** Says where on its page it is, in points with y up. */
    void place(Box points) {
        place = " /A << /O /Layout /BBox " + PdfText.rectangle(points) + " >>";
    }

    void add(Marks more) {
        marks.add(more);
    }

    /**
     * Adds the element with its parts to a document and returns its reference.
     *
     * @param sequences the references of elements by page and by sequence of marks, which this completes
     */
    PdfReference addTo(
            PdfDocument document, PdfReference parent, List<PdfReference> pages, List<PdfReference[]> sequences) {
        PdfReference own = document.reserve();
        StringBuilder kids = new StringBuilder();
        for (PdfTag part : parts) {
            kids.append(part.addTo(document, own, pages, sequences)).append(' ');
        }
        for (Marks some : marks) {
            sequences.get(some.page())[some.number()] = own;
            kids.append("<< /Type /MCR /Pg ").append(pages.get(some.page()));
            kids.append(" /MCID ").append(some.number()).append(" >> ");
        }
        String alternative = description.isEmpty() ? "" : " /Alt " + PdfText.string(description);
        document.set(
                own,
                "<< /Type /StructElem /S /" + type + " /P " + parent + " /K [ " + kids + "]" + alternative + place
                        + " >>");
        return own;
    }
}
