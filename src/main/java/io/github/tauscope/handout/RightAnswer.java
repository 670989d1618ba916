package io.github.tauscope.handout;

import io.github.tauscope.lesson.Answer;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** What is right, in a line. */
record RightAnswer(Answer answer, Messages words) {

    Html html() {
        return Html.inline(List.of(Html.text(words.text("handout.right")).in("strong"), Html.text(" "), right()))
                .in("p");
    }

    private Html right() {
        if (answer instanceof Answer.OneOf one) {
            String letter = Answer.OneOf.letter(one.right());
            return one.pictures().isEmpty()
                    ? Html.inline(List.of(
                            Html.text(letter + ". "),
                            ProseHtml.line(one.choices().get(one.right()))))
                    : Html.text(letter + ".");
        }
        return answer instanceof Answer.AtTemperature at
                ? Html.text(words.text("handout.right.temperature", NumberText.temperature(at.right())))
                : Html.text(words.text(answer instanceof Answer.Bars ? "handout.right.bars" : "handout.right.figure"));
    }
}
