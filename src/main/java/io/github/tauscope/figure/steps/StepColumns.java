package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.ShownClasses;
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
import java.util.function.Predicate;

/** Makes the columns of a figure of steps for the classes that have a row. */
record StepColumns(StepData data, StepDescription sentences, Messages words, ShownClasses classes) {

    /** Returns the columns of the chosen method, those of the kernel or, without room for them, its last one, and A's. */
    List<StepTable.Group> groups(boolean beside) {
        List<StepTable.Group> groups = new ArrayList<>();
        groups.add(new StepTable.Group(sentences.method(), columns(StepCell.Part.CHOSEN, data.chosen())));
        if (!data.isAlone()) {
            String p = words.text("steps.heading.p");
            List<StepColumn> right = beside
                    ? columns(StepCell.Part.RIGHT, data.right())
                    : List.of(column(
                            StepCell.Part.RIGHT, data.right(), data.right().probabilities(), p));
            groups.add(beside ? 0 : 1, new StepTable.Group(words.text("steps.softmax"), right));
        }
        if (data.baseline() != null) {
            groups.add(new StepTable.Group("", List.of(baseline(data.baseline()))));
        }
        return groups;
    }

    private List<StepColumn> columns(StepCell.Part part, Steps steps) {
        return steps.columns().stream()
                .map(column -> column(part, steps, column, sentences.heading(steps, column.step())))
                .toList();
    }

    private StepColumn column(StepCell.Part part, Steps steps, StepValues column, String heading) {
        StepNumberText text = new StepNumberText(steps);
        Step step = column.step();
        boolean noted = part == StepCell.Part.CHOSEN;
        List<StepCell> cells = new ArrayList<>(classes.map(
                i -> new StepCell(text.brief(step, i), column.value(i), numbers(noted, note -> note.marks(step, i))),
                () -> step == Step.PROBABILITY ? others(part, steps) : StepCell.EMPTY));
        cells.add(
                column.sum().isEmpty()
                        ? StepCell.EMPTY
                        : new StepCell(text.sum(step), Double.NaN, numbers(noted, note -> note.marksSum(step))));
        return new StepColumn(part, step, heading, numbers(noted, note -> note.marksDivisor(step)), cells);
    }

    private StepCell others(StepCell.Part part, Steps steps) {
        int shown = classes.indices().size();
        if (part == StepCell.Part.RIGHT || data.isAlone()) {
            return cell(steps.distribution().tail(shown));
        }
        int[] order = steps.distribution().order();
        double sum = Arrays.stream(order, shown, order.length)
                .mapToDouble(steps.probabilities()::value)
                .sum();
        return new StepCell(StepNumberText.share(sum), sum, List.of());
    }

    private StepColumn baseline(Distribution a) {
        List<StepCell> cells = new ArrayList<>(classes.map(i -> cell(a.at(i)), () -> StepCell.EMPTY));
        cells.add(StepCell.EMPTY);
        String heading = words.text("steps.heading.baseline");
        return new StepColumn(StepCell.Part.PINNED, Step.PROBABILITY, heading, List.of(), cells);
    }

    private static StepCell cell(Probability p) {
        return new StepCell(NumberText.probability(p), p.value(), List.of());
    }

    private List<Integer> numbers(boolean noted, Predicate<Note> about) {
        return noted ? data.notes().stream().filter(about).map(Note::number).toList() : List.of();
    }
}
