package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.steps.StepRegion.Part;
import io.github.tauscope.figure.steps.StepTable.Cell;
import io.github.tauscope.figure.steps.StepTable.Column;
import io.github.tauscope.figure.steps.StepTable.Group;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.kernel.steps.StepValues;
import io.github.tauscope.kernel.steps.Steps;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the columns of a figure of steps for the classes that have a row. */
record StepColumns(StepData data, StepDescription sentences, Messages words, ShownClasses classes) {

    /** Returns the columns of the kernel; those of the chosen method or, without room for them, its last one; and A's. */
    List<Group> groups(boolean beside, Set<Step> left) {
        List<Group> groups = new ArrayList<>();
        Part first = data.isAlone() ? Part.CHOSEN : Part.RIGHT;
        groups.add(new Group(words.text("steps.softmax"), columns(first, data.right(), left)));
        if (!data.isAlone()) {
            List<Column> chosen = columns(Part.CHOSEN, data.chosen(), Set.of());
            int hidden = beside ? 0 : chosen.size() - 1;
            groups.add(new Group(sentences.method(), chosen.subList(hidden, chosen.size())));
        }
        if (data.baseline() != null) {
            groups.add(new Group("", List.of(baseline(data.baseline()))));
        }
        return groups;
    }

    private List<Column> columns(Part part, Steps steps, Set<Step> left) {
        return steps.columns().stream()
                .filter(column -> !left.contains(column.step()))
                .map(column -> column(part, steps, column, sentences.heading(steps, column.step())))
                .toList();
    }

    private Column column(Part part, Steps steps, StepValues column, String heading) {
        StepNumberText text = new StepNumberText(steps);
        Step step = column.step();
        List<Cell> cells = new ArrayList<>(classes.map(
                i -> new Cell(text.brief(step, i), column.value(i), numbers(part, note -> note.marks(step, i))),
                () -> step == Step.PROBABILITY ? others(part, steps) : Cell.EMPTY));
        boolean summed = column.sum().isPresent();
        List<Integer> notes = numbers(part, note -> note.marksSum(step));
        cells.add(summed ? new Cell(text.sum(step), Double.NaN, notes) : Cell.EMPTY);
        return new Column(part, step, heading, numbers(part, note -> note.marksDivisor(step)), cells);
    }

    private Cell others(Part part, Steps steps) {
        int shown = classes.indices().size();
        if (part == Part.RIGHT || data.isAlone()) {
            return cell(steps.distribution().tail(shown));
        }
        int[] order = steps.distribution().order();
        double sum = Arrays.stream(order, shown, order.length)
                .mapToDouble(steps.probabilities()::value)
                .sum();
        return new Cell(StepNumberText.share(sum), sum, List.of());
    }

    private Column baseline(Distribution a) {
        List<Cell> cells = new ArrayList<>(classes.map(i -> cell(a.at(i)), () -> Cell.EMPTY));
        cells.add(Cell.EMPTY);
        String heading = words.text("steps.heading.baseline");
        return new Column(Part.BASELINE, Step.PROBABILITY, heading, List.of(), cells);
    }

    private static Cell cell(Probability p) {
        return new Cell(NumberText.probability(p), p.value(), List.of());
    }

    private List<Integer> numbers(Part part, Predicate<Note> about) {
        return part == Part.CHOSEN
                ? data.notes().stream().filter(about).map(Note::number).toList()
                : List.of();
    }
}
