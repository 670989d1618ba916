package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import java.util.List;
import java.util.Optional;

/** Steps at a size. */
public final class StepPicture implements Picture {

    private final StepFigure figure;
    private final StepLayout layout;
    private final double width;
    private final double height;

    StepPicture(StepFigure figure, StepLayout layout, double width, double height) {
        this.figure = figure;
        this.layout = layout;
        this.width = width;
        this.height = height;
    }

    /** Returns one sheet: nearly all numbers move with τ. */
    @Override
    public List<Sheet> sheets() {
        return List.of(this::paintAll);
    }

    /** Returns where the table ends. */
    double bottom() {
        return layout.line(layout.table().height()).y();
    }

    /** Returns what sizes of letters and gaps are multiplied with. */
    double unit() {
        return layout.unit();
    }

    /** Returns where it reacts to a pointer. */
    public List<StepRegion> regions() {
        return layout.regions();
    }

    /** Returns what a pointer is over. */
    public Optional<StepRegion> regionAt(double x, double y) {
        return regions().stream().filter(region -> region.box().contains(x, y)).findFirst();
    }

    /** Returns what a pointer at a place is over, in words. */
    public Optional<String> tipAt(double x, double y) {
        return regionAt(x, y).map(region -> new StepDescription(figure.data(), figure.words()).tip(region));
    }

    private void paintAll(Surface surface) {
        surface.fillRectangle(new Box(0, 0, width, height), 0, figure.theme().background());
        new StepPainter(surface, layout, figure).paint();
    }
}
