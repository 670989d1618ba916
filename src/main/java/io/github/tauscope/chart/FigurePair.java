package io.github.tauscope.chart;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Montage;
import java.util.List;

/** Two figures as one: side by side or one above the other, whichever suits their aspect better. */
record FigurePair(Figure<?> first, Figure<?> second) implements Figure<Montage> {

    private static final double GAP = 32;

    /** The best ratio of width to height for each of the two. */
    private static final double ASPECT = 4.0 / 3;

    @Override
    public Montage at(Extent extent) {
        double width = extent.width();
        double height = extent.height();
        boolean beside = width > ASPECT * height;
        double across = beside ? Math.floor((width - GAP) / 2) : width;
        double down = beside ? height : Math.floor((height - GAP) / 2);
        Extent each = extent.resized(across, down);
        return new Montage(List.of())
                .with(first.at(each), 0, 0)
                .with(second.at(each), beside ? across + GAP : 0, beside ? 0 : down + GAP);
    }

    @Override
    public String description() {
        return first.description() + " " + second.description();
    }
}
