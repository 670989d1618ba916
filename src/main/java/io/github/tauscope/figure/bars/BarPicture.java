package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.ProbabilityPlot;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A bar figure at a size. */
public record BarPicture(BarFigure figure, List<BarColumn> columns, BarLayout layout) implements ProbabilityPlot {

    @Override
    public List<Sheet> sheets() {
        int unmasked = figure.data().distribution().logits().unmasked();
        Theme theme = figure.theme();
        Messages words = figure.words();
        return List.of(
                new StillSheet(layout, theme, words, figure.options().editable(), outlined(), unmasked),
                new ProbabilityBars(
                        layout,
                        theme,
                        words,
                        columns,
                        unmasked,
                        figure.data().guess() != null,
                        figure.options().hidden()));
    }

    private String outlined() {
        BarData data = figure.data();
        if (data.guess() != null) {
            return figure.words().text("bars.outlined.guess");
        }
        if (figure.options().hidden().contains(Hidden.OUTLINE)) {
            return "";
        }
        Distribution outline = data.outline();
        if (outline == null) {
            return figure.words().text("bars.outlined.none");
        }
        String temperature = NumberText.temperature(outline.temperature());
        return figure.words().text(data.baseline() == null ? "bars.outlined" : "bars.outlined.baseline", temperature);
    }

    public List<HitRegion> regions() {
        return layout.hitRegions(columns);
    }

    /** Returns the part of a column at a place. */
    public Optional<HitRegion> regionAt(double x, double y) {
        return regions().stream().filter(region -> region.box().contains(x, y)).findFirst();
    }

    /** Returns the class at a place; none where a column stands for several. */
    public OptionalInt classAt(double x, double y) {
        return regionAt(x, y).map(HitRegion::column).filter(column -> !column.isOthers()).stream()
                .mapToInt(BarColumn::index)
                .findFirst();
    }

    @Override
    public double axisEnd() {
        return layout.probabilityScale().end();
    }

    @Override
    public double fittingEnd() {
        return AxisTop.fitting(BarColumn.greatest(columns));
    }

    @Override
    public boolean isInProbabilities(double y) {
        return y >= layout.border();
    }

    /** Returns the scale of the probabilities, by which a guess is dragged. */
    public ProbabilityScale probabilityScale() {
        return layout.probabilityScale();
    }

    public LinearScale logitScale() {
        return layout.logitScale();
    }
}
