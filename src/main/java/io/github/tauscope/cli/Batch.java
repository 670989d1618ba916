package io.github.tauscope.cli;

import io.github.tauscope.input.ArgumentLines;
import io.github.tauscope.output.RasterCanvas;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Renders the pictures that the lines of a file describe, in one process.
 *
 * @param console takes errors and, if it is a terminal, the progress
 * @param file of lines of {@link RenderOptions}
 */
record Batch(Console console, Path file) {

    private static final String NAME = "tauscope render";

    /** Renders every valid line and returns the exit status. */
    int run() throws IOException {
        List<ArgumentLines.Line> lines = ArgumentLines.read(file);
        Messages words = Messages.of(Locale.getDefault());
        boolean watched = console.terminal().getAsBoolean();
        int status = ExitCode.OK;
        RasterCanvas canvas = new RasterCanvas();
        Messages english = Messages.of(Locale.ROOT);
        Function<Consumer<Message>, RenderOptions> options =
                useless -> new RenderOptions(console, canvas, english, useless);
        Set<String> warned = new HashSet<>();
        for (int done = 0; done < lines.size(); done++) {
            status = Math.max(status, render(lines.get(done), options, warned));
            if (watched) {
                // the next line, or an error, is written over this one
                String progress = words.text("cli.progress", String.valueOf(done + 1), String.valueOf(lines.size()));
                console.out().write(progress + (done + 1 < lines.size() ? "\r" : "\n"));
                console.out().flush();
            }
        }
        return status;
    }

    /** Says once what has no effect: other lines of the batch may need it. */
    private static void warn(Message useless, Set<String> warned, ErrorLine errors) {
        if (warned.add(useless.key())) {
            errors.tell(NAME, Message.of("cli.warning", useless));
        }
    }

    private int render(ArgumentLines.Line line, Function<Consumer<Message>, RenderOptions> made, Set<String> warned) {
        ErrorLine errors = new ErrorLine(console.err(), Message.of("input.line", file, line.number()));
        RenderOptions options = made.apply(useless -> warn(useless, warned, errors));
        CommandSpec spec = CommandSpec.wrapWithoutInspection(options).name(NAME);
        options.addTo(spec);
        options.addFigureOptions(spec);
        CommandLine command = new CommandLine(spec);
        try {
            return Commands.configured(command, errors).execute(line.words().toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            return errors.fault(NAME, e); // the next picture may be smaller
        }
    }
}
