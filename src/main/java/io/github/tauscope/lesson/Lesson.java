package io.github.tauscope.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A lesson: steps through one idea.
 *
 * @param name what it is called where it is from: an id, or the name of a file
 * @param heading its title
 * @param introduction what is said before the first step; may be empty
 * @param teacher a note for the teacher about the whole; may be empty
 * @param steps at least one
 */
public record Lesson(String name, Prose heading, Prose introduction, Prose teacher, List<LessonStep> steps) {

    public Lesson {
        steps = List.copyOf(steps);
    }

    /** Returns its title as plain text. */
    public String title() {
        return heading.plain();
    }

    /** Returns the numbers that it states, in the order of their lines. */
    public List<Statement> statements() {
        return prose().flatMap(prose -> prose.statements().stream())
                .sorted(Comparator.comparingInt(Statement::line))
                .toList();
    }

    Stream<Prose> prose() {
        return Stream.concat(
                Stream.of(heading, introduction, teacher), steps.stream().flatMap(LessonStep::prose));
    }
}
