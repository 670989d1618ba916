package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.handout.Part;
import io.github.tauscope.handout.pdf.Piece.Bond;
import io.github.tauscope.output.pdf.PdfTag;
import java.util.Optional;

/** A figure at its size on the page. */
record PlacedFigure(Part.Figure figure, double left, double width, double height) {

    private static final double USUAL_WIDTH = 530;

    // of the height to the width
    private static final double USUAL_RATIO = 290.0 / 560;
    private static final double WIDE_RATIO = 0.45;
    private static final double SMALL_RATIO = 138.0 / 204;

    /** Returns a figure as wide as there is room for it. */
    static PlacedFigure of(Part.Figure figure, Column column) {
        double width =
                figure.format() == Part.Figure.Format.USUAL ? Math.min(USUAL_WIDTH, column.width()) : column.width();
        double ratio =
                switch (figure.format()) {
                    case USUAL -> USUAL_RATIO;
                    case WIDE -> WIDE_RATIO;
                    case SMALL -> SMALL_RATIO;
                };
        return new PlacedFigure(figure, column.left(), Math.rint(width), Math.rint(ratio * width));
    }

    Piece piece(PdfTag parent) {
        return new Piece(PrintStyle.SPACE, height, Bond.FREE, Optional.empty(), marks(parent));
    }

    Piece.Marks marks(PdfTag parent) {
        PdfTag tag = parent.add("Figure", figure.description());
        return (pages, y) ->
                pages.add(tag, figure.drawing().figure().at(width, height), new Box(left, y, width, height));
    }
}
