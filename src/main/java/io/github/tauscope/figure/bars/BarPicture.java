package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import java.util.List;

/** Bars at a size. */
public final class BarPicture implements Picture {

    private final BarFigure figure;
    private final BarLayout layout;
    private final double width;
    private final double height;

    BarPicture(BarFigure figure, BarLayout layout, double width, double height) {
        this.figure = figure;
        this.layout = layout;
        this.width = width;
        this.height = height;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this::paintAll);
    }

    /** Returns where it reacts to a pointer. */
    public List<HitRegion> regions() {
        return layout.hitRegions(height);
    }

    /** Returns the scale on which a logit bar is dragged. */
    public LinearScale logitScale() {
        return layout.logitScale();
    }

    private void paintAll(Surface surface) {
        BarPainter painter = new BarPainter(surface, layout, figure.theme());
        surface.fillRectangle(new Box(0, 0, width, height), 0, figure.theme().background());
        new LogitPanel(painter, figure.words()).paint(figure.options().editable());
        new ProbabilityPanel(painter, figure.data(), figure.words()).paint();
    }
}
