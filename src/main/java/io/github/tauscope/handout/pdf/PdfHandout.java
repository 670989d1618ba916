package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.handout.Handout;
import io.github.tauscope.output.pdf.PdfPages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A handout as a PDF: texts that can be searched and copied, figures as vectors, and a structure of headings, lists and figures with
 * descriptions. The same handout is the same bytes on every machine.
 */
public final class PdfHandout {

    private static final double FOOTER = 24;

    private PdfHandout() {}

    /** Writes the file and leaves the stream open. */
    public static void write(Handout handout, Paper paper, OutputStream out) throws IOException {
        PdfPages pages = new PdfPages(handout.title(), paper.width(), paper.height());
        Box room = paper.room();
        Typesetter typesetter = new Typesetter(pages.root(), new Column(room.x(), room.width()), PrintStyle.BODY);
        List<PrintedPage> printed = PrintedPage.of(typesetter.pieces(handout.parts()), room);
        for (int k = 0; k < printed.size(); k++) {
            pages.begin();
            printed.get(k).addTo(pages, room);
            String number = Handout.words().text("handout.page", String.valueOf(k + 1), String.valueOf(printed.size()));
            addFooter(pages, room, handout.title(), number);
        }
        pages.write(out);
    }

    private static void addFooter(PdfPages pages, Box room, String title, String number) {
        double baseline = room.bottom() + FOOTER;
        double beside = room.width() - PrintStyle.FOOTER.width(number + "  ");
        String shortened = FontMetrics.bundled().shortened(title, PrintStyle.FOOTER, beside);
        pages.addArtifact(surface -> {
            surface.text(shortened, room.x(), baseline, PrintStyle.FOOTER);
            surface.text(number, room.right(), baseline, PrintStyle.FOOTER.endAligned());
        });
    }
}
