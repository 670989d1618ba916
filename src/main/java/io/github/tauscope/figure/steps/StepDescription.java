package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.kernel.steps.Steps;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import io.github.tauscope.text.SpokenLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a figure of steps shows, in sentences. */
public record StepDescription(StepData data, Messages words) {

    private static final int MOST_DESCRIBED = 5;

    public String about() {
        return words.text("steps.about." + data.chosen().method());
    }

    public String description() {
        String classes = Arrays.stream(data.distribution().order(MOST_DESCRIBED))
                .mapToObj(i -> SpokenLabel.of(label(i), words) + " "
                        + new StepNumberText(data.chosen()).brief(Step.PROBABILITY, i))
                .collect(Collectors.joining(", "));
        String temperature = NumberText.full(data.distribution().temperature().value());
        Stream<String> shown = Stream.of(words.text("steps.description", method(), temperature, classes));
        Stream<String> notes = data.notes().stream().limit(MOST_DESCRIBED).map(this::sentence);
        Stream<String> baseline = Stream.ofNullable(data.baseline())
                .map(a -> words.text("steps.description.baseline", NumberText.temperature(a.temperature())));
        return Stream.of(shown, notes, baseline).flatMap(part -> part).collect(Collectors.joining(" "));
    }

    /** Returns what happened, with the numbers of the notes. Each sentence is made only when it is used. */
    List<Supplier<String>> remarks() {
        List<Supplier<String>> lines = new ArrayList<>();
        Temperature temperature = data.distribution().temperature();
        if (temperature.isLimit()) {
            lines.add(() -> words.text(temperature.value() == 0 ? "steps.argmax" : "steps.uniform"));
        }
        for (Note note : data.notes()) {
            lines.add(() -> words.text("steps.note", String.valueOf(note.number()), sentence(note)));
        }
        if (!data.isAlone() && data.chosen().isDistribution()) {
            lines.add(this::verdict);
        }
        return lines;
    }

    /** Returns what happened, and each row with all its digits. Each line is made only when it is used. */
    public List<Supplier<String>> lines() {
        List<Supplier<String>> lines = remarks();
        ShownClasses.of(data.distribution(), ShownClasses.MOST).indices().forEach(i -> lines.add(() -> row(i)));
        return lines;
    }

    /** Returns a cell in full: its class, the step with its numbers, how far off it is, and its notes. */
    public String tip(StepRegion at) {
        Step step = at.step();
        int index = at.index();
        List<String> lines = new ArrayList<>();
        lines.add(label(index));
        switch (at.part()) {
            case RIGHT -> lines.add(equation(data.right(), step, index));
            case BASELINE -> lines.add(baseline(index));
            case CHOSEN -> {
                lines.add(equation(data.chosen(), step, index));
                if (step == Step.PROBABILITY && !data.isAlone()) {
                    lines.add(error(index));
                }
                data.notes().stream()
                        .filter(note -> note.marks(step, index))
                        .forEach(note -> lines.add(sentence(note)));
            }
        }
        return String.join("\n", lines);
    }

    String method() {
        return data.isAlone()
                ? words.text("steps.softmax")
                : words.text("steps.method." + data.chosen().method());
    }

    String heading(Steps steps, Step step) {
        return switch (step) {
            case LOGIT -> words.text("steps.heading.logit");
            case DIFFERENCE -> words.text("steps.heading.difference");
            case QUOTIENT -> {
                boolean shifted = steps.columns().stream().anyMatch(column -> column.step() == Step.DIFFERENCE);
                yield words.text(shifted ? "steps.heading.quotient" : "steps.heading.naiveQuotient");
            }
            case WEIGHT -> words.text("steps.heading.weight");
            case PROBABILITY ->
                switch (steps.method()) {
                    case SOFTMAX -> words.text("steps.heading.probability");
                    case DIVISION_BY_SUM -> words.text("steps.heading.divided");
                    case HARDMAX -> words.text("steps.heading.hardmax");
                    default -> words.text("steps.heading.share");
                };
        };
    }

    /** Returns the label of a class on one line, or its number where it has none. */
    String label(int index) {
        String label = Printable.of(data.labels().get(index));
        return label.isBlank() ? words.text("steps.unnamed", String.valueOf(index + 1)) : label;
    }

    private String sentence(Note note) {
        return new NoteText(data, this, words).sentence(note);
    }

    private String row(int index) {
        String chosen = equations(data.chosen(), index);
        return data.isAlone()
                ? words.text("steps.row", label(index), chosen)
                : words.text("steps.row.beside", label(index), equations(data.right(), index), method(), chosen);
    }

    private String equations(Steps steps, int index) {
        return steps.columns().stream()
                .map(column -> equation(steps, column.step(), index))
                .collect(Collectors.joining("; "));
    }

    private String equation(Steps steps, Step step, int index) {
        StepNumberText text = new StepNumberText(steps);
        boolean named = step == Step.LOGIT || steps.method() == SoftmaxMethod.HARDMAX;
        String left = named ? heading(steps, step) : text.expression(step, index);
        return words.text(text.isLimit(step) ? "steps.limit" : "steps.equation", left, text.full(step, index));
    }

    private String baseline(int index) {
        Distribution a = data.baseline();
        String p = a == null ? "" : NumberText.probability(a.at(index));
        return words.text("steps.equation", words.text("steps.heading.baseline"), p);
    }

    private String verdict() {
        double greatest = IntStream.range(0, data.labels().size())
                .mapToDouble(data.chosen()::error)
                .max()
                .orElseThrow();
        return greatest == 0
                ? words.text("steps.verdict.equal")
                : words.text("steps.verdict", NumberText.quantity(greatest));
    }

    private String error(int index) {
        double error = data.chosen().error(index);
        String right = new StepNumberText(data.right()).full(Step.PROBABILITY, index);
        return Double.isFinite(error)
                ? words.text("steps.error", NumberText.quantity(error), right)
                : words.text("steps.error.none");
    }
}
