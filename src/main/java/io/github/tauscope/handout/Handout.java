package io.github.tauscope.handout;

import io.github.tauscope.handout.Part.Group.Role;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A lesson on paper: the questions, and from a new sheet on the answers.
 *
 * @param forTeacher whether the notes for the teacher stand beside the answers
 */
public record Handout(Lesson lesson, boolean forTeacher) {

    private static final String QUESTIONS = "questions";
    private static final String ANSWERS = "answers";
    private static final Messages ENGLISH = Messages.of(Locale.ROOT);

    /** Returns the name of the whole. */
    public String title() {
        return lesson.title();
    }

    /** Returns the title and one or two halves. */
    public List<Part> parts() {
        return Stream.of(new Part.Heading(1, "", lesson.heading().line()), questions(), answers())
                .filter(part -> !part.equals(Part.NONE))
                .toList();
    }

    /** Lessons are in English, and so are the words around them. */
    public static Messages words() {
        return ENGLISH;
    }

    private Part questions() {
        Stream<Part> steps = steps(i -> new AskedStep(step(i), i + 1, asked(i), words()).part());
        return half(
                QUESTIONS,
                words().text("handout.questions"),
                Stream.concat(Stream.of(Part.Text.of(lesson.introduction())), steps));
    }

    /** Returns the second half; nothing if there is nothing to say. */
    private Part answers() {
        Part notes = AnsweredStep.notes(notes(lesson.teacher()), 3, words());
        List<Part> all = Stream.concat(Stream.of(notes), steps(i -> new AnsweredStep(
                                step(i), i + 1, asked(i), notes(step(i).teacher()), words())
                        .part()))
                .filter(part -> !part.equals(Part.NONE))
                .toList();
        return all.isEmpty() ? Part.NONE : half(ANSWERS, words().text("handout.answers"), all.stream());
    }

    private static Part half(String id, String heading, Stream<Part> parts) {
        return Part.Group.of(Role.HALF, Stream.concat(Stream.of(Part.Heading.plain(2, id, heading)), parts));
    }

    private Stream<Part> steps(IntFunction<Part> part) {
        return IntStream.range(0, lesson.steps().size()).mapToObj(part);
    }

    private LessonStep step(int index) {
        return lesson.steps().get(index);
    }

    /** Returns how many questions there are up to a step and with it. */
    private int asked(int index) {
        return (int) lesson.steps().stream()
                .limit(index + 1L)
                .filter(step -> step.question().isPresent())
                .count();
    }

    private Prose notes(Prose notes) {
        return forTeacher ? notes : Prose.NONE;
    }
}
