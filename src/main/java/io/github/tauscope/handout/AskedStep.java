package io.github.tauscope.handout;

import io.github.tauscope.handout.Part.Group.Role;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.lesson.Scene;
import io.github.tauscope.text.Messages;

/**
 * A step as students have it before them.
 *
 * @param number of the step, from 1
 * @param asked the number of its question, if it has one
 */
record AskedStep(LessonStep step, int number, int asked, Messages words) {

    Part part() {
        String id = "step-" + number;
        return Part.Group.of(
                Role.STEP,
                new Part.Heading(3, id, step.heading().line()),
                Part.Text.of(step.text()),
                figure(id + "-figure"),
                step.question().map(this::question).orElse(Part.NONE));
    }

    /** Returns the figure without an answer that is to be given in it. */
    private Part figure(String id) {
        Answer answer = step.question().map(Question::answer).orElse(null);
        if (answer instanceof Answer.Draws) {
            return Part.NONE; // the room for the answer shows the logits
        }
        Scene shown = step.question()
                .filter(question -> !(answer instanceof Answer.Bars))
                .map(question -> question.asked(step.scene()))
                .orElse(step.scene());
        return new SceneFigure(shown, id, words).without(step.hidden());
    }

    private Part question(Question question) {
        String id = "question-" + asked;
        return Part.Group.of(
                Role.QUESTION,
                Part.Heading.plain(4, id, words.text("handout.question", String.valueOf(asked))),
                Part.Text.of(question.text()),
                new AnswerRoom(question, id + "-axes", words).part());
    }
}
