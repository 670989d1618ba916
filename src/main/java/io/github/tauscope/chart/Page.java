package io.github.tauscope.chart;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** A figure outside a window: on a page with a margin, its title above it if wanted, and its note beneath it. */
record Page(Drawing drawing, Look look, Temperature temperature) implements Figure<Montage> {

    private static final double DESIGN_WIDTH = 800;
    private static final double DESIGN_HEIGHT = 530;
    private static final double LEAST_UNIT = 0.5;
    private static final double GREATEST_UNIT = 1.7;

    @Override
    public Montage at(double width, double height) {
        double fitting = Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT);
        double unit = Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, fitting));
        PageSheet page = PageSheet.of(new Box(0, 0, width, height), unit, title(), drawing.note(), look.theme());
        Box room = page.room();
        return new Montage(List.of(page)).with(drawing.figure().at(room.width(), room.height()), room.x(), room.y());
    }

    @Override
    public String description() {
        return (drawing.figure().description() + " " + drawing.note()).strip();
    }

    private String title() {
        String automatic = look.words().text("chart.title", drawing.name(), NumberText.temperature(temperature));
        return look.title().text(() -> automatic);
    }
}
