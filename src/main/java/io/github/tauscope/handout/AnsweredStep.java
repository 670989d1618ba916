package io.github.tauscope.handout;

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
    Html html() {
        if (step.question().isEmpty() && notes.isEmpty()) {
            return Html.NONE;
        }
        String id = "answer-" + number;
        Html answer = step.question().map(question -> answer(question, id)).orElse(Html.NONE);
        return Html.lines(Html.text(title()).in(Tag.of("h3").with("id", id)), answer, notes(notes, "h4", words))
                .in(Tag.section(id));
    }

    /** Returns notes for the teacher below a heading of their own; nothing if there are none. */
    static Html notes(Prose notes, String heading, Messages words) {
        return notes.isEmpty()
                ? Html.NONE
                : Html.lines(Html.text(words.text("handout.teacher")).in(heading), ProseHtml.blocks(notes))
                        .in(Tag.of("div").with("class", "teacher"));
    }

    private String title() {
        return step.question().isEmpty()
                ? step.title()
                : words.text("handout.answer", String.valueOf(asked), step.title());
    }

    private Html answer(Question question, String id) {
        Html asked = ProseHtml.blocks(question.text()).in(Tag.of("div").with("class", "asked"));
        Html why = ProseHtml.blocks(question.why());
        return Html.lines(asked, new RightAnswer(question.answer(), words).html(), figure(question, id), why)
                .in(Tag.of("div").with("class", "answer"));
    }

    /** Returns the figure after the reveal, if it isn't the one that was before everyone's eyes. */
    private Html figure(Question question, String id) {
        boolean isSeen = !(question.answer() instanceof Answer.InFigure)
                && question.revealed().equals(step.scene())
                && step.hidden().isEmpty();
        return isSeen ? Html.NONE : new SceneFigure(question.revealed(), id + "-figure", words).whole();
    }
}
