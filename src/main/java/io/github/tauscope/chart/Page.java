package io.github.tauscope.chart;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** A figure outside a window: on a page with a margin, its title above it if wanted, and its note beneath it. */
record Page(Drawing drawing, Look look, Temperature temperature) implements Figure<Montage> {

    private static final double MARGIN = 16;
    private static final double TITLE_SIZE = 17;
    private static final double TITLE_LINE = 30;
    private static final double NOTE_SIZE = 12;
    private static final double NOTE_LINE = 24;
    private static final double DESIGN_WIDTH = 800;
    private static final double DESIGN_HEIGHT = 530;
    private static final double LEAST_UNIT = 0.5;
    private static final double GREATEST_UNIT = 1.7;

    @Override
    public Montage at(double width, double height) {
        double fitting = Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT);
        double unit = Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, fitting));
        double margin = Math.rint(MARGIN * unit);
        double top = margin + (look.titled() ? Math.rint(TITLE_LINE * unit) : 0);
        double beneath = margin + (drawing.note().isEmpty() ? 0 : Math.rint(NOTE_LINE * unit));
        Box room = new Box(margin, top, width - 2 * margin, height - beneath - top);
        return new Montage(List.of(surface -> paint(surface, new Box(0, 0, width, height), room, unit)))
                .with(drawing.figure().at(room.width(), room.height()), room.x(), room.y());
    }

    @Override
    public String description() {
        return (drawing.figure().description() + " " + drawing.note()).strip();
    }

    private void paint(Surface surface, Box page, Box room, double unit) {
        surface.fillRectangle(page, 0, look.theme().background());
        if (!drawing.note().isEmpty()) {
            TextStyle style = TextStyle.regular(NOTE_SIZE * unit, look.theme().muted());
            surface.shortenedText(drawing.note(), room.width(), room.x(), page.height() - room.x(), style);
        }
        if (look.titled()) {
            TextStyle style = TextStyle.semiBold(TITLE_SIZE * unit, look.theme().ink());
            String title = look.words().text("chart.title", drawing.name(), NumberText.temperature(temperature));
            double baseline = room.x() + style.size() - style.middleToBaseline() / 2;
            surface.shortenedText(title, room.width(), room.x(), baseline, style);
        }
    }
}
