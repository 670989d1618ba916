package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.NumberText;
import io.github.tauscope.figure.Printable;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import java.util.List;

/** Paints a figure of sampling at the places of its layout. */
record SamplingPainter(Surface surface, SamplingFigure figure, SamplingLayout layout) {

    private static final double LEAST_BAR = 0.75;
    private static final double RADIUS = 3;
    private static final double PALE = 0.35;
    private static final double FAINT = 0.6;
    private static final double HATCH = 5;
    private static final double HALO = 3;
    private static final List<Double> DASHES = List.of(4.0, 3.0);
    private static final int MOST_TICKS = 5;

    /** Cap heights fit into their row, and what hangs below the baseline into the gap beneath. */
    private static final double BASELINE = 0.85;

    void paint() {
        SamplingWords words = SamplingWords.of(figure.words());
        paintTitle(words.draws(figure.data()), words.legend(figure.data()));
        paintAxis();
        for (int k = 0; k < layout.columns().size(); k++) {
            Column column = layout.columns().get(k);
            paintBars(k, column);
            if (layout.isOffAxis(column)) {
                paintBreak(k);
            } else {
                paintError(k, column);
            }
            paintTexts(k, column, words);
        }
        paintRowName("sampling.observed.row", layout.observed());
        if (!layout.narrow()) {
            paintRowName("sampling.expected.row", layout.expected());
        }
    }

    private void paintTitle(String title, String legend) {
        double x = layout.unit() * SamplingLayout.GAP / 2;
        double gap = layout.unit() * SamplingLayout.GAP * 2;
        TextStyle style = TextStyle.semiBold(SamplingLayout.TITLE_SIZE * layout.unit(), theme().ink());
        TextStyle muted = TextStyle.regular(style.size(), theme().muted());
        surface.text(title, x, layout.titleBaseline(), style);
        double noteX = x + FontMetrics.bundled().width(title, style) + gap;
        double room = layout.plot().right() - noteX;
        surface.text(FontMetrics.bundled().shortened(legend, muted, room), noteX, layout.titleBaseline(), muted);
    }

    private void paintAxis() {
        Box plot = layout.plot();
        TextStyle style = smallStyle().anchored(Anchor.END);
        int most = (int) Math.max(1, Math.min(MOST_TICKS, plot.height() / (2 * style.size())));
        for (double tick : layout.scale().ticks(most)) {
            double y = layout.scale().at(tick);
            surface.line(plot.x(), y, plot.right(), y, Stroke.solid(theme().grid(), 1));
            surface.text(
                    NumberText.tick(tick),
                    plot.x() - SamplingLayout.GAP * layout.unit(),
                    y + style.middleToBaseline(),
                    style);
        }
        surface.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), Stroke.solid(theme().axis(), 1));
    }

    private void paintBars(int k, Column column) {
        if (figure.data().isCut() && !isZero(column.whole())) {
            Box pale = bar(k, layout.wholeWidth(), column.whole());
            surface.fillRectangle(pale, radius(pale), theme().others().withOpacity(PALE));
            if (column.cut()) {
                hatch(pale);
            }
        }
        if (column.count() > 0) {
            Box observed = bar(k, layout.barWidth(), column.observed());
            surface.fillRectangle(
                    observed, radius(observed), column.others() ? theme().others() : theme().probability());
        }
        Probability pinned = column.pinned();
        if (pinned != null && !isZero(pinned)) {
            outline(bar(k, layout.wholeWidth(), pinned), new Stroke(theme().outline(), 1, DASHES));
        }
        if (!isZero(column.expected())) {
            outline(bar(k, layout.barWidth(), column.expected()), Stroke.solid(theme().outline(), 1.5));
        }
    }

    /** Marks what is cut off otherwise than by a colour. */
    private void hatch(Box box) {
        Stroke stroke = Stroke.solid(theme().muted().withOpacity(FAINT), 1);
        for (double y = box.bottom() - HATCH; y > box.y(); y -= HATCH) {
            surface.line(box.x(), y, box.right(), y, stroke);
        }
    }

    /** Breaks bars that are higher than the axis. */
    private void paintBreak(int k) {
        double y = layout.plot().y() + SamplingLayout.GAP * layout.unit();
        double half = layout.columnWidth() / 2;
        Stroke stroke = Stroke.solid(theme().background(), HALO);
        surface.line(layout.centre(k) - half, y + HALO, layout.centre(k) + half, y - HALO, stroke);
    }

    private void outline(Box box, Stroke stroke) {
        surface.strokeRectangle(box, radius(box), stroke);
    }

    /** Draws the mark of error, which begins at 0 at the least, in a halo that parts it from the bar. */
    private void paintError(int k, Column column) {
        double reach = SamplingLayout.ERRORS * column.standardError();
        if (reach == 0) {
            return;
        }
        double x = layout.centre(k);
        double cap = Math.min(layout.barWidth() / 3, SamplingLayout.GAP / 2 * layout.unit());
        double top = layout.scale().clamped(column.expected().value() + reach);
        double bottom = layout.scale().clamped(column.expected().value() - reach);
        paintMark(x, top, bottom, cap + 1, Stroke.solid(theme().background(), HALO));
        paintMark(x, top, bottom, cap, Stroke.solid(theme().ink(), 1.5));
    }

    private void paintMark(double x, double top, double bottom, double cap, Stroke stroke) {
        surface.line(x, top, x, bottom, stroke);
        surface.line(x - cap, top, x + cap, top, stroke);
        surface.line(x - cap, bottom, x + cap, bottom, stroke);
    }

    private void paintTexts(int k, Column column, SamplingWords words) {
        Ink ink = column.cut() || column.others() ? theme().muted() : theme().ink();
        String label = Printable.of(column.label());
        String observed = words.observed(column);
        if (layout.narrow()) {
            TextStyle style = TextStyle.regular(layout.uprightSize(), ink);
            upright(
                    k,
                    FontMetrics.bundled()
                            .shortened(label, style, layout.labels().height()),
                    layout.labels(),
                    style);
            upright(k, observed, layout.observed(), TextStyle.semiBold(layout.uprightSize(), ink));
            return;
        }
        double room = layout.room();
        TextStyle style = TextStyle.regular(SamplingLayout.LABEL_SIZE * layout.unit(), ink);
        level(k, FontMetrics.bundled().shortened(label, style, room), layout.labels(), style);
        TextStyle value = TextStyle.semiBold(SamplingLayout.VALUE_SIZE * layout.unit(), ink);
        String shown = layout.inFull() ? words.observedInFull(column) : observed;
        level(k, shown, layout.observed(), fitted(value, shown, room));
        String expected = NumberText.probability(column.expected());
        TextStyle muted = TextStyle.regular(SamplingLayout.EXPECTED_SIZE * layout.unit(), theme().muted());
        level(k, expected, layout.expected(), fitted(muted, expected, room));
    }

    private void level(int k, String text, Box row, TextStyle style) {
        surface.text(text, layout.centre(k), row.y() + row.height() * BASELINE, style.anchored(Anchor.MIDDLE));
    }

    private void upright(int k, String text, Box row, TextStyle style) {
        surface.text(
                text,
                layout.centre(k) + style.middleToBaseline(),
                row.y(),
                style.anchored(Anchor.END).turnedUpright());
    }

    private void paintRowName(String key, Box row) {
        TextStyle style = smallStyle().anchored(Anchor.END);
        double baseline = layout.narrow()
                ? row.y() + row.height() / 2 + style.middleToBaseline()
                : row.y() + row.height() * BASELINE;
        surface.text(figure.words().text(key), row.x() - SamplingLayout.GAP * layout.unit(), baseline, style);
    }

    private TextStyle smallStyle() {
        return TextStyle.regular(SamplingLayout.TICK_SIZE * layout.unit(), theme().muted());
    }

    /** Returns a bar on the axis; one that is not 0 can be seen however low it is. */
    private Box bar(int k, double width, Probability p) {
        double bottom = layout.plot().bottom();
        double height = Math.max(LEAST_BAR, bottom - layout.scale().clamped(p.value()));
        return new Box(layout.centre(k) - width / 2, bottom - height, width, height);
    }

    private Theme theme() {
        return figure.theme();
    }

    /** Returns a style in which a text is no longer than its room. */
    private static TextStyle fitted(TextStyle style, String text, double room) {
        double width = FontMetrics.bundled().width(text, style);
        return width <= room ? style : style.sized(style.size() * room / width);
    }

    private static double radius(Box box) {
        return Math.min(RADIUS, box.height() / 2);
    }

    private static boolean isZero(Probability p) {
        return p.exact() && p.value() == 0;
    }
}
