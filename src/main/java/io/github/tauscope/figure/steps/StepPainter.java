package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;

/** Paints the table of a figure of steps. */
record StepPainter(Surface surface, StepLayout layout, StepFigure figure) {

    private static final int TITLES = -2;
    private static final int HEADINGS = -1;
    private static final double MARGIN = 2;
    private static final double LEAST_BAR = 0.75;
    private static final double TINT = 0.14;
    private static final double PROBABILITY_TINT = 0.55;
    private static final double BADGE = 7;
    private static final double BADGE_SIZE = 11;

    void paint() {
        StepTable table = layout.table();
        ShownClasses classes = table.classes();
        List<String> labels = classes.indices().stream()
                .map(i -> Printable.of(figure.data().labels().get(i)))
                .toList();
        List<String> shown = ShortLabels.of(labels, labelStyle(), layout.labelWidth() - pad());
        for (int row = 0; row < table.height(); row++) {
            boolean sum = row == table.height() - 1;
            Ink ink = row == 0 || sum ? theme().axis() : theme().grid();
            rule(0, layout.line(row).right(), layout.line(row).y(), ink);
            if (row < labels.size()) {
                label(row, ShortLabels.untold(labels.get(row), shown.get(row)), shown.get(row), theme().ink());
            } else {
                label(row, "", sum ? "Σ" : classes.othersText(figure.words()), theme().muted());
            }
        }
        for (int group = 0; group < table.groups().size(); group++) {
            title(group, table.groups().get(group));
            List<StepTable.Column> columns = table.groups().get(group).columns();
            for (int k = 0; k < columns.size(); k++) {
                column(group, k, columns.get(k));
            }
        }
    }

    private void rule(double left, double right, double y, Ink ink) {
        surface.line(left, y, right, y, Stroke.solid(ink, 1));
    }

    private void label(int row, String name, String shown, Ink ink) {
        TextStyle style = labelStyle().inked(ink);
        surface.named(name, inner -> inner.text(shown, 0, baseline(layout.line(row), style), style));
    }

    private TextStyle labelStyle() {
        return TextStyle.regular(StepLayout.TEXT_SIZE * layout.unit(), theme().ink());
    }

    /** Writes a title, and above the columns the numbers of the notes about their divisors. */
    private void title(int group, StepTable.Group shown) {
        Box line = layout.cell(group, 0, TITLES);
        double left = line.x() + MARGIN;
        double right = layout.right(group) - MARGIN;
        double room = right - left;
        for (int k = shown.columns().size() - 1; k >= 0; k--) {
            List<Integer> notes = shown.columns().get(k).notes();
            if (!notes.isEmpty()) {
                Box cell = layout.cell(group, k, TITLES);
                double badges = cell.right() - 2 * pad() - 2 * notes.size() * BADGE * layout.unit();
                badges(new Box(badges, cell.y(), 0, cell.height()), notes);
                room = badges - line.x();
            }
        }
        TextStyle style = TextStyle.semiBold(StepLayout.HEADING_SIZE * layout.unit(), theme().ink());
        TextStyle fitted = style.fitted(shown.title(), room);
        boolean fits = fitted.isLegible(layout.unit());
        surface.shortenedText(
                shown.title(),
                fits ? Double.POSITIVE_INFINITY : room,
                left,
                baseline(line, style),
                fits ? fitted : style);
        if (!shown.title().isEmpty()) {
            rule(left, right, line.bottom(), theme().grid());
        }
    }

    private void column(int group, int k, StepTable.Column column) {
        TextStyle style = TextStyle.regular(StepLayout.HEADING_SIZE * layout.unit(), theme().muted());
        Box place = layout.cell(group, k, HEADINGS);
        double room = place.width() - pad();
        boolean fits = style.fitted(column.heading(), room).isLegible(layout.unit());
        String heading = fits ? column.heading() : style.shortened(column.heading(), room);
        surface.named(ShortLabels.untold(column.heading(), heading), inner -> new StepPainter(inner, layout, figure)
                .write(heading, place, room, style));
        LinearScale scale = column.scale();
        double size = numberSize(column, place.width());
        for (int row = 0; row < column.cells().size(); row++) {
            cell(layout.cell(group, k, row), column, column.cells().get(row), scale, size);
        }
    }

    /** Returns the size in which all numbers of a column fit that can be read then, in all digits or in fewer. */
    private double numberSize(StepTable.Column column, double width) {
        TextStyle style = number(column.step(), layout.unit(), theme().ink());
        return column.cells().stream()
                .map(cell -> style.fitted(text(cell, style, room(width, cell)), room(width, cell)))
                .filter(fitted -> fitted.isLegible(layout.unit()))
                .mapToDouble(TextStyle::size)
                .min()
                .orElse(style.size());
    }

    private double room(double width, StepTable.Cell cell) {
        return width - 2 * pad() - badges(cell, layout.unit());
    }

    private void cell(Box box, StepTable.Column column, StepTable.Cell cell, LinearScale scale, double size) {
        boolean wrong = !cell.notes().isEmpty() && !figure.data().isAlone();
        Box inner = box.widened(-MARGIN, -MARGIN);
        if (wrong) {
            surface.fillRectangle(inner, 0, theme().warning().withOpacity(TINT));
        } else if (Double.isFinite(cell.value()) && cell.value() != 0) {
            bar(inner, scale.at(0), scale.at(cell.value()), barInk(column));
        }
        badges(box, cell.notes());
        double room = room(box.width(), cell);
        Ink plain = column.part() == StepRegion.Part.BASELINE ? theme().muted() : theme().ink();
        Ink ink = wrong || cell.text().equals(StepNumberText.NOT_A_NUMBER) ? theme().warning() : plain;
        TextStyle style = number(column.step(), layout.unit(), ink);
        write(text(cell, style, room), box, room, size < style.size() ? style.sized(size) : style);
    }

    /** Returns how numbers of a step are written. */
    static TextStyle number(Step step, double unit, Ink ink) {
        double size = StepLayout.TEXT_SIZE * unit;
        return step == Step.PROBABILITY ? TextStyle.semiBold(size, ink) : TextStyle.regular(size, ink);
    }

    /** Returns how much of the width of a cell the numbers of its notes take. */
    static double badges(StepTable.Cell cell, double unit) {
        int count = cell.notes().size();
        return count == 0 ? 0 : (2 * BADGE * count + StepLayout.PAD) * unit;
    }

    /** Returns the number of a cell, in fewer digits where it would be too small to read. */
    private String text(StepTable.Cell cell, TextStyle style, double room) {
        boolean isShort = style.fitted(cell.text(), room).isLegible(layout.unit()) || !Double.isFinite(cell.value());
        return isShort ? cell.text() : NumberText.brief(cell.value());
    }

    /** Fills a bar between two parts of a cell's width, never too short to be seen. */
    private void bar(Box cell, double from, double to, Ink ink) {
        double width = Math.max(LEAST_BAR, Math.abs(to - from) * cell.width());
        double left = Math.min(Math.min(from, to) * cell.width(), cell.width() - width);
        surface.fillRectangle(new Box(cell.x() + left, cell.y(), width, cell.height()), 0, ink);
    }

    private Ink barInk(StepTable.Column column) {
        if (column.part() == StepRegion.Part.BASELINE) {
            return theme().others().withOpacity(TINT);
        }
        return column.step() == Step.PROBABILITY
                ? theme().probability().withOpacity(PROBABILITY_TINT)
                : theme().logit();
    }

    /** Draws the numbers of notes at the left of a place. */
    private void badges(Box box, List<Integer> notes) {
        double radius = BADGE * layout.unit();
        Ink ink = figure.data().isAlone() ? theme().muted() : theme().warning();
        TextStyle style =
                TextStyle.semiBold(BADGE_SIZE * layout.unit(), theme().onMark()).centred();
        for (int k = 0; k < notes.size(); k++) {
            Point centre = new Point(box.x() + pad() + radius + 2 * k * radius, box.centreY());
            surface.circle(centre, radius, ink);
            surface.text(String.valueOf(notes.get(k)), centre.x(), baseline(box, style), style);
        }
    }

    /** Writes a text at the right of a cell, in smaller letters where it needs them to fit its room. */
    private void write(String text, Box cell, double room, TextStyle style) {
        TextStyle fitted = style.fitted(text, room).endAligned();
        if (fitted.isLegible(layout.unit())) {
            surface.text(text, cell.right() - pad(), baseline(cell, style), fitted);
        }
    }

    private static double baseline(Box line, TextStyle style) {
        return line.centreY() + style.middleToBaseline();
    }

    private double pad() {
        return StepLayout.PAD * layout.unit();
    }

    private Theme theme() {
        return figure.theme();
    }
}
