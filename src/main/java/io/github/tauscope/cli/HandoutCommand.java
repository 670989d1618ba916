package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.handout.Handout;
import io.github.tauscope.handout.html.HtmlHandout;
import io.github.tauscope.handout.pdf.Paper;
import io.github.tauscope.handout.pdf.PdfHandout;
import io.github.tauscope.input.InputException;
import io.github.tauscope.lesson.Fault;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonCheck;
import io.github.tauscope.output.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tauscope handout}: a lesson on paper. */
@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class HandoutCommand implements Callable<Integer> {

    private static final String NAME = "tauscope handout";
    private static final Choice<Paper> PAPERS = Choice.of("argument.none.paper", Paper.class);

    private final ErrorLine errors;

    /** The names of papers, for completion. */
    static final class Papers implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return PAPERS.names().iterator();
        }
    }

    @Parameters(
            descriptionKey = "handout.lesson",
            arity = "0..1",
            paramLabel = "LESSON",
            completionCandidates = LessonCommand.Names.class)
    private @Nullable String lesson;

    @Option(names = "--teacher")
    private boolean teacher;

    @Option(
            names = "--paper",
            descriptionKey = "handout.paper",
            paramLabel = "PAPER",
            completionCandidates = Papers.class)
    private @Nullable String paper;

    @Option(names = "--out", descriptionKey = "handout.out", paramLabel = "FILE")
    private @Nullable String out;

    /** Writes a handout in a format. */
    private interface Writing {
        void write(Handout handout, OutputStream stream) throws IOException;
    }

    HandoutCommand(Console console) {
        this.errors = new ErrorLine(console.err());
    }

    @Override
    public Integer call() {
        Argument asked = Argument.given("LESSON", lesson)
                .findFirst()
                .orElseThrow(() -> new InputException("cli.handout.lesson"));
        if (out == null) {
            throw new InputException("cli.out.missing");
        }
        Argument file = new Argument("--out", out);
        Path path = file.path();
        Writing writing = writing(file);
        Lesson found = GivenLesson.of(asked).lesson();
        List<Fault> faults = LessonCheck.of(found);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> errors.tell(NAME, fault.in(found)));
            return ExitCode.USAGE;
        }
        Handout handout = new Handout(found, teacher);
        WholeFile.write(path, stream -> writing.write(handout, stream));
        return ExitCode.OK;
    }

    /** Returns what writes in the format of the file's ending. */
    private Writing writing(Argument file) {
        Optional<Paper> chosen =
                Argument.given("--paper", paper).map(PAPERS::of).findFirst();
        String name = file.text().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return (handout, stream) -> PdfHandout.write(handout, chosen.orElse(Paper.A4), stream);
        }
        if (!name.endsWith(".html")) {
            throw new InputException("cli.handout.ending", file.quoted());
        }
        if (chosen.isPresent()) {
            throw new InputException("cli.handout.paper", ".html");
        }
        return (handout, stream) -> stream.write(HtmlHandout.of(handout).getBytes(StandardCharsets.UTF_8));
    }
}
