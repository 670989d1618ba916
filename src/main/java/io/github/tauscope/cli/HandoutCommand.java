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
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.output.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tauscope handout}: a lesson on paper. */
final class HandoutCommand implements Command {

    private static final String NAME = "tauscope handout";
    private static final Choice<Paper> PAPERS = Choice.of("argument.none.paper", Paper.class);

    private final ErrorLine errors;

    private final TextArgument lesson = new TextArgument(PositionalParamSpec.builder()
            .paramLabel("LESSON")
            .descriptionKey("handout.lesson")
            .arity("1")
            .required(true)
            .completionCandidates(() -> Lessons.ids().iterator()));

    private final Flag teacher = new Flag("--teacher");

    private final TextArgument paper = new TextArgument(OptionSpec.builder("--paper")
            .paramLabel("PAPER")
            .descriptionKey("handout.paper")
            .completionCandidates(PAPERS));

    private final TextArgument out =
            new TextArgument(OptionSpec.builder("--out").paramLabel("FILE").descriptionKey("handout.out"));

    /** Writes a handout in a format. */
    private interface Writing {
        void write(Handout handout, OutputStream stream) throws IOException;
    }

    HandoutCommand(Console console) {
        this.errors = new ErrorLine(console.err());
    }

    @Override
    public void addArguments(CommandSpec command) {
        lesson.addTo(command);
        teacher.addTo(command);
        paper.addTo(command);
        out.addTo(command);
    }

    @Override
    public Integer call() {
        Argument asked = lesson.given().orElseThrow();
        Argument file = out.given().orElseThrow(() -> new InputException("cli.out.missing"));
        Path path = file.path();
        Writing writing = writing(file);
        Lesson found = GivenLesson.of(asked).lesson();
        List<Fault> faults = LessonCheck.of(found);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> errors.tell(NAME, fault.in(found)));
            return ExitCode.USAGE;
        }
        Handout handout = new Handout(found, teacher.isGiven());
        WholeFile.write(path, stream -> writing.write(handout, stream));
        return ExitCode.OK;
    }

    /** Returns what writes in the format of the file's ending. */
    private Writing writing(Argument file) {
        Optional<Paper> chosen = paper.given().map(PAPERS::of);
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
