package io.github.tauscope.handout;

import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Span;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.stream.Stream;

/** What is right, in a line. */
record RightAnswer(Answer answer, Messages words) {

    Part part() {
        Span label = new Span(Span.Style.STRONG, words.text("handout.right"));
        return Part.Text.paragraph(
                Stream.concat(Stream.of(label, Span.plain(" ")), right()).toList());
    }

    private Stream<Span> right() {
        if (answer instanceof Answer.OneOf one) {
            String letter = Answer.OneOf.letter(one.right());
            return one.pictures().isEmpty()
                    ? Stream.concat(
                            Stream.of(Span.plain(letter + ". ")), one.choices().get(one.right()).line().stream())
                    : Stream.of(Span.plain(letter + "."));
        }
        return Stream.of(Span.plain(inWords()));
    }

    private String inWords() {
        return answer instanceof Answer.AtTemperature at
                ? words.text("handout.right.temperature", NumberText.temperature(at.right()))
                : words.text(answer instanceof Answer.Bars ? "handout.right.bars" : "handout.right.figure");
    }
}
