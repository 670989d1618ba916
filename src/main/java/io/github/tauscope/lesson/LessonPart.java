package io.github.tauscope.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The introduction or a step, as its lines.
 *
 * @param heading the line of its heading, without the signs before it
 * @param prose the lines of its text, blank ones included
 * @param directives in the order of the file
 */
record LessonPart(SourceLine heading, List<SourceLine> prose, List<DirectiveLine> directives) {

    /** Guards against hostile files; a lesson for a class has four to eight. */
    private static final int MOST_STEPS = 50;

    private static final Set<Directive> LOGITS =
            Collections.unmodifiableSet(EnumSet.of(Directive.EXAMPLE, Directive.LOGITS, Directive.PROBABILITIES));

    private static final String TITLE = "# ";
    private static final String STEP = "## ";

    LessonPart {
        prose = List.copyOf(prose);
        directives = List.copyOf(directives);
    }

    /**
     * Splits a lesson into the introduction, whose heading is the title, and its steps.
     *
     * @throws LessonException if the title is missing or not first, there is no step or there are too many
     */
    static List<LessonPart> of(List<SourceLine> lines) {
        List<LessonPart> parts = new ArrayList<>();
        List<SourceLine> rest =
                lines.stream().dropWhile(line -> line.text().isBlank()).toList();
        if (rest.isEmpty() || !begins(rest.get(0), TITLE)) {
            throw new LessonException(rest.isEmpty() ? 1 : rest.get(0).number(), "lesson.title.missing");
        }
        int from = 0;
        for (int i = 1; i <= rest.size(); i++) {
            if (i == rest.size() || begins(rest.get(i), STEP)) {
                parts.add(read(rest.subList(from, i)));
                from = i;
            }
        }
        requireSteps(parts, rest);
        return parts;
    }

    /** Returns the directive of a kind, of which a part has one at most. */
    Optional<DirectiveLine> one(Directive directive) {
        return all(directive).findFirst();
    }

    Stream<DirectiveLine> all(Directive directive) {
        return directives.stream().filter(line -> line.directive() == directive);
    }

    /** Returns the directives that set what is shown, in the order in which they are applied. */
    List<DirectiveLine> state() {
        return directives.stream()
                .filter(line -> line.directive().isOfState())
                .sorted((a, b) -> a.directive().compareTo(b.directive()))
                .toList();
    }

    private static LessonPart read(List<SourceLine> lines) {
        List<SourceLine> prose = new ArrayList<>();
        List<DirectiveLine> directives = new ArrayList<>();
        Set<Directive> seen = EnumSet.noneOf(Directive.class);
        for (SourceLine line : lines.subList(1, lines.size())) {
            if (begins(line, TITLE)) {
                throw new LessonException(line.number(), "lesson.title.twice");
            }
            if (!line.text().stripLeading().startsWith("@")) {
                requireNotContinued(line, directives);
                prose.add(line);
                continue;
            }
            DirectiveLine directive = DirectiveLine.read(line);
            if (!seen.add(directive.directive()) && !directive.directive().isRepeatable()) {
                throw directive.refused(
                        "lesson.directive.twice", directive.directive().written());
            }
            requireNoOther(directive, seen);
            directives.add(directive);
            // a directive ends a paragraph
            prose.add(new SourceLine(line.number(), ""));
        }
        return new LessonPart(heading(lines.get(0)), prose, directives);
    }

    /** Otherwise the end of an answer would be in the text of the step, for all to read. */
    private static void requireNotContinued(SourceLine line, List<DirectiveLine> before) {
        if (before.isEmpty() || line.text().isBlank()) {
            return;
        }
        DirectiveLine last = before.get(before.size() - 1);
        if (last.line() == line.number() - 1 && last.directive().isText()) {
            throw new LessonException(
                    line.number(),
                    "lesson.directive.continued",
                    last.directive().written());
        }
    }

    /** Logits come from one place. */
    private static void requireNoOther(DirectiveLine line, Set<Directive> seen) {
        if (!LOGITS.contains(line.directive())) {
            return;
        }
        LOGITS.stream()
                .filter(other -> other != line.directive() && seen.contains(other))
                .findFirst()
                .ifPresent(other -> {
                    throw line.refused(
                            "lesson.directive.other", line.directive().written(), other.written());
                });
    }

    private static SourceLine heading(SourceLine line) {
        String text = line.text().replaceFirst("^#+", "").strip();
        if (text.isEmpty()) {
            throw new LessonException(line.number(), "lesson.heading.empty");
        }
        return new SourceLine(line.number(), text);
    }

    private static boolean begins(SourceLine line, String signs) {
        return (line.text() + " ").startsWith(signs);
    }

    private static void requireSteps(List<LessonPart> parts, List<SourceLine> lines) {
        if (parts.size() < 2) {
            throw new LessonException(lines.get(lines.size() - 1).number(), "lesson.steps.none");
        }
        if (parts.size() - 1 > MOST_STEPS) {
            throw new LessonException(parts.get(MOST_STEPS + 1).heading().number(), "lesson.steps.many", MOST_STEPS);
        }
    }
}
