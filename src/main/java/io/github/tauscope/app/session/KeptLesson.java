package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.LessonPlace;
import io.github.tauscope.session.WindowState;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Optional;

/**
 * The lesson that a window was in.
 *
 * @param place where it goes on; empty for no lesson, or one that can't be read any more
 * @param notes why it can't be
 */
public record KeptLesson(Optional<LessonDesk.Place> place, List<Message> notes) {

    /** No lesson. */
    public static final KeptLesson NONE = new KeptLesson(Optional.empty(), List.of());

    /** Reads the lesson of a state. Not for the JavaFX thread: it may be a file. */
    public static KeptLesson of(KeptState kept) {
        return kept.state().flatMap(WindowState::lesson).map(KeptLesson::read).orElse(NONE);
    }

    private static KeptLesson read(LessonPlace kept) {
        try {
            Optional<Lesson> lesson =
                    kept.file().isPresent() ? kept.file().map(LessonReader::file) : Lessons.named(kept.name());
            List<Message> notes = lesson.isPresent()
                    ? List.of()
                    : List.of(Message.of("session.lesson.gone", Printable.quoted(kept.name())));
            return new KeptLesson(lesson.map(read -> place(read, kept)), notes);
        } catch (MessageException e) {
            return new KeptLesson(Optional.empty(), List.of(e.sentence()));
        }
    }

    /** A lesson that was changed meanwhile may have fewer steps, and others. */
    private static LessonDesk.Place place(Lesson lesson, LessonPlace kept) {
        int step = Math.min(kept.step(), lesson.steps().size() - 1);
        boolean isRevealed =
                kept.revealed() && lesson.steps().get(step).question().isPresent();
        return new LessonDesk.Place(lesson, kept.file(), step, isRevealed);
    }
}
