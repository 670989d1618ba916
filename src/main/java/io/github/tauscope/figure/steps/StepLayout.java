package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The places of a figure of steps: titles and headings above the rows, and the labels to the left of the columns. */
record StepLayout(double unit, StepTable table, double labelWidth, StepWidths widths, double rowHeight) {

    static final double TEXT_SIZE = 14;
    static final double HEADING_SIZE = 13;
    static final double PAD = 6;
    static final int LINES_ABOVE = 2;

    /** The least width with room for the kernel's columns and the chosen ones side by side. */
    static final double BESIDE = 900;

    /** What a narrow table leaves out, in this order: of the steps to p, the numbers that the next step has in it. */
    private static final List<Step> DISPENSABLE = List.of(Step.DIFFERENCE, Step.WEIGHT, Step.QUOTIENT);

    private static final double GAP = 16;
    private static final double LABEL = 84;
    private static final double COLUMN = 80;
    private static final double ROW = 24;
    private static final double TALLEST_ROW = 36;

    /** How many rows of classes have room before letters become smaller for the sake of more. */
    private static final int USUAL_ROWS = 12;

    private static final int LEAST_CAPACITY = 2;

    static StepLayout of(StepData data, Messages words, Extent extent) {
        StepLayout layout = of(data, words, extent, Set.of());
        Set<Step> left = EnumSet.noneOf(Step.class);
        for (Step step : DISPENSABLE) {
            if (layout.widths.isCramped()) {
                left.add(step);
                layout = of(data, words, extent, left);
            }
        }
        return layout;
    }

    private static StepLayout of(StepData data, Messages words, Extent extent, Set<Step> left) {
        boolean beside = extent.width() >= BESIDE;
        int usual = Math.min(USUAL_ROWS, data.labels().size()) + 1 + LINES_ABOVE;
        int chosen = data.isAlone() ? 0 : beside ? data.chosen().columns().size() : 1;
        int columns = data.right().columns().size() - left.size() + chosen + (data.baseline() == null ? 0 : 1);
        int gaps = (data.isAlone() ? 0 : 1) + (data.baseline() == null ? 0 : 1);
        double unit = extent.unit(new DesignSize(LABEL + columns * COLUMN + gaps * GAP, usual * ROW));
        int capacity = Math.max(LEAST_CAPACITY, (int) (extent.height() / (ROW * unit)) - LINES_ABOVE - 1);
        StepTable table = StepTable.of(data, words, capacity, beside, left);
        double labelWidth = labelWidth(data, words, table.classes(), unit);
        StepWidths widths = StepWidths.of(table, extent.width() - labelWidth - gaps * GAP * unit, unit);
        double rowHeight = Math.min(TALLEST_ROW * unit, extent.height() / (table.height() + LINES_ABOVE));
        return new StepLayout(unit, table, labelWidth, widths, rowHeight);
    }

    /** Returns the left edge of a column; that of the one after the last is where the group ends. */
    private double x(int group, int column) {
        return labelWidth + widths.before(group, column) + group * GAP * unit;
    }

    /** Returns the place of a line: −2 for the titles, −1 for the headings, then the rows. */
    Box line(int row) {
        int last = table.groups().size() - 1;
        return new Box(0, (row + LINES_ABOVE) * rowHeight, right(last), rowHeight);
    }

    /** Returns the right edge of a group. */
    double right(int group) {
        return x(group, table.groups().get(group).columns().size());
    }

    Box cell(int group, int column, int row) {
        double left = x(group, column);
        return new Box(left, line(row).y(), x(group, column + 1) - left, rowHeight);
    }

    List<StepRegion> regions() {
        List<StepRegion> regions = new ArrayList<>();
        List<Integer> rows = table.classes().indices();
        for (int group = 0; group < table.groups().size(); group++) {
            List<StepTable.Column> columns = table.groups().get(group).columns();
            for (int k = 0; k < columns.size(); k++) {
                for (int row = 0; row < rows.size(); row++) {
                    StepTable.Column column = columns.get(k);
                    regions.add(new StepRegion(column.part(), column.step(), rows.get(row), cell(group, k, row)));
                }
            }
        }
        return regions;
    }

    /** Returns the class whose label is at a place. */
    OptionalInt labelAt(double x, double y) {
        List<Integer> rows = table.classes().indices();
        int row = (int) Math.floor(y / rowHeight) - LINES_ABOVE;
        return x >= 0 && x < labelWidth && row >= 0 && row < rows.size()
                ? OptionalInt.of(rows.get(row))
                : OptionalInt.empty();
    }

    private static double labelWidth(StepData data, Messages words, ShownClasses classes, double unit) {
        TextStyle style = TextStyle.regular(TEXT_SIZE * unit, Ink.of(0));
        double longest = style.widest(
                classes.indices().stream().map(i -> Printable.of(data.labels().get(i))));
        double others = classes.others() == 0 ? 0 : style.width(classes.othersText(words));
        return Math.max(others, Math.min(LABEL * unit, longest)) + 2 * PAD * unit;
    }
}
