package io.github.tauscope.output;

import static io.github.tauscope.output.ExperimentArguments.all;
import static io.github.tauscope.output.ExperimentArguments.unless;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.kernel.Reals;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line that makes a picture anew. What is usual is left out of it.
 *
 * @param chart the picture
 * @param theme in which colours
 * @param format in which format
 * @param size how large
 */
public record RenderLine(Chart chart, FileTheme theme, PictureFormat format, PictureSize size) implements CommandLine {

    @Override
    public boolean isShort() {
        return ExperimentArguments.of(chart.experiment(), null).isShort();
    }

    @Override
    public boolean isPossible() {
        return new FigureArguments(chart, chart.experiment()).areShort();
    }

    @Override
    public String shellLine(@Nullable String logits, String out) {
        return ShellLine.of(words(logits, out));
    }

    /** Returns the words of that line. */
    public List<String> words(@Nullable String logits, String out) {
        ExperimentArguments experiment = ExperimentArguments.of(chart.experiment(), logits);
        return all(
                        Stream.of("tauscope", "render"),
                        experiment.words(),
                        new FigureArguments(chart, experiment.opened()).words(),
                        unless(FileTheme.LIGHT, theme, "--theme", FileTheme::toString),
                        unless(PictureSize.USUAL_WIDTH, size.width(), "--width", String::valueOf),
                        unless(PictureSize.USUAL_HEIGHT, size.height(), "--height", String::valueOf),
                        ratio(),
                        Stream.of("--out=" + out))
                .toList();
    }

    private Stream<String> ratio() {
        return format == PictureFormat.SVG
                ? Stream.empty()
                : unless(format.usualRatio(), size.pixelRatio(), "--pixel-ratio", Reals::format);
    }
}
