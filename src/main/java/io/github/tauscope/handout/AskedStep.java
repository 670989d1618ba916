package io.github.tauscope.handout;

import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.lesson.Question;
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
        Html figure = new SceneFigure(step.scene(), id + "-figure", words).without(step.hidden());
        Html question = step.question().map(this::question).orElse(Html.NONE);
        return Html.lines(heading, ProseHtml.blocks(step.text()), figure, question)
                .in(Tag.section(id));
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
