package io.github.tauscope.output;

import static io.github.tauscope.output.ExperimentWords.unless;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.function.Function;
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
public record RenderLine(Chart chart, FileTheme theme, PictureFormat format, PictureSize size) {

    /** Returns whether the logits and labels can stand on the line; else it needs them in a file. */
    public boolean isShort() {
        return new ExperimentWords(chart.experiment(), null).isShort();
    }

    /** Returns whether there is such a line: the logits of A can stand in no file. */
    public boolean isPossible() {
        Experiment a = chart.experiment().pinned();
        return a == null || a.logits().equals(chart.experiment().logits()) || ExperimentWords.areShort(a.logits());
    }

    /**
     * Returns the line for a shell of POSIX.
     *
     * @param logits a file of the logits in CSV; null to have them on the line
     * @param out the file that the command writes
     */
    public String shellLine(@Nullable String logits, String out) {
        return ShellLine.of(words(logits, out));
    }

    /** Returns the words of that line. */
    public List<String> words(@Nullable String logits, String out) {
        ExperimentWords experiment = new ExperimentWords(chart.experiment(), logits);
        return Stream.of(
                        Stream.of("tauscope", "render"),
                        experiment.words(),
                        new FigureWords(chart, experiment.opened()).words(),
                        unless(FileTheme.LIGHT, theme, "--theme", FileTheme::toString),
                        unless(PictureSize.USUAL_WIDTH, size.width(), "--width", String::valueOf),
                        unless(PictureSize.USUAL_HEIGHT, size.height(), "--height", String::valueOf),
                        ratio(),
                        Stream.of("--out=" + out))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> ratio() {
        return format == PictureFormat.SVG
                ? Stream.empty()
                : unless(format.usualRatio(), size.pixelRatio(), "--pixel-ratio", Reals::format);
    }
}
