package io.github.tauscope.app.lesson;

import io.github.tauscope.app.predict.Predictor;
import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.model.Experiment;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;

/**
 * How the question of a step is asked and answered, and what is said once its answer is shown.
 *
 * @param predictor shows an answer beneath what was predicted
 * @param question shows what is asked
 * @param verdict says whether it was right
 * @param why says why it is so
 */
record Answering(
        Workbench bench, Predictor predictor, ProseView question, Choices choices, Label verdict, ProseView why) {

    /** Asks, or says why the answer is so once it is shown; without a question there is nothing of either. */
    void show(LessonDesk.Place place) {
        Optional<Question> asked = place.step().question();
        question.show(asked.map(Question::text).orElse(Prose.NONE));
        why.show(asked.filter(any -> place.isRevealed()).map(Question::why).orElse(Prose.NONE));
        if (!place.isRevealed()) {
            clear();
        }
        asked.map(Question::answer)
                .filter(Answer.OneOf.class::isInstance)
                .ifPresent(answer -> showChoices((Answer.OneOf) answer, place.isRevealed()));
    }

    /** Forgets what was chosen and what was said of it. */
    void clear() {
        verdict.setText("");
        choices.clear();
    }

    /** A choice that was made stays as it is. A window that goes on where the answer was shown has none. */
    private void showChoices(Answer.OneOf offered, boolean isRevealed) {
        if (choices.isEmpty()) {
            choices.offer(offered, bench);
        }
        if (isRevealed) {
            String right = offered.choices().get(offered.right()).plain();
            choices.markRight(offered.right(), bench.text("lesson.right", right));
        }
    }

    /** Says whether the answer that was given is right, and shows the right one. */
    void reveal(Question asked) {
        verdict.setText(verdict(asked));
        Experiment revealed = asked.revealed().experiment();
        if (asked.answer() instanceof Answer.InFigure) {
            predictor.commit(revealed);
        } else {
            bench.lab().commit(any -> revealed);
        }
        bench.lessons().reveal();
    }

    private String verdict(Question asked) {
        Verdict said = new Verdict(bench.messages());
        if (asked.answer() instanceof Answer.OneOf one) {
            OptionalInt chosen = choices.chosen();
            return chosen.isPresent() ? said.of(one, chosen.getAsInt()) : "";
        }
        return asked.answer() instanceof Answer.AtTemperature temperature
                ? said.of(temperature, bench.lab().experiment())
                : "";
    }
}
