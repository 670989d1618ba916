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
import io.github.tauscope.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options for a picture and its file, of a call or of a line of a batch. */
final class RenderOptions implements Callable<Integer> {

    private static final Choice<Theme> THEMES = Choice.of("argument.none.theme", Theme.ALL);

    private static final Choice<PictureFormat> FORMATS =
            Choice.of("argument.none.format", List.of(PictureFormat.values()));

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;
    private final RasterCanvas canvas;
    private final Consumer<Message> useless;

    private final ChartOptions chart;

    private final TextArgument theme =
            new TextArgument(OptionSpec.builder("--theme").paramLabel("THEME").completionCandidates(THEMES));

    private final PictureOptions options = new PictureOptions();

    private final TextArgument out =
            new TextArgument(OptionSpec.builder("--out").paramLabel("FILE"));

    private final TextArgument format = new TextArgument(OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .descriptionKey("render.format")
            .completionCandidates(FORMATS));

    /**
     * Makes options that nobody has given yet.
     *
     * @param canvas for pixels
     * @param words those of the figure
     * @param useless is told of an option that has no effect
     */
    RenderOptions(Console console, RasterCanvas canvas, Messages words, Consumer<Message> useless) {
        this.console = console;
        this.canvas = canvas;
        this.chart = new ChartOptions(words);
        this.useless = useless;
    }

    /** Adds the options for all figures. */
    void addTo(CommandSpec command) {
        chart.addTo(command);
        theme.addTo(command);
        options.addTo(command);
        out.addTo(command);
        format.addTo(command);
    }

    /** Adds the options for single figures, which stand after all others in the help. */
    void addFigureOptions(CommandSpec command) {
        chart.addFigureOptions(command);
    }

    @Override
    public Integer call() throws IOException {
        Argument file = out.given().orElseThrow(() -> new InputException("cli.out.missing"));
        Path path = file.path();
        PictureFormat written = format(file);
        Chart drawn = chart.chart(theme(written), console);
        PictureFile picture = options.file(written, useless);
        warnIfCramped(picture.size());
        if (file.text().equals(STANDARD_OUTPUT)) {
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
        Optional<PictureFormat> given = format.given().map(FORMATS::of);
        if (given.isPresent() && ending.isPresent() && !given.equals(ending)) {
            throw new InputException("cli.out.other", file.quoted(), given.get());
        }
        return given.or(() -> ending)
                .orElseThrow(() -> file.text().equals(STANDARD_OUTPUT)
                        ? new InputException("cli.out.format")
                        : new InputException("cli.out.ending", file.quoted()));
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
        Argument argument = theme.or("light");
        Theme chosen = THEMES.of(argument);
        if (chosen.equals(Theme.TRANSPARENT) && format == PictureFormat.GIF) {
            throw new InputException("cli.theme.gif", argument.quoted());
        }
        return chosen;
    }
}
