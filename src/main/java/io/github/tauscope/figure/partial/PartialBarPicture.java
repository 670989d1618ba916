package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityPlot;
import io.github.tauscope.figure.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A bar figure of a list at a size. */
public record PartialBarPicture(PartialBarFigure figure, PartialBarLayout layout) implements ProbabilityPlot {

    @Override
    public List<Sheet> sheets() {
        return List.of(
                new PartialFrame(layout, figure.theme()), new PartialBars(layout, figure.theme(), figure.words()));
    }

    @Override
    public double axisEnd() {
        return layout.scale().end();
    }

    @Override
    public double fittingEnd() {
        return AxisTop.fitting(PartialBarLayout.greatest(layout.shown()));
    }

    @Override
    public boolean isInProbabilities(double y) {
        return true;
    }

    /** Returns the listed class at a place; none where a column stands for several. */
    public OptionalInt classAt(double x) {
        return columnAt(x).filter(column -> column.kind() == PartialColumn.Kind.LISTED).stream()
                .mapToInt(PartialColumn::index)
                .findFirst();
    }

    /** Returns what is said about the column at a place. */
    public Optional<String> tipAt(double x) {
        return columnAt(x)
                .map(column -> PartialText.tip(column, figure.data().list().source(), figure.words()));
    }

    private Optional<PartialColumn> columnAt(double x) {
        return layout.columns().at(x).stream().mapToObj(layout.shown()::get).findFirst();
    }
}
