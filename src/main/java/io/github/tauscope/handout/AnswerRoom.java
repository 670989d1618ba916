package io.github.tauscope.handout;

import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.lesson.Scene;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The room where a question is answered by hand.
 *
 * @param id of an element, which no other has
 */
record AnswerRoom(Question question, String id, Messages words) {

    private static final Html LINE = Html.NONE.in(Tag.of("span").with("class", "line"));

    Html html() {
        Answer answer = question.answer();
        if (answer instanceof Answer.Bars || answer instanceof Answer.Draws) {
            return new SceneFigure(question.revealed(), id, words).axes();
        }
        if (answer instanceof Answer.InFigure) {
            return Html.text(words.text("handout.infigure")).in("p");
        }
        return answer instanceof Answer.OneOf one ? choices(one) : temperature();
    }

    /** The letters before the choices are those of {@link RightAnswer}. */
    private Html choices(Answer.OneOf one) {
        if (!one.pictures().isEmpty()) {
            return pictures(one.pictures());
        }
        Stream<Html> texts =
                one.choices().stream().map(choice -> ProseHtml.line(choice).in("li"));
        return Html.lines(texts).in(Tag.of("ol").with("type", "A").with("class", "choices"));
    }

    private Html pictures(List<Scene> scenes) {
        Stream<Html> pictures = IntStream.range(0, scenes.size())
                .mapToObj(k -> new SceneFigure(scenes.get(k), id + "-" + k, words)
                        .picture(Answer.OneOf.letter(k))
                        .in("li"));
        return Html.lines(pictures).in(Tag.of("ul").with("class", "pictures"));
    }

    private Html temperature() {
        return Html.inline(List.of(Html.text(words.text("handout.room") + " "), LINE))
                .in("p");
    }
}
