package io.github.tauscope.cli;

import io.github.tauscope.app.LessonStart;
import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lesson that an argument names. */
final class GivenLesson {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d-]+");

    private GivenLesson() {}

    /** Returns a lesson of ours or, if none has the name, what a file has; a mere word that is no file is a misspelt name. */
    static LessonStart of(Argument asked) {
        return Lessons.named(asked.text())
                .map(ours -> new LessonStart(ours, Optional.empty()))
                .orElseGet(() -> {
                    Path file = asked.path();
                    if (WORD.matcher(asked.text()).matches() && !Files.exists(file)) {
                        throw new InputException("cli.lesson.none", asked.quoted());
                    }
                    return new LessonStart(LessonReader.file(file), Optional.of(file.toAbsolutePath()));
                });
    }
}
