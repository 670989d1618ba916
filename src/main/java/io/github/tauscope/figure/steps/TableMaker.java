package io.github.tauscope.figure.steps;

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

/** Fills in the columns of a table of steps for given rows. */
record TableMaker(StepData data, StepDescription sentences, Messages words, List<Integer> rows) {

    List<StepTable.Group> groups(boolean beside) {
        List<StepTable.Group> groups = new ArrayList<>();
        Steps right = data.right();
        String softmax = words.text("steps.softmax");
        StepTable.Group chosen = new StepTable.Group(sentences.method(), all(StepCell.Part.CHOSEN, data.chosen()));
        if (data.isAlone()) {
            groups.add(chosen);
        } else if (beside) {
            groups.add(new StepTable.Group(softmax, all(StepCell.Part.RIGHT, right)));
            groups.add(chosen);
        } else {
            groups.add(chosen);
            StepValues last = right.probabilities();
            String p = words.text("steps.heading.p");
            groups.add(new StepTable.Group(softmax, List.of(column(StepCell.Part.RIGHT, right, last, p))));
        }
        if (data.baseline() != null) {
            groups.add(new StepTable.Group("", List.of(baseline(data.baseline()))));
        }
        return groups;
    }

    private List<StepColumn> all(StepCell.Part part, Steps steps) {
        return steps.columns().stream()
                .map(column -> column(part, steps, column, sentences.heading(steps, column.step())))
                .toList();
    }

    private StepColumn column(StepCell.Part part, Steps steps, StepValues column, String heading) {
        StepNumberText text = new StepNumberText(steps);
        Step step = column.step();
        boolean noted = part == StepCell.Part.CHOSEN;
        List<StepCell> cells = new ArrayList<>();
        for (int i : rows) {
            cells.add(new StepCell(text.brief(step, i), column.value(i), numbers(noted, note -> note.marks(step, i))));
        }
        if (hasOthers()) {
            cells.add(step == Step.PROBABILITY ? others(part, steps) : StepCell.EMPTY);
        }
        cells.add(
                column.sum().isEmpty()
                        ? StepCell.EMPTY
                        : new StepCell(text.sum(column), Double.NaN, numbers(noted, note -> note.marksSum(step))));
        return new StepColumn(part, step, heading, numbers(noted, note -> note.marksDivisor(step)), cells);
    }

    private boolean hasOthers() {
        return rows.size() < data.labels().size();
    }

    private StepCell others(StepCell.Part part, Steps steps) {
        if (part == StepCell.Part.RIGHT || data.isAlone()) {
            return tail(steps.distribution());
        }
        StepValues column = steps.probabilities();
        int[] order = steps.distribution().order();
        double sum = Arrays.stream(order, rows.size(), order.length)
                .mapToDouble(column::value)
                .sum();
        return new StepCell(StepNumberText.share(sum), sum, List.of());
    }

    private StepColumn baseline(Distribution a) {
        List<StepCell> cells = new ArrayList<>();
        for (int i : rows) {
            cells.add(new StepCell(NumberText.probability(a.at(i)), a.probability(i), List.of()));
        }
        while (cells.size() < rows.size() + (hasOthers() ? 2 : 1)) {
            cells.add(StepCell.EMPTY);
        }
        String heading = words.text("steps.heading.baseline");
        return new StepColumn(StepCell.Part.PINNED, Step.PROBABILITY, heading, List.of(), cells);
    }

    private StepCell tail(Distribution distribution) {
        Probability tail = distribution.tail(rows.size());
        return new StepCell(NumberText.probability(tail), tail.value(), List.of());
    }

    private List<Integer> numbers(boolean noted, Predicate<Note> about) {
        return noted ? data.notes().stream().filter(about).map(Note::number).toList() : List.of();
    }
}
