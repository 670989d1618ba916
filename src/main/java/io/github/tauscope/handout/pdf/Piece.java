package io.github.tauscope.handout.pdf;

import io.github.tauscope.output.pdf.PdfPages;
import java.util.Optional;

/**
 * What is on one page as a whole: a line of a text, a figure.
 *
 * @param space above it, unless it is the first of its page
 * @param bond to the piece before it
 * @param panel that it is part of
 */
record Piece(double space, double height, Bond bond, Optional<Panel> panel, Marks marks) {

    /** Whether a page may end before a piece. */
    enum Bond {
        FREE,
        /** Not if it can be helped. */
        KEPT,
        /** It has to. */
        BROKEN
    }

    /** Adds what a piece shows to the current page, y below its upper edge. */
    interface Marks {
        void addTo(PdfPages pages, double y);
    }

    Piece with(Bond changed) {
        return new Piece(space, height, changed, panel, marks);
    }

    Piece with(Marks changed) {
        return new Piece(space, height, bond, panel, changed);
    }

    Piece in(Panel around) {
        return new Piece(space, height, bond, Optional.of(around), marks);
    }
}
