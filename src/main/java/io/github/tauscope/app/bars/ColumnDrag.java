package io.github.tauscope.app.bars;

import io.github.tauscope.app.workbench.FigureDrag;

/** A drag of what stands in one column. */
sealed interface ColumnDrag extends FigureDrag.Held permits BarDrag, GuessDrag {

    /** Returns the class. */
    int index();

    /** Returns the height at the press. */
    double grabbedAt();

    @Override
    default boolean hasMoved(double x, double y) {
        return Math.abs(y - grabbedAt()) >= FigureDrag.LEAST_MOVE;
    }
}
