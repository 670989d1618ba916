package io.github.tauscope.app.lesson;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** Says whether an answer was right. */
record Verdict(Messages words) {

    /** A temperature is right up to this factor: what a slider can be set to by eye. */
    private static final double NEAR = 1.25;

    String of(Answer.OneOf question, int chosen) {
        String right = question.choices().get(question.right()).plain();
        return chosen == question.right()
                ? words.text("lesson.verdict.right", right)
                : words.text("lesson.verdict.wrong", right);
    }

    /** Says nothing of a temperature that nobody set. */
    String of(Answer.AtTemperature question, Experiment asked) {
        Temperature chosen = asked.aim();
        if (chosen.equals(asked.temperature())) {
            return words.text("lesson.verdict.untouched", NumberText.temperature(question.right()));
        }
        String key = isNear(chosen, question.right()) ? "lesson.verdict.near" : "lesson.verdict.far";
        return words.text(key, NumberText.temperature(chosen), NumberText.temperature(question.right()));
    }

    private static boolean isNear(Temperature chosen, Temperature right) {
        double ratio = chosen.value() / right.value();
        return chosen.equals(right) || (ratio <= NEAR && ratio >= 1 / NEAR);
    }
}
