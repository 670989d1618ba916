package io.github.tauscope.handout;

import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * The room where a question is answered by hand.
 *
 * @param id of an element, which no other has
 */
record AnswerRoom(Question question, String id, Messages words) {

    private static final Html LINE = Html.NONE.in(Tag.of("span").with("class", "line"));

    Html html() {
        return question.answer() instanceof Answer.Bars
                ? new SceneFigure(question.revealed(), id, words).axes()
                : question.answer() instanceof Answer.OneOf one ? choices(one) : temperature();
    }

    /** The letters before the choices are those of {@link RightAnswer}. */
    private static Html choices(Answer.OneOf one) {
        Stream<Html> choices =
                one.choices().stream().map(choice -> ProseHtml.line(choice).in("li"));
        return Html.lines(choices).in(Tag.of("ol").with("type", "A").with("class", "choices"));
    }

    private Html temperature() {
        return Html.inline(List.of(Html.text(words.text("handout.room") + " "), LINE))
                .in("p");
    }
}
