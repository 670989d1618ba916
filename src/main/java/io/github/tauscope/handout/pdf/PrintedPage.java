package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.handout.pdf.Piece.Bond;
import io.github.tauscope.output.pdf.PdfPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pieces of a page, each with its place. */
record PrintedPage(List<Placed> pieces) {

    /** A piece whose upper edge is at y. */
    record Placed(Piece piece, double y) {

        double bottom() {
            return y + piece.height();
        }
    }

    /** Returns the pages of pieces: those that are kept together are on one page if that has room for them. */
    static List<PrintedPage> of(List<Piece> pieces, Box room) {
        List<PrintedPage> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        for (int k = 0; k < pieces.size(); k++) {
            Piece piece = pieces.get(k);
            if (!page.isEmpty() && ends(pieces, k, room.bottom() - end(page))) {
                pages.add(new PrintedPage(page));
                page = new ArrayList<>();
            }
            page.add(new Placed(piece, page.isEmpty() ? room.y() : end(page) + piece.space()));
        }
        pages.add(new PrintedPage(page));
        return pages;
    }

    /** Returns whether a page with some room left ends before a piece. */
    private static boolean ends(List<Piece> pieces, int next, double left) {
        return switch (pieces.get(next).bond()) {
            case BROKEN -> true;
            case FREE -> height(run(pieces, next)) > left;
            case KEPT -> height(pieces.subList(next, next + 1)) > left;
        };
    }

    /** Returns a piece with those that follow it and are kept with it. */
    private static List<Piece> run(List<Piece> pieces, int first) {
        int end = first + 1;
        while (end < pieces.size() && pieces.get(end).bond() == Bond.KEPT) {
            end++;
        }
        return pieces.subList(first, end);
    }

    private static double height(List<Piece> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> piece.space() + piece.height())
                .sum();
    }

    private static double end(List<Placed> page) {
        return page.get(page.size() - 1).bottom();
    }

    void addTo(PdfPages pages, Box room) {
        panels(room).forEach((panel, parts) -> pages.addArtifact(surface -> panel.paint(surface, parts)));
        pieces.forEach(placed -> placed.piece().marks().addTo(pages, placed.y()));
    }

    private Map<Panel, Box> panels(Box room) {
        Map<Panel, Box> panels = new LinkedHashMap<>();
        for (Placed placed : pieces) {
            placed.piece().panel().ifPresent(panel -> {
                double top = panels.containsKey(panel) ? panels.get(panel).y() : placed.y();
                panels.put(panel, new Box(room.x(), top, room.width(), placed.bottom() - top));
            });
        }
        return panels;
    }
}
