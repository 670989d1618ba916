package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.text.Printable;
import java.util.List;

/** Paints the table of a figure of steps at the places of one layout. */
record StepPainter(Surface surface, StepLayout layout, StepFigure figure) {

    private static final int TITLES = -2;
    private static final int HEADINGS = -1;
    private static final double MARGIN = 2;
    private static final double LEAST_BAR = 0.75;
    private static final double TINT = 0.14;
    private static final double PROBABILITY_TINT = 0.55;
    private static final double BADGE = 7;
    private static final double BADGE_SIZE = 11;
    private static final String SUM = "Σ";

    void paint() {
        StepTable table = layout.table();
        for (int row = 0; row < table.height(); row++) {
            boolean first = row == 0;
            boolean sum = row == table.height() - 1;
            rule(layout.line(row).y(), first || sum ? theme().axis() : theme().grid());
            label(row, sum);
        }
        for (int group = 0; group < table.groups().size(); group++) {
            title(group);
            List<StepColumn> columns = table.groups().get(group).columns();
            for (int k = 0; k < columns.size(); k++) {
                column(group, k, columns.get(k));
            }
        }
    }

    private Theme theme() {
        return figure.theme();
    }

    private void rule(double y, Ink ink) {
        surface.line(0, y, layout.line(0).right(), y, Stroke.solid(ink, 1));
    }

    private void label(int row, boolean sum) {
        StepTable table = layout.table();
        boolean isClass = row < table.rows().size();
        String text = sum
                ? SUM
                : isClass
                        ? Printable.of(figure.data().labels().get(table.rows().get(row)))
                        : StepLayout.others(table, figure.words());
        TextStyle style = layout.labelStyle(isClass ? theme().ink() : theme().muted());
        double room = layout.labelWidth() - StepLayout.PAD * layout.unit();
        surface.text(style.shortened(text, room), 0, baseline(layout.line(row), style), style);
    }

    /** Writes a title, and over the columns that it has notes about the divisors of their numbers. */
    private void title(int group) {
        Box line = layout.cell(group, 0, TITLES);
        List<StepColumn> columns = layout.table().groups().get(group).columns();
        double width = columns.size() * layout.columnWidth();
        double room = width - 2 * MARGIN;
        for (int k = columns.size() - 1; k >= 0; k--) {
            List<Integer> notes = columns.get(k).notes();
            if (!notes.isEmpty()) {
                Box cell = layout.cell(group, k, TITLES);
                double left = cell.right() - 2 * pad() - 2 * notes.size() * BADGE * layout.unit();
                badges(new Box(left, cell.y(), 0, cell.height()), notes);
                room = left - line.x();
            }
        }
        String title = layout.table().groups().get(group).title();
        TextStyle style = TextStyle.semiBold(StepLayout.HEADING_SIZE * layout.unit(), theme().ink());
        surface.text(title, line.x() + MARGIN, baseline(line, style), fitted(title, room, style));
        if (!title.isEmpty()) {
            surface.line(
                    line.x() + MARGIN,
                    line.bottom(),
                    line.x() + width - MARGIN,
                    line.bottom(),
                    Stroke.solid(theme().grid(), 1));
        }
    }

    private void column(int group, int k, StepColumn column) {
        Box heading = layout.cell(group, k, HEADINGS);
        TextStyle style = TextStyle.regular(StepLayout.HEADING_SIZE * layout.unit(), theme().muted());
        write(column.heading(), heading.right() - pad(), layout.columnWidth() - pad(), heading, style);
        LinearScale scale = column.scale();
        for (int row = 0; row < column.cells().size(); row++) {
            cell(layout.cell(group, k, row), column, column.cells().get(row), scale);
        }
    }

    private void cell(Box box, StepColumn column, StepCell cell, LinearScale scale) {
        boolean wrong = !cell.notes().isEmpty() && !figure.data().isAlone();
        if (wrong) {
            surface.fillRectangle(inner(box), 0, theme().warning().withOpacity(TINT));
        } else if (Double.isFinite(cell.value()) && cell.value() != 0) {
            bar(inner(box), scale.at(0), scale.at(cell.value()), barInk(column));
        }
        double badges = badges(box, cell.notes());
        Ink plain = column.part() == StepCell.Part.PINNED ? theme().muted() : theme().ink();
        Ink ink = wrong || cell.text().equals(StepNumberText.NOT_A_NUMBER) ? theme().warning() : plain;
        double size = StepLayout.TEXT_SIZE * layout.unit();
        TextStyle style =
                column.step() == Step.PROBABILITY ? TextStyle.semiBold(size, ink) : TextStyle.regular(size, ink);
        write(cell.text(), box.right() - pad(), layout.columnWidth() - 2 * pad() - badges, box, style);
    }

    /** Fills a bar between two parts of a cell's width; one that is not 0 can be seen however short it is. */
    private void bar(Box cell, double from, double to, Ink ink) {
        double width = Math.max(LEAST_BAR, Math.abs(to - from) * cell.width());
        double left = Math.min(Math.min(from, to) * cell.width(), cell.width() - width);
        surface.fillRectangle(new Box(cell.x() + left, cell.y(), width, cell.height()), 0, ink);
    }

    private Ink barInk(StepColumn column) {
        if (column.part() == StepCell.Part.PINNED) {
            return theme().others().withOpacity(TINT);
        }
        return column.step() == Step.PROBABILITY
                ? theme().probability().withOpacity(PROBABILITY_TINT)
                : theme().logit();
    }

    /** Draws the numbers of notes at the left of a place, and returns how much room they take. */
    private double badges(Box box, List<Integer> notes) {
        double radius = BADGE * layout.unit();
        Ink ink = figure.data().isAlone() ? theme().muted() : theme().warning();
        TextStyle style =
                TextStyle.semiBold(BADGE_SIZE * layout.unit(), theme().paper()).anchored(Anchor.MIDDLE);
        for (int k = 0; k < notes.size(); k++) {
            double x = box.x() + pad() + radius + 2 * k * radius;
            double y = box.y() + box.height() / 2;
            surface.circle(new Point(x, y), radius, ink);
            surface.text(String.valueOf(notes.get(k)), x, y + style.middleToBaseline(), style);
        }
        return notes.isEmpty() ? 0 : notes.size() * 2 * radius + pad();
    }

    /** Writes a text that ends at x, in smaller letters where it has no room. */
    private void write(String text, double x, double room, Box line, TextStyle style) {
        surface.text(text, x, baseline(line, style), fitted(text, room, style).anchored(Anchor.END));
    }

    private static TextStyle fitted(String text, double room, TextStyle style) {
        double length = style.width(text);
        return length <= room ? style : style.sized(style.size() * room / length);
    }

    private static double baseline(Box line, TextStyle style) {
        return line.y() + line.height() / 2 + style.middleToBaseline();
    }

    private static Box inner(Box box) {
        return new Box(box.x() + MARGIN, box.y() + MARGIN, box.width() - 2 * MARGIN, box.height() - 2 * MARGIN);
    }

    private double pad() {
        return StepLayout.PAD * layout.unit();
    }
}
