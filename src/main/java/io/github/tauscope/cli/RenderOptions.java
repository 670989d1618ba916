package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.input.InputException;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.WholeFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for a picture and its file, of a call or of a line of a batch. */
final class RenderOptions implements Callable<Integer> {

    private static final Choice<Theme> THEMES = Choice.of("argument.none.theme", Theme.ALL);

    private final Console console;

    RenderOptions(Console console) {
        this.console = console;
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

    @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "" + PictureSize.USUAL_WIDTH)
    private String width = "" + PictureSize.USUAL_WIDTH;

    @Option(names = "--height", paramLabel = "PIXELS", defaultValue = "" + PictureSize.USUAL_HEIGHT)
    private String height = "" + PictureSize.USUAL_HEIGHT;

    @Option(names = "--pixel-ratio", paramLabel = "RATIO")
    private @Nullable String pixelRatio;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    /** Adds the options of figures to the command of these options. */
    CommandLine completed(CommandLine command) {
        return chart.completed(command);
    }

    @Override
    public Integer call() {
        if (out == null) {
            throw new InputException("cli.out.missing");
        }
        Argument file = new Argument("--out", out);
        Path path = file.path();
        PictureFormat format =
                PictureFormat.ofFile(out).orElseThrow(() -> new InputException("cli.out.ending", file.quoted()));
        Chart drawn = chart.chart(theme(format), console);
        PictureSize size = size(format);
        WholeFile.write(path, stream -> format.write(drawn, size, stream));
        return ExitCode.OK;
    }

    private Theme theme(PictureFormat format) {
        Argument argument = new Argument("--theme", theme);
        Theme chosen = THEMES.of(argument);
        if (chosen.equals(Theme.TRANSPARENT) && format == PictureFormat.GIF) {
            throw new InputException("cli.theme.gif", argument.quoted());
        }
        return chosen;
    }

    private PictureSize size(PictureFormat format) {
        int across = new Argument("--width", width).whole(PictureSize.LEAST, PictureSize.MOST);
        int down = new Argument("--height", height).whole(PictureSize.LEAST, PictureSize.MOST);
        PictureSize size = new PictureSize(across, down, ratio(format));
        if (size.isTooMuch()) {
            throw new InputException("cli.pixels", size.pixelsAcross(), size.pixelsDown(), PictureSize.MOST_PIXELS);
        }
        return size;
    }

    private double ratio(PictureFormat format) {
        if (pixelRatio == null) {
            return format.usualRatio();
        }
        Argument argument = new Argument("--pixel-ratio", pixelRatio);
        if (format.isVector()) {
            throw new InputException("cli.ratio.vector", "." + format);
        }
        return argument.number(1, PictureSize.MOST_RATIO);
    }
}
