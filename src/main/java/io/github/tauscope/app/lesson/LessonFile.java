package io.github.tauscope.app.lesson;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.text.MessageException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads lessons from files, beside the JavaFX thread. */
public record LessonFile(Workbench bench) {

    /** Reads one, and returns what then opens it, or says why it can't be read. */
    public Runnable read(Path file) {
        try {
            Lesson lesson = LessonReader.file(file);
            return () -> {
                bench.notice().clear();
                bench.lessons().open(lesson, Optional.of(file));
            };
        } catch (MessageException e) {
            return () -> bench.notice().refuse(bench.text(e.sentence()));
        }
    }
}
