package io.github.tauscope.lesson;

import io.github.tauscope.figure.bars.Hidden;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A step of a lesson.
 *
 * @param line of its heading, counted from 1
 * @param heading its title
 * @param text what it says
 * @param scene what it shows at first
 * @param locked what can't be changed
 * @param hidden what isn't shown
 * @param question what is to be predicted, if anything
 * @param teacher a note for the teacher; may be empty
 */
public record LessonStep(
        int line,
        Prose heading,
        Prose text,
        Scene scene,
        Set<Control> locked,
        Set<Hidden> hidden,
        Optional<Question> question,
        Prose teacher) {

    /** What a step can lock. */
    public enum Control {
        TEMPERATURE,
        LOGITS
    }

    public LessonStep {
        locked = Set.copyOf(locked);
        hidden = Set.copyOf(hidden);
    }

    /** Returns its title as plain text. */
    public String title() {
        return heading.plain();
    }

    /** Returns all that is written in it. */
    Stream<Prose> prose() {
        Stream<Prose> asked = question.stream().flatMap(LessonStep::prose);
        return Stream.concat(Stream.of(heading, text, teacher), asked);
    }

    private static Stream<Prose> prose(Question question) {
        Stream<Prose> choices = question.answer() instanceof Answer.OneOf one ? one.choices().stream() : Stream.empty();
        return Stream.concat(Stream.of(question.text(), question.why()), choices);
    }
}
