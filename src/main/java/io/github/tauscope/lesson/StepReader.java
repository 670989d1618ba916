package io.github.tauscope.lesson;

import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a step.
 *
 * @param part its lines
 * @param draft what it shows
 */
record StepReader(LessonPart part, SceneDraft draft) {

    /**
     * Reads the step.
     *
     * @throws LessonException if something in it can't be read, is missing or contradicts something else
     */
    LessonStep read() {
        int shownBy = part.one(Directive.FIGURE)
                .map(DirectiveLine::line)
                .orElse(part.heading().number());
        Scene scene = draft.scene(shownBy);
        Optional<Question> question = new QuestionReader(part, draft).read();
        Stream<Experiment> shown = Stream.concat(Stream.of(scene), question.map(Question::revealed).stream())
                .map(Scene::experiment);
        ProseReader prose = new ProseReader(draft.experiment(), inputs(part, draft, shown));
        LessonStep step = new LessonStep(
                part.heading().number(),
                prose.readLine(part.heading()),
                prose.read(part.prose()),
                scene,
                constants(Directive.LOCK, LessonStep.Control.class),
                constants(Directive.HIDE, Hidden.class),
                question,
                prose.read(teacher(part)));
        if (step.text().isEmpty() && question.isEmpty()) {
            throw new LessonException(step.line(), "lesson.step.empty");
        }
        return step;
    }

    /** Returns the numbers that a step is given: those of what it shows and reveals, and those written in its directives. */
    static Inputs inputs(LessonPart part, SceneDraft draft, Stream<Experiment> shown) {
        String written = part.directives().stream()
                .filter(line -> line.directive().isGiven())
                .map(DirectiveLine::text)
                .collect(Collectors.joining(" "));
        return Inputs.of(shown).with(draft.given()).with(written);
    }

    /** Returns the notes for the teacher, a paragraph each. */
    static List<SourceLine> teacher(LessonPart part) {
        return part.all(Directive.TEACHER)
                .flatMap(line -> Stream.of(line.prose(), new SourceLine(line.line(), "")))
                .toList();
    }

    private <E extends Enum<E>> Set<E> constants(Directive directive, Class<E> type) {
        return part.one(directive).map(line -> Set.copyOf(line.several(type))).orElse(Set.of());
    }
}
