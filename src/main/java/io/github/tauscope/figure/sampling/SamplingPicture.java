package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import java.util.List;
import java.util.stream.IntStream;

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
        new SamplingPainter(surface, figure, layout).paint();
    }

    /** Returns where it reacts to a pointer: the whole height of each column. */
    public List<HitRegion> regions() {
        List<Column> columns = layout.columns();
        return IntStream.range(0, columns.size())
                .mapToObj(
                        k -> new HitRegion(columns.get(k), new Box(layout.columnX(k), 0, layout.columnWidth(), height)))
                .toList();
    }
}
