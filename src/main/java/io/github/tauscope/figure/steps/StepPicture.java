package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import java.util.List;
import java.util.Optional;

/** A figure of steps at a size: one sheet, because nearly all numbers change with τ. */
public record StepPicture(StepFigure figure, StepLayout layout, double width, double height) implements Picture, Sheet {

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public void paint(Surface surface) {
        surface.fillRectangle(new Box(0, 0, width, height), 0, figure.theme().background());
        new StepPainter(surface, layout, figure).paint();
    }

    double bottom() {
        return layout.line(layout.table().height()).y();
    }

    double unit() {
        return layout.unit();
    }

    public List<StepRegion> regions() {
        return layout.regions();
    }

    public Optional<StepRegion> regionAt(double x, double y) {
        return regions().stream().filter(region -> region.box().contains(x, y)).findFirst();
    }

    /** Returns all that a cell stands for, or a label in full. */
    public Optional<String> tipAt(double x, double y) {
        StepDescription words = new StepDescription(figure.data(), figure.words());
        return layout.labelAt(x, y).isPresent()
                ? Optional.of(words.label(layout.labelAt(x, y).getAsInt()))
                : regionAt(x, y).map(words::tip);
    }
}
