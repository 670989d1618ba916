package io.github.tauscope.lesson;

import io.github.tauscope.figure.ShownClasses;
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

    private static final Set<Directive> OF_QUESTIONS =
            Collections.unmodifiableSet(EnumSet.range(Directive.QUESTION, Directive.WHY));

    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 4;

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
        return predict.map(PredictLine::read).map(this::read);
    }

    private Question read(PredictLine line) {
        PredictLine.Kind kind = line.kind();
        DirectiveLine predict = line.line();
        DirectiveLine question = needed(Directive.QUESTION, predict);
        DirectiveLine why = needed(Directive.WHY, predict);
        requireUse(Directive.CHOICE, kind == PredictLine.Kind.CHOICE, predict);
        requireUse(Directive.PICTURE, kind == PredictLine.Kind.PICTURE, predict);
        requireUse(Directive.ANSWER, kind.isAnswered(), predict);
        SceneDraft after = revealed(line);
        Scene revealed = after.scene(predict.line());
        Inputs inputs =
                StepReader.inputs(part, draft, Stream.of(draft, after).flatMap(shown -> shown.experiment().stream()));
        ProseReader before = new ProseReader(draft.experiment(), inputs);
        ProseReader then = new ProseReader(after.experiment(), inputs);
        Answer answer =
                switch (kind) {
                    case BARS -> new Answer.Bars();
                    case CURVE -> new Answer.Curve(line.index(revealed.experiment()));
                    case DRAWS -> new Answer.Draws();
                    case BINS -> new Answer.Bins();
                    case TEMPERATURE ->
                        new Answer.AtTemperature(revealed.experiment().temperature());
                    case CHOICE -> choice(then, predict);
                    case PICTURE -> Answer.OneOf.ofPictures(pictures(predict), right(predict, Directive.PICTURE));
                };
        return new Question(
                predict.line(), before.readLine(question.prose()), answer, revealed, then.readLine(why.prose()));
    }

    private SceneDraft revealed(PredictLine asked) {
        DirectiveLine predict = asked.line();
        Reveal reveal = Reveal.of(part);
        SceneDraft after = reveal.after(draft, part);
        if (asked.kind() == PredictLine.Kind.TEMPERATURE) {
            reveal.temperature().ifPresent(line -> {
                throw line.refused("lesson.reveal.answer");
            });
            after = after.at(ExperimentDirectives.temperature(needed(Directive.ANSWER, predict)));
        } else if (asked.kind() == PredictLine.Kind.PICTURE) {
            reveal.lines().stream().findFirst().ifPresent(line -> {
                throw line.refused("lesson.reveal.picture");
            });
            after = drafts().get(right(predict, Directive.PICTURE));
        } else if (asked.kind().needsChange()) {
            needed(Directive.REVEAL, predict);
        }
        asked.requireFigure(draft, after);
        boolean isToChange = asked.kind().needsChange() || !reveal.isEmpty();
        if (isToChange && after.scene(reveal.line(predict)).equals(draft.scene(predict.line()))) {
            throw predict.refused("lesson.reveal.nothing");
        }
        return after;
    }

    private Answer choice(ProseReader prose, DirectiveLine predict) {
        int right = right(predict, Directive.CHOICE);
        return Answer.OneOf.ofTexts(
                part.all(Directive.CHOICE)
                        .map(line -> unchecked(prose.readLine(line.prose())))
                        .toList(),
                right);
    }

    /** Returns the index of the right one of several. */
    private int right(DirectiveLine predict, Directive several) {
        int choices = (int) part.all(several).count();
        if (choices < FEWEST_CHOICES || choices > MOST_CHOICES) {
            throw predict.refused("lesson.choices", several.written(), choices, FEWEST_CHOICES, MOST_CHOICES);
        }
        return ExperimentDirectives.whole(needed(Directive.ANSWER, predict), 1, choices) - 1;
    }

    private List<Scene> pictures(DirectiveLine predict) {
        List<Scene> pictures =
                drafts().stream().map(draft -> draft.scene(predict.line())).toList();
        if (pictures.stream().anyMatch(picture -> picture.experiment().size() > ShownClasses.MOST)) {
            throw predict.refused("lesson.picture.many", ShownClasses.MOST);
        }
        if (pictures.stream().distinct().count() < pictures.size()) {
            throw predict.refused("lesson.picture.same");
        }
        return pictures;
    }

    /** Returns what the pictures show. */
    private List<SceneDraft> drafts() {
        return part.all(Directive.PICTURE)
                .map(line -> draft.after(List.of(line.shown())))
                .toList();
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
