package io.github.tauscope.cli;

import io.github.tauscope.app.LessonStart;
import io.github.tauscope.arguments.Argument;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.session.Start;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tauscope lesson}: the window with a lesson. */
@Command(name = "lesson", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class LessonCommand implements Callable<Integer> {

    @Parameters(descriptionKey = "lesson", paramLabel = "LESSON")
    private String lesson = "";

    @Override
    public Integer call() {
        return Window.open(Start.NONE, Optional.of(given()));
    }

    /** Returns the lesson of ours that is named, else that of a file. */
    LessonStart given() {
        return Lessons.named(lesson)
                .map(ours -> new LessonStart(ours, Optional.empty()))
                .orElseGet(() -> {
                    Path file = new Argument("LESSON", lesson).path();
                    return new LessonStart(LessonReader.file(file), Optional.of(file.toAbsolutePath()));
                });
    }
}
