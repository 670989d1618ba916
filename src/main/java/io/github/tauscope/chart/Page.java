package io.github.tauscope.chart;

import io.github.tauscope.figure.Box;
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

    private static final double DESIGN_WIDTH = 800;
    private static final double DESIGN_HEIGHT = 530;
    private static final double LEAST_UNIT = 0.5;
    private static final double GREATEST_UNIT = 1.7;

    @Override
    public Montage at(double width, double height) {
        double fitting = Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT);
        double unit = Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, fitting));
        PageSheet page =
                PageSheet.of(new Box(0, 0, width, height), unit, title(), drawing.note(), caption(), look.theme());
        Box room = page.room();
        return new Montage(List.of(page)).with(drawing.figure().at(room.width(), room.height()), room.x(), room.y());
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
