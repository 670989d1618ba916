package io.github.tauscope.app.workbench;

import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.lesson.Scene;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lesson that is held, and how far it is: what a step shows, hides and locks, and whether its answer was shown. */
public final class LessonDesk {

    /**
     * Where a lesson is.
     *
     * @param file where it was read; empty for one of ours
     * @param index of the step, from 0
     * @param isRevealed whether the answer to its question was shown
     */
    public record Place(Lesson lesson, Optional<Path> file, int index, boolean isRevealed) {

        public LessonStep step() {
            return lesson.steps().get(index);
        }

        /** Returns the question while its answer is hidden. */
        public Optional<Question> asked() {
            return step().question().filter(question -> !isRevealed);
        }

        /** Returns the note for the teacher: that of the step or, if it has none, that of the lesson. */
        public Prose note() {
            return step().teacher().isEmpty() ? lesson.teacher() : step().teacher();
        }

        public boolean isLast() {
            return index == lesson.steps().size() - 1;
        }

        private boolean isOf(Lesson other, Optional<Path> otherFile) {
            return file.equals(otherFile) && lesson.name().equals(other.name());
        }

        Place at(int other) {
            return new Place(lesson, file, other, false);
        }
    }

    private final Lab lab;
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Optional<Place>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private Optional<Place> left = Optional.empty();

    public LessonDesk(Lab lab, Settings settings) {
        this.lab = lab;
        this.settings = settings;
    }

    /** Where the lesson is; empty while none is held. */
    public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Returns the question that waits for an answer. */
    public Optional<Question> asked() {
        return place.get().flatMap(Place::asked);
    }

    /** Begins a lesson, or goes on in a changed one, or in one that was left before its end. */
    public void open(Lesson lesson, Optional<Path> file) {
        int last = lesson.steps().size() - 1;
        int index = place.get()
                .filter(held -> file.isPresent())
                .or(() -> left)
                .filter(known -> known.isOf(lesson, file))
                .map(known -> Math.min(last, known.index()))
                .orElse(0);
        left = Optional.empty();
        enter(new Place(lesson, file, index, false));
    }

    /** Goes some steps on, or back where it is negative; beyond the first and the last there is none. */
    public void go(int steps) {
        place.get().ifPresent(held -> {
            int index = held.index() + steps;
            if (index >= 0 && index < held.lesson().steps().size()) {
                enter(held.at(index));
            }
        });
    }

    public void close() {
        left = place.get().filter(held -> !held.isLast());
        settings.hiddenProperty().set(Set.of());
        place.set(Optional.empty());
        lab.commit(e -> e.withPrediction(null));
    }

    /** Goes on at a place, or in no lesson; the lab and the look are as they were then. */
    public void resume(Optional<Place> kept) {
        place.set(Optional.empty());
        settings.hiddenProperty()
                .set(kept.filter(held -> !held.isRevealed())
                        .map(held -> held.step().hidden())
                        .orElse(Set.of()));
        place.set(kept);
    }

    /** Returns whether a person may not change something now. */
    public boolean locks(LessonStep.Control control) {
        boolean isChosen = control == LessonStep.Control.TEMPERATURE
                && asked().filter(question -> question.answer() instanceof Answer.AtTemperature)
                        .isPresent();
        return !isChosen
                && place.get()
                        .filter(held -> held.step().locked().contains(control))
                        .isPresent();
    }

    /** Takes it that the answer is shown: nothing is hidden any more, and the figure is that of the answer. */
    public void reveal() {
        place.get().filter(held -> held.asked().isPresent()).ifPresent(held -> {
            settings.hiddenProperty().set(Set.of());
            held.asked().ifPresent(question -> look(question.revealed()));
            place.set(Optional.of(new Place(held.lesson(), held.file(), held.index(), true)));
        });
    }

    private void enter(Place entered) {
        LessonStep step = entered.step();
        Scene scene = step.scene();
        settings.hiddenProperty().set(step.hidden());
        place.set(Optional.of(entered));
        lab.open(asking(scene.experiment(), entered.asked()));
        look(scene);
    }

    /** Opens the prediction of a question that is not about texts: until it is committed, the answer is hidden. */
    private static Experiment asking(Experiment shown, Optional<Question> question) {
        return question.flatMap(asked -> prediction(shown, asked))
                .map(shown::withPrediction)
                .orElse(shown);
    }

    private static Optional<Prediction> prediction(Experiment shown, Question question) {
        Answer answer = question.answer();
        return answer instanceof Answer.AtTemperature
                ? Optional.of(BarsPrediction.of(Reading.of(shown).distribution()))
                : question.prediction(shown);
    }

    private void look(Scene scene) {
        settings.show(scene.on(settings.look()), scene.figure());
    }
}
