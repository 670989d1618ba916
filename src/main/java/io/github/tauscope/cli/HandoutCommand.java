package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.handout.Handout;
import io.github.tauscope.handout.html.HtmlHandout;
import io.github.tauscope.input.InputException;
import io.github.tauscope.lesson.Fault;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonCheck;
import io.github.tauscope.output.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tauscope handout}: a lesson as a page to print. */
@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class HandoutCommand implements Callable<Integer> {

    private static final String NAME = "tauscope handout";
    private static final String ENDING = ".html";

    private final ErrorLine errors;

    @Parameters(descriptionKey = "handout.lesson", arity = "0..1", paramLabel = "LESSON")
    private @Nullable String lesson;

    @Option(names = "--teacher")
    private boolean teacher;

    @Option(names = "--out", descriptionKey = "handout.out", paramLabel = "FILE")
    private @Nullable String out;

    HandoutCommand(Console console) {
        this.errors = new ErrorLine(console.err());
    }

    @Override
    public Integer call() {
        Argument asked = Argument.given("LESSON", lesson)
                .findFirst()
                .orElseThrow(() -> new InputException("cli.handout.lesson"));
        Path file = file();
        Lesson found = GivenLesson.of(asked).lesson();
        List<Fault> faults = LessonCheck.of(found);
        if (!faults.isEmpty()) {
            LessonFaults.tell(found, faults, errors, NAME);
            return ExitCode.USAGE;
        }
        byte[] page = HtmlHandout.of(new Handout(found, teacher)).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, stream -> stream.write(page));
        return ExitCode.OK;
    }

    private Path file() {
        if (out == null) {
            throw new InputException("cli.out.missing");
        }
        Argument file = new Argument("--out", out);
        Path path = file.path();
        if (!out.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new InputException("cli.handout.ending", file.quoted());
        }
        return path;
    }
}
