package io.github.tauscope.lesson;

import io.github.tauscope.text.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code @reveal} lines of a step, as the directives that they apply. */
record Reveal(List<DirectiveLine> lines) {

    /**
     * Reads them.
     *
     * @throws LessonException if one changes nothing that is shown, or two change the same
     */
    static Reveal of(LessonPart part) {
        List<DirectiveLine> lines =
                part.all(Directive.REVEAL).map(DirectiveLine::shown).toList();
        Set<Directive> seen = EnumSet.noneOf(Directive.class);
        for (DirectiveLine line : lines) {
            if (!seen.add(line.directive())) {
                throw line.refused("lesson.directive.twice", "@reveal " + Names.of(line.directive()));
            }
        }
        return new Reveal(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the line that reveals a temperature. */
    Optional<DirectiveLine> temperature() {
        return lines.stream()
                .filter(line -> line.directive() == Directive.TEMPERATURE)
                .findFirst();
    }

    /** Returns the line that chooses the figure; without one, another. */
    int line(DirectiveLine other) {
        return lines.stream()
                .filter(line -> line.directive() == Directive.FIGURE)
                .map(DirectiveLine::line)
                .findFirst()
                .orElse(other.line());
    }

    /** Returns what is shown then. */
    SceneDraft after(SceneDraft before, LessonPart part) {
        return before.after(new LessonPart(part.heading(), List.of(), lines).state());
    }
}
