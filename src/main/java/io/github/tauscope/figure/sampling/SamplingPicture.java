package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import java.util.List;
import java.util.Optional;

/** A figure of sampling at a size: one sheet, because everything on it moves with τ and with each draw. */
public record SamplingPicture(SamplingFigure figure, SamplingLayout layout, double width, double height)
        implements Picture, Sheet {

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public void paint(Surface surface) {
        surface.fillRectangle(new Box(0, 0, width, height), 0, figure.theme().background());
        new SamplingPainter(surface, layout, figure.theme(), SamplingText.of(figure.words())).paint(figure.data());
    }

    /** Returns the column that a pointer is over, at any height. */
    public Optional<SamplingColumn> columnAt(double x) {
        double k = Math.floor((x - layout.plot().x()) / layout.columnWidth());
        return k >= 0 && k < layout.columns().size()
                ? Optional.of(layout.columns().get((int) k))
                : Optional.empty();
    }
}
