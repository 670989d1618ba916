package io.github.tauscope.handout;

import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.lesson.Scene;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The room where a question is answered by hand.
 *
 * @param id of a figure in it, which no other has
 */
record AnswerRoom(Question question, String id, Messages words) {

    Part part() {
        Answer answer = question.answer();
        if (answer instanceof Answer.Bars || answer instanceof Answer.Draws) {
            return new SceneFigure(question.revealed(), id, words).axes();
        }
        if (answer instanceof Answer.InFigure) {
            return Part.Text.paragraph(words.text("handout.infigure"));
        }
        return answer instanceof Answer.OneOf one ? choices(one) : new Part.Room(words.text("handout.room"));
    }

    private Part choices(Answer.OneOf one) {
        return one.pictures().isEmpty()
                ? new Part.Choices(one.choices().stream().map(Prose::line).toList())
                : pictures(one.pictures());
    }

    private Part pictures(List<Scene> scenes) {
        return new Part.Pictures(IntStream.range(0, scenes.size())
                .mapToObj(k -> new SceneFigure(scenes.get(k), id + "-" + k, words).picture(Answer.OneOf.letter(k)))
                .toList());
    }
}
