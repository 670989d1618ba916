package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a figure of steps stands: over the rows a line of titles and a line of headings, left of the columns
 * the labels.
 *
 * @param unit what sizes of letters and gaps are multiplied with
 * @param table what is shown
 * @param labelWidth the room of the labels
 * @param columnWidth of each column
 * @param rowHeight of each row
 */
record StepLayout(double unit, StepTable table, double labelWidth, double columnWidth, double rowHeight) {

    static final double TEXT_SIZE = 14;
    static final double HEADING_SIZE = 13;
    static final double PAD = 6;
    static final int LINES_ABOVE = 2;

    /** From here on there is room for the kernel's columns and the chosen ones side by side. */
    static final double BESIDE = 900;

    private static final double GAP = 16;
    private static final double LABEL = 84;
    private static final double COLUMN = 80;
    private static final double ROW = 24;
    private static final double TALLEST_ROW = 36;
    private static final double LEAST_UNIT = 0.85;
    private static final double GREATEST_UNIT = 1.7;

    /** So many classes have a row of their own before the rows of more may have smaller letters. */
    private static final int USUAL_ROWS = 12;

    private static final int LEAST_CAPACITY = 2;

    static StepLayout of(StepData data, Messages words, double width, double height) {
        boolean beside = width >= BESIDE;
        int usual = Math.min(USUAL_ROWS, data.labels().size()) + 1 + LINES_ABOVE;
        int columns = columns(data, beside);
        double across = width / (LABEL + columns * COLUMN + (groups(data) - 1) * GAP);
        double unit = Math.min(GREATEST_UNIT, Math.max(LEAST_UNIT, Math.min(across, height / (usual * ROW))));
        int capacity = Math.max(LEAST_CAPACITY, (int) (height / (ROW * unit)) - LINES_ABOVE - 1);
        StepTable table = StepTable.of(data, words, capacity, beside);
        double labelWidth = labelWidth(data, words, table, unit);
        double free = width - labelWidth - (table.groups().size() - 1) * GAP * unit;
        return new StepLayout(
                unit,
                table,
                labelWidth,
                free / columns,
                Math.min(TALLEST_ROW * unit, height / (table.height() + LINES_ABOVE)));
    }

    /** Returns the left edge of a group. */
    double groupX(int group) {
        int before = table.groups().stream()
                .limit(group)
                .mapToInt(each -> each.columns().size())
                .sum();
        return labelWidth + before * columnWidth + group * GAP * unit;
    }

    /** Returns the place of a line: −2 for the titles, −1 for the headings, then the rows. */
    Box line(int row) {
        return new Box(0, (row + LINES_ABOVE) * rowHeight, right(), rowHeight);
    }

    /** Returns the place of a cell. */
    Box cell(int group, int column, int row) {
        return new Box(groupX(group) + column * columnWidth, line(row).y(), columnWidth, rowHeight);
    }

    /** Returns the cells of classes, which react to a pointer. */
    List<StepRegion> regions() {
        List<StepRegion> regions = new ArrayList<>();
        for (int group = 0; group < table.groups().size(); group++) {
            List<StepColumn> columns = table.groups().get(group).columns();
            for (int k = 0; k < columns.size(); k++) {
                for (int row = 0; row < table.rows().size(); row++) {
                    StepColumn column = columns.get(k);
                    regions.add(new StepRegion(
                            column.part(), column.step(), table.rows().get(row), cell(group, k, row)));
                }
            }
        }
        return regions;
    }

    /** Returns the label of the row that the classes without one share. */
    static String others(StepTable table, Messages words) {
        return words.text("bars.others", NumberText.grouped(String.valueOf(table.others())));
    }

    TextStyle labelStyle(Ink ink) {
        return TextStyle.regular(TEXT_SIZE * unit, ink);
    }

    private double right() {
        int last = table.groups().size() - 1;
        return groupX(last) + table.groups().get(last).columns().size() * columnWidth;
    }

    private static int columns(StepData data, boolean beside) {
        int chosen = data.chosen().columns().size();
        int right = data.isAlone() ? 0 : beside ? data.right().columns().size() : 1;
        return chosen + right + (data.baseline() == null ? 0 : 1);
    }

    private static int groups(StepData data) {
        return 1 + (data.isAlone() ? 0 : 1) + (data.baseline() == null ? 0 : 1);
    }

    private static double labelWidth(StepData data, Messages words, StepTable table, double unit) {
        TextStyle style = TextStyle.regular(TEXT_SIZE * unit, Ink.of(0));
        double longest = table.rows().stream()
                .mapToDouble(i -> style.width(Printable.of(data.labels().get(i))))
                .max()
                .orElse(0);
        double others = table.others() == 0 ? 0 : style.width(others(table, words));
        return Math.max(others, Math.min(LABEL * unit, longest)) + 2 * PAD * unit;
    }
}
