package io.github.tauscope.lesson;

import io.github.tauscope.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Holds the numbers that a lesson states against the kernel. */
public final class LessonCheck {

    private LessonCheck() {}

    /** Returns what is wrong, in the order of the lines; empty if every number is right. */
    public static List<Fault> of(Lesson lesson) {
        Stream<Fault> wrong = lesson.prose()
                .flatMap(prose -> prose.statements().stream())
                .flatMap(statement -> statement.fault().stream());
        Stream<Fault> unchecked = lesson.prose()
                .flatMap(prose -> prose.unchecked().stream())
                .map(number ->
                        new Fault(number.line(), Message.of("lesson.unchecked", number.text(), StatementReader.FORM)));
        return Stream.concat(wrong, unchecked)
                .sorted(Comparator.comparingInt(Fault::line))
                .toList();
    }
}
