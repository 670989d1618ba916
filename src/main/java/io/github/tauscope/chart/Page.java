package io.github.tauscope.chart;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.figure.NumberText;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/**
 * What a figure lies on where no window is around it: a margin, and above the figure its title where one is asked for.
 *
 * @param look whether one is, and in which colours
 * @param temperature of the title
 */
record Page(Look look, Temperature temperature) {

    private static final double MARGIN = 16;
    private static final double TITLE_SIZE = 17;
    private static final double TITLE_LINE = 30;
    private static final double DESIGN_WIDTH = 800;
    private static final double DESIGN_HEIGHT = 530;
    private static final double LEAST_UNIT = 0.5;
    private static final double GREATEST_UNIT = 1.7;

    /** Returns a figure on this page. */
    Drawing with(Drawing figure) {
        return new Drawing(
                figure.name(), figure.description(), (width, height) -> picture(figure, new Box(0, 0, width, height)));
    }

    private Picture picture(Drawing figure, Box page) {
        double unit = Math.min(
                GREATEST_UNIT,
                Math.max(LEAST_UNIT, Math.min(page.width() / DESIGN_WIDTH, page.height() / DESIGN_HEIGHT)));
        double margin = Math.rint(MARGIN * unit);
        double top = margin + (look.titled() ? Math.rint(TITLE_LINE * unit) : 0);
        Box room = new Box(margin, top, page.width() - 2 * margin, page.height() - margin - top);
        return new Montage(List.of(surface -> paint(surface, page, room, figure.name(), unit)))
                .with(figure.layout().at(room.width(), room.height()), room.x(), room.y());
    }

    private void paint(Surface surface, Box page, Box room, String name, double unit) {
        surface.fillRectangle(page, 0, look.theme().background());
        if (look.titled()) {
            String tau = NumberText.grouped(NumberText.full(temperature.value()));
            TextStyle style = TextStyle.semiBold(TITLE_SIZE * unit, look.theme().ink());
            String title = look.words().text("chart.title", name, tau);
            surface.text(
                    FontMetrics.bundled().shortened(title, style, room.width()),
                    room.x(),
                    room.x() + style.size() - style.middleToBaseline() / 2,
                    style);
        }
    }
}
