package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.input.InputException;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.RasterCanvas;
import io.github.tauscope.output.WholeFile;
import io.github.tauscope.text.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for a picture and its file, of a call or of a line of a batch. */
final class RenderOptions implements Callable<Integer> {

    private static final Choice<Theme> THEMES = Choice.of("argument.none.theme", Theme.ALL);

    private static final Choice<PictureFormat> FORMATS =
            Choice.of("argument.none.format", List.of(PictureFormat.values()));

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;
    private final RasterCanvas canvas;
    private final Consumer<Message> useless;

    /**
     * Makes options that nobody has given yet.
     *
     * @param canvas for pixels
     * @param useless is told of an option that has no effect
     */
    RenderOptions(Console console, RasterCanvas canvas, Consumer<Message> useless) {
        this.console = console;
        this.canvas = canvas;
        this.useless = useless;
    }

    /** The names of formats, for completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMATS.names().iterator();
        }
    }

    /** The names of themes, for completion. */
    static final class Themes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return THEMES.names().iterator();
        }
    }

    @Mixin
    private ChartOptions chart = new ChartOptions();

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", completionCandidates = Themes.class)
    private String theme = "light";

    @Mixin
    private PictureOptions options = new PictureOptions();

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            descriptionKey = "render.format",
            completionCandidates = Formats.class)
    private @Nullable String format;

    /** Adds the options of figures to the command of these options. */
    CommandLine completed(CommandLine command) {
        return chart.completed(command);
    }

    @Override
    public Integer call() throws IOException {
        if (out == null) {
            throw new InputException("cli.out.missing");
        }
        Argument file = new Argument("--out", out);
        Path path = file.path();
        PictureFormat written = format(file);
        Chart drawn = chart.chart(theme(written), console);
        PictureFile picture = options.file(written, useless);
        warnIfCramped(picture.size());
        if (out.equals(STANDARD_OUTPUT)) {
            print(drawn, picture);
        } else {
            WholeFile.write(path, stream -> picture.write(drawn, canvas, stream));
        }
        return ExitCode.OK;
    }

    private void warnIfCramped(PictureSize size) {
        if (size.isCramped()) {
            String sides = Length.written(size.width()) + " × " + Length.written(size.height());
            Message cramped = Message.of(
                    "cli.size.cramped", sides, Length.ofLetters(size.letters().orElseThrow()));
            console.tell(List.of(Message.of("cli.warning", cramped)));
        }
    }

    /** Returns the format that is given or, without one, that of the file's ending. */
    private PictureFormat format(Argument file) {
        Optional<PictureFormat> ending = PictureFormat.ofFile(file.text());
        if (format == null) {
            return ending.orElseThrow(() -> file.text().equals(STANDARD_OUTPUT)
                    ? new InputException("cli.out.format")
                    : new InputException("cli.out.ending", file.quoted()));
        }
        PictureFormat given = FORMATS.of(new Argument("--format", format));
        ending.filter(other -> other != given).ifPresent(other -> {
            throw new InputException("cli.out.other", file.quoted(), given);
        });
        return given;
    }

    /** Writes a whole picture to standard output, or nothing of it. */
    private void print(Chart drawn, PictureFile picture) throws IOException {
        if (console.terminal().getAsBoolean()) {
            throw new InputException("cli.out.terminal");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        picture.write(drawn, canvas, bytes);
        bytes.writeTo(console.bytes());
        console.bytes().flush();
    }

    private Theme theme(PictureFormat format) {
        Argument argument = new Argument("--theme", theme);
        Theme chosen = THEMES.of(argument);
        if (chosen.equals(Theme.TRANSPARENT) && format == PictureFormat.GIF) {
            throw new InputException("cli.theme.gif", argument.quoted());
        }
        return chosen;
    }
}
