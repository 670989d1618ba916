package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.lesson.Fault;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonCheck;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tauscope lessons}: what lessons there are, and whether every number that lessons state is right. */
final class LessonsCommand implements Command {

    private static final String NAME = "tauscope lessons";
    private static final int WRONG = 1;

    private final Console console;
    private final ErrorLine errors;

    private final Flag check = new Flag("--check");

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .paramLabel("FILE")
            .descriptionKey("lessons.file")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();

    LessonsCommand(Console console) {
        this.console = console;
        this.errors = new ErrorLine(console.err());
    }

    @Override
    public void addArguments(CommandSpec command) {
        check.addTo(command);
        command.add(files);
    }

    @Override
    public Integer call() throws IOException {
        List<String> given = given();
        if (!check.isGiven() && !given.isEmpty()) {
            throw new InputException("cli.lessons.check", new Argument("FILE", given.get(0)).quoted());
        }
        int status = ExitCode.OK;
        if (check.isGiven()) {
            for (Supplier<Lesson> lesson : lessons(given).toList()) {
                status = Math.max(status, check(lesson));
            }
        } else {
            list(Lessons.all());
        }
        console.out().flush();
        return status;
    }

    private List<String> given() {
        @Nullable List<String> named = files.getValue();
        return named == null ? List.of() : named;
    }

    private void list(List<Lesson> lessons) throws IOException {
        int widest = lessons.stream()
                .mapToInt(lesson -> lesson.name().length())
                .max()
                .orElse(0);
        for (Lesson lesson : lessons) {
            console.out().write(String.format("%-" + widest + "s  %s\n", lesson.name(), lesson.title()));
        }
    }

    /** Returns what reads the files or, without any, our own lessons. */
    private static Stream<Supplier<Lesson>> lessons(List<String> files) {
        return files.isEmpty()
                ? Lessons.all().stream().map(lesson -> () -> lesson)
                : files.stream().map(file -> () -> LessonReader.file(new Argument("FILE", file).path()));
    }

    /** Tells whether a lesson is right, and returns the exit status for it alone. */
    private int check(Supplier<Lesson> source) throws IOException {
        Lesson lesson;
        try {
            lesson = source.get();
        } catch (MessageException e) {
            return errors.report(NAME, e);
        }
        List<Fault> faults = LessonCheck.of(lesson);
        faults.forEach(fault -> errors.tell(NAME, fault.in(lesson)));
        if (faults.isEmpty()) {
            Message right = Message.of(
                    "cli.lessons.right",
                    lesson.name(),
                    lesson.title(),
                    lesson.steps().size(),
                    lesson.statements().size());
            console.out().write(Messages.of(Locale.ROOT).text(right) + "\n");
        }
        return faults.isEmpty() ? ExitCode.OK : WRONG;
    }
}
