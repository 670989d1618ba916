package io.github.tauscope.lesson;

import io.github.tauscope.chart.FigureKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the question of a step.
 *
 * @param part the step
 * @param draft what it shows before anything is revealed
 */
record QuestionReader(LessonPart part, SceneDraft draft) {

    private static final Set<Directive> OF_QUESTIONS = Collections.unmodifiableSet(
            EnumSet.of(Directive.QUESTION, Directive.CHOICE, Directive.ANSWER, Directive.REVEAL, Directive.WHY));

    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 4;

    /** What {@code @predict} can ask for. */
    private enum Kind {
        BARS,
        TEMPERATURE,
        CHOICE
    }

    /**
     * Returns the question; empty if the step has none.
     *
     * @throws LessonException if something is missing or contradicts something else
     */
    Optional<Question> read() {
        Optional<DirectiveLine> predict = part.one(Directive.PREDICT);
        if (predict.isEmpty()) {
            part.directives().stream()
                    .filter(line -> OF_QUESTIONS.contains(line.directive()))
                    .findFirst()
                    .ifPresent(line -> {
                        throw line.refused(
                                "lesson.predict.missing", line.directive().written());
                    });
        }
        return predict.map(this::read);
    }

    private Question read(DirectiveLine predict) {
        Kind kind = predict.one(Kind.class);
        DirectiveLine question = needed(Directive.QUESTION, predict);
        DirectiveLine why = needed(Directive.WHY, predict);
        requireUse(Directive.CHOICE, kind == Kind.CHOICE, predict);
        requireUse(Directive.ANSWER, kind != Kind.BARS, predict);
        SceneDraft after = revealed(kind, predict);
        Scene revealed = after.scene(predict.line());
        Inputs inputs =
                StepReader.inputs(part, draft, Stream.of(draft, after).flatMap(shown -> shown.experiment().stream()));
        ProseReader before = new ProseReader(draft.experiment(), inputs);
        ProseReader then = new ProseReader(after.experiment(), inputs);
        Answer answer =
                switch (kind) {
                    case BARS -> new Answer.Bars();
                    case TEMPERATURE ->
                        new Answer.AtTemperature(revealed.experiment().temperature());
                    case CHOICE -> choice(then, predict);
                };
        return new Question(
                predict.line(), before.readLine(question.prose()), answer, revealed, then.readLine(why.prose()));
    }

    private SceneDraft revealed(Kind kind, DirectiveLine predict) {
        Reveal reveal = Reveal.of(part);
        SceneDraft after = reveal.after(draft, part);
        if (kind == Kind.TEMPERATURE) {
            reveal.temperature().ifPresent(line -> {
                throw line.refused("lesson.reveal.answer");
            });
            after = after.at(ExperimentDirectives.temperature(needed(Directive.ANSWER, predict)));
        } else if (kind == Kind.BARS) {
            needed(Directive.REVEAL, predict);
            requireBars(after, predict);
        }
        boolean isToChange = kind != Kind.CHOICE || !reveal.isEmpty();
        if (isToChange && after.scene(reveal.line(predict)).equals(draft.scene(predict.line()))) {
            throw predict.refused("lesson.reveal.nothing");
        }
        return after;
    }

    /** Bars that were dragged are compared with those revealed. */
    private void requireBars(SceneDraft after, DirectiveLine predict) {
        if (draft.figure() != FigureKind.BARS || after.figure() != FigureKind.BARS) {
            throw predict.refused("lesson.predict.figure");
        }
        int before = classes(draft);
        int then = classes(after);
        if (before != then) {
            throw predict.refused("lesson.reveal.classes", then, before);
        }
    }

    private static int classes(SceneDraft draft) {
        return draft.experiment().map(experiment -> experiment.size()).orElse(0);
    }

    private Answer choice(ProseReader prose, DirectiveLine predict) {
        List<DirectiveLine> choices = part.all(Directive.CHOICE).toList();
        if (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES) {
            throw predict.refused("lesson.choices", choices.size(), FEWEST_CHOICES, MOST_CHOICES);
        }
        int right = ExperimentDirectives.whole(needed(Directive.ANSWER, predict), 1, choices.size());
        return new Answer.OneOf(
                choices.stream()
                        .map(line -> unchecked(prose.readLine(line.prose())))
                        .toList(),
                right - 1);
    }

    /** A choice may be wrong, so what it states is not checked unless it is in braces. */
    private static Prose unchecked(Prose choice) {
        return new Prose(choice.blocks(), choice.statements(), List.of());
    }

    private DirectiveLine needed(Directive directive, DirectiveLine predict) {
        return part.all(directive)
                .findFirst()
                .orElseThrow(() -> predict.refused("lesson.predict.needs", predict.text(), directive.written()));
    }

    private void requireUse(Directive directive, boolean isUsed, DirectiveLine predict) {
        part.all(directive).filter(line -> !isUsed).findFirst().ifPresent(line -> {
            throw line.refused("lesson.predict.useless", directive.written(), predict.text());
        });
    }
}
