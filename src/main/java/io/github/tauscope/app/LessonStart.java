package io.github.tauscope.app;

import io.github.tauscope.lesson.Lesson;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A lesson that a window begins with.
 *
 * @param file where it was read; empty for one of ours
 */
public record LessonStart(Lesson lesson, Optional<Path> file) {}
