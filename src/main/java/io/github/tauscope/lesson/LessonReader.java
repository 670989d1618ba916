package io.github.tauscope.lesson;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.TextFile;
import io.github.tauscope.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads lessons. {@code src/docs/lessons.md} says how one is written. */
public final class LessonReader {

    /** Guards against hostile files, since each number is computed; a long lesson has fifty. */
    private static final int MOST_NUMBERS = 1000;

    private LessonReader() {}

    /** Returns whether a file is named as lessons are: Markdown. */
    public static boolean isNamedAsOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws InputException if it isn't a text file
     * @throws LessonException if it isn't a lesson; the sentence names file and line
     */
    public static Lesson file(Path file) {
        return TextFile.read(file, "input.folder.lines", text -> read(file.toString(), text));
    }

    /**
     * Reads a text. Its numbers are not checked: see {@link LessonCheck}.
     *
     * @param name what to call it
     * @throws LessonException if it isn't a lesson: the first fault that was found, with its line
     */
    public static Lesson read(String name, String text) {
        String printable = Printable.of(name);
        try {
            return lesson(printable, LessonPart.of(SourceLine.of(text)));
        } catch (LessonException e) {
            throw e.in(printable);
        }
    }

    private static Lesson lesson(String name, List<LessonPart> parts) {
        LessonPart introduction = parts.get(0);
        requireNoStep(introduction);
        SceneDraft draft = SceneDraft.EMPTY.after(introduction.state());
        ProseReader prose = new ProseReader(
                draft.experiment(), StepReader.inputs(introduction, draft, draft.experiment().stream()));
        List<LessonStep> steps = new ArrayList<>();
        for (LessonPart part : parts.subList(1, parts.size())) {
            draft = draft.after(part.state());
            steps.add(new StepReader(part, draft).read());
        }
        Lesson lesson = new Lesson(
                name,
                prose.readLine(introduction.heading()),
                prose.read(introduction.prose()),
                prose.read(StepReader.teacher(introduction)),
                steps);
        requireFewNumbers(lesson.statements());
        return lesson;
    }

    private static void requireFewNumbers(List<Statement> statements) {
        if (statements.size() > MOST_NUMBERS) {
            throw new LessonException(statements.get(MOST_NUMBERS).line(), "lesson.numbers.many", MOST_NUMBERS);
        }
    }

    private static void requireNoStep(LessonPart introduction) {
        introduction.directives().stream()
                .filter(line -> !line.directive().isOfState() && line.directive() != Directive.TEACHER)
                .findFirst()
                .ifPresent(line -> {
                    throw line.refused(
                            "lesson.directive.early", line.directive().written());
                });
    }
}
