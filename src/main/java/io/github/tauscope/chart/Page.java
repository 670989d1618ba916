package io.github.tauscope.chart;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure outside a window: on a page with a margin, its title above it if wanted, its note and, if wanted, a caption beneath it.
 *
 * @param automatic what an automatic caption says
 */
record Page(Drawing drawing, Look look, Temperature temperature, String automatic) implements Figure<Montage> {

    private static final DesignSize MARGINS = new DesignSize(800, 530, 0.5);

    /** Its letters stay as large as those of a figure, which shrink less than a margin. */
    private static final DesignSize LETTERS = new DesignSize(MARGINS.width(), MARGINS.height(), 0.75);

    @Override
    public Montage at(Extent extent) {
        Box all = new Box(0, 0, extent.width(), extent.height());
        double unit = extent.unit(LETTERS);
        double margins = Math.min(unit, MARGINS.unitAt(extent.width(), extent.height()));
        PageSheet page = PageSheet.of(all, unit, margins, title(), drawing.note(), caption(), look.theme());
        Box room = page.room();
        return new Montage(List.of(page))
                .with(drawing.figure().at(extent.resized(room.width(), room.height())), room.x(), room.y());
    }

    @Override
    public String description() {
        return Stream.of(drawing.figure().description(), drawing.note(), caption())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String caption() {
        return look.caption().text(() -> automatic);
    }

    private String title() {
        return look.title()
                .text(() -> look.words().text("chart.title", drawing.name(), NumberText.temperature(temperature)));
    }
}
