package io.github.tauscope.handout;

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

    Html html() {
        String id = "step-" + number;
        Html heading = ProseHtml.line(step.heading()).in(Tag.of("h3").with("id", id));
        Html question = step.question().map(this::question).orElse(Html.NONE);
        return Html.lines(heading, ProseHtml.blocks(step.text()), figure(id + "-figure"), question)
                .in(Tag.section(id));
    }

    /** Returns the figure without an answer that is to be given in it. */
    private Html figure(String id) {
        Answer answer = step.question().map(Question::answer).orElse(null);
        if (answer instanceof Answer.Draws) {
            return Html.NONE; // the room for the answer shows the logits
        }
        Scene shown = step.question()
                .filter(question -> !(answer instanceof Answer.Bars))
                .map(question -> question.asked(step.scene()))
                .orElse(step.scene());
        return new SceneFigure(shown, id, words).without(step.hidden());
    }

    private Html question(Question question) {
        String id = "question-" + asked;
        Html heading = Html.text(words.text("handout.question", String.valueOf(asked)))
                .in(Tag.of("h4").with("id", id));
        return Html.lines(
                        heading,
                        ProseHtml.blocks(question.text()),
                        new AnswerRoom(question, id + "-axes", words).html())
                .in(Tag.section(id).with("class", "question"));
    }
}
