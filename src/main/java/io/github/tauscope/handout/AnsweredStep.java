package io.github.tauscope.handout;

import io.github.tauscope.handout.Part.Group.Role;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.text.Messages;

/**
 * What is said of a step afterwards.
 *
 * @param number of the step, from 1
 * @param asked the number of its question, if it has one
 * @param notes for the teacher; may be empty
 */
record AnsweredStep(LessonStep step, int number, int asked, Prose notes, Messages words) {

    /** Returns the answer and the notes; nothing if there are neither. */
    Part part() {
        if (step.question().isEmpty() && notes.isEmpty()) {
            return Part.NONE;
        }
        String id = "answer-" + number;
        Part answer = step.question().map(question -> answer(question, id)).orElse(Part.NONE);
        return Part.Group.of(Role.STEP, Part.Heading.plain(3, id, title()), answer, notes(notes, 4, words));
    }

    /** Returns notes for the teacher below a heading of their own; nothing if there are none. */
    static Part notes(Prose notes, int level, Messages words) {
        return notes.isEmpty()
                ? Part.NONE
                : Part.Group.of(
                        Role.TEACHER,
                        Part.Heading.plain(level, "", words.text("handout.teacher")),
                        Part.Text.of(notes));
    }

    private String title() {
        return step.question().isEmpty()
                ? step.title()
                : words.text("handout.answer", String.valueOf(asked), step.title());
    }

    private Part answer(Question question, String id) {
        return Part.Group.of(
                Role.ANSWER,
                Part.Group.of(Role.ASKED, Part.Text.of(question.text())),
                new RightAnswer(question.answer(), words).part(),
                figure(question, id),
                Part.Text.of(question.why()));
    }

    /** Returns the figure after the reveal, if it isn't the one that was before everyone's eyes. */
    private Part figure(Question question, String id) {
        boolean isSeen = !(question.answer() instanceof Answer.InFigure)
                && question.revealed().equals(step.scene())
                && step.hidden().isEmpty();
        return isSeen ? Part.NONE : new SceneFigure(question.revealed(), id + "-figure", words).whole();
    }
}
