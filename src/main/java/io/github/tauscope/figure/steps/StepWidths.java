package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.steps.StepTable.Column;
import io.github.tauscope.kernel.steps.Step;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * The widths of the columns of a figure of steps: equal ones where all texts fit them, else in proportion to the texts.
 *
 * @param groups the widths of the columns of each group
 * @param share of the width that the texts need, what they have
 */
record StepWidths(List<List<Double>> groups, double share) {

    /** A share with which letters are so small that a table has too many columns. */
    private static final double CRAMPED = 0.75;

    static StepWidths of(StepTable table, double room, double unit) {
        List<List<Double>> texts = table.groups().stream()
                .map(group -> group.columns().stream()
                        .map(column -> widest(table, column, unit))
                        .toList())
                .toList();
        double pads = 2 * StepLayout.PAD * unit;
        DoubleSummaryStatistics all =
                texts.stream().flatMap(List::stream).mapToDouble(text -> text).summaryStatistics();
        double equal = room / all.getCount();
        double share = (room - pads * all.getCount()) / all.getSum();
        return new StepWidths(
                texts.stream()
                        .map(group -> group.stream()
                                .map(text -> all.getMax() + pads <= equal ? equal : text * share + pads)
                                .toList())
                        .toList(),
                share);
    }

    /** Returns whether letters would have to be so small that a column less is better. */
    boolean isCramped() {
        return share < CRAMPED;
    }

    /** Returns the width of all columns before one. */
    double before(int group, int column) {
        List<Double> before = new ArrayList<>();
        groups.subList(0, group).forEach(before::addAll);
        before.addAll(groups.get(group).subList(0, column));
        return before.stream().mapToDouble(width -> width).sum();
    }

    /** Returns the width of the texts of a column, of columns of probabilities the same, so that their bars can be compared. */
    private static double widest(StepTable table, Column column, double unit) {
        return column.step() == Step.PROBABILITY
                ? table.groups().stream()
                        .flatMap(group -> group.columns().stream())
                        .filter(other -> other.step() == Step.PROBABILITY)
                        .mapToDouble(other -> widest(other, unit))
                        .max()
                        .orElseThrow()
                : widest(column, unit);
    }

    private static double widest(Column column, double unit) {
        TextStyle heading = TextStyle.regular(StepLayout.HEADING_SIZE * unit, Ink.of(0));
        TextStyle number = StepPainter.number(column.step(), unit, Ink.of(0));
        double widest = column.cells().stream()
                .mapToDouble(cell -> number.width(cell.text()) + StepPainter.badges(cell, unit))
                .max()
                .orElse(0);
        return Math.max(heading.width(column.heading()), widest);
    }
}
