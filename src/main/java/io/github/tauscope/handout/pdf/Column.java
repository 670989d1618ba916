package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.handout.pdf.Piece.Bond;
import io.github.tauscope.output.pdf.PdfTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The room from left to right that a text has. */
record Column(double left, double width) {

    Column indented() {
        return new Column(left + PrintStyle.INDENT, width - PrintStyle.INDENT);
    }

    /**
     * Returns the lines of a text, which are kept together.
     *
     * @param tag that the text is the content of
     * @param style whose size is that of the lines
     * @param space above the first line
     */
    List<Piece> text(PdfTag tag, List<Run> text, TextStyle style, double space) {
        List<TextLine> lines = LineBreaker.lines(text, width);
        return IntStream.range(0, lines.size())
                .mapToObj(k -> new Piece(
                        k == 0 ? space : 0,
                        PrintStyle.lineHeight(style),
                        k == 0 ? Bond.FREE : Bond.KEPT,
                        Optional.empty(),
                        (pages, y) -> pages.add(
                                tag, surface -> lines.get(k).paint(surface, left, y + PrintStyle.baseline(style)))))
                .toList();
    }

    /** Returns a text that stands behind a label, to its right. */
    List<Piece> labelled(PdfTag item, Piece.Marks label, List<Run> text, TextStyle style) {
        PdfTag body = item.add("LBody");
        List<Piece> lines = indented().text(body, text, style, PrintStyle.SPACE / 2);
        Piece first = lines.get(0);
        Piece labelled = first.with((pages, y) -> {
            label.addTo(pages, y);
            first.marks().addTo(pages, y);
        });
        return IntStream.range(0, lines.size())
                .mapToObj(k -> k == 0 ? labelled : lines.get(k))
                .toList();
    }
}
