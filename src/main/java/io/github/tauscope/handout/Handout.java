package io.github.tauscope.handout;

import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.text.Messages;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A lesson as a page of HTML to print, or to read on a screen: the questions, and from a new sheet on the answers. The page
 * asks for nothing besides itself, runs nothing, and is the same on every machine.
 *
 * @param forTeacher whether the notes for the teacher stand beside the answers
 */
public record Handout(Lesson lesson, boolean forTeacher) {

    private static final String QUESTIONS = "questions";
    private static final String ANSWERS = "answers";

    /** Returns the page. */
    public String html() {
        Html title = ProseHtml.line(lesson.heading()).in("h1");
        return PageFrame.around(lesson.title(), Html.lines(title, questions(), answers()));
    }

    /** Lessons are in English, and so are the words around them. */
    private static Messages words() {
        return Messages.of(Locale.ROOT);
    }

    private Html questions() {
        Html steps = steps(i -> new AskedStep(step(i), i + 1, asked(i), words()).html());
        return part(
                QUESTIONS,
                words().text("handout.questions"),
                Html.lines(ProseHtml.blocks(lesson.introduction()), steps));
    }

    /** Returns the second part; nothing if there is nothing to say. */
    private Html answers() {
        Html notes = AnsweredStep.notes(notes(lesson.teacher()), "h3", words());
        Html steps = steps(i -> new AnsweredStep(step(i), i + 1, asked(i), notes(step(i).teacher()), words()).html());
        Html all = Html.lines(notes, steps);
        return all.isEmpty() ? Html.NONE : part(ANSWERS, words().text("handout.answers"), all);
    }

    private static Html part(String id, String heading, Html inside) {
        return Html.lines(Html.text(heading).in(Tag.of("h2").with("id", id)), inside)
                .in(Tag.section(id).with("class", "part"));
    }

    private Html steps(IntFunction<Html> html) {
        return Html.lines(IntStream.range(0, lesson.steps().size()).mapToObj(html));
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
