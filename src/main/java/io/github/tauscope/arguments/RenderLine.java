package io.github.tauscope.arguments;

import static io.github.tauscope.arguments.ExperimentArguments.all;
import static io.github.tauscope.arguments.ExperimentArguments.unless;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SizePreset;
import io.github.tauscope.output.SvgFont;
import io.github.tauscope.text.Names;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command line that makes a picture again, without the options that have their default value. */
public record RenderLine(Chart chart, PictureFile file) implements CopiedCommand {

    @Override
    public boolean isShort() {
        return ExperimentArguments.of(chart.experiment(), null).isShort();
    }

    @Override
    public boolean isPossible() {
        Experiment a = chart.experiment().baseline();
        ExperimentArguments experiment = ExperimentArguments.of(chart.experiment(), null);
        boolean isKnown = chart.kind() == FigureKind.CALIBRATION ? experiment.namesRows() : experiment.isPossible();
        return isKnown
                && isSameList(chart.experiment())
                && (a == null || !ComparisonOptions.needsLogits(chart) || ExperimentArguments.areShort(a.logits()));
    }

    /** Returns whether an A of a list is the same list, since no option gives it another one; true without lists. */
    private static boolean isSameList(Experiment experiment) {
        Experiment a = experiment.baseline();
        return a == null
                || !(a.isListed() || experiment.isListed())
                || (a.logits().equals(experiment.logits())
                        && a.labels().equals(experiment.labels())
                        && Objects.equals(a.listing(), experiment.listing()));
    }

    @Override
    public String shellLine(@Nullable String logits, String out) {
        return ShellLine.of(words(logits, out));
    }

    public List<String> words(@Nullable String logits, String out) {
        ExperimentArguments experiment = ExperimentArguments.of(chart.experiment(), logits);
        Look usual = Look.of(Theme.LIGHT, chart.look().words());
        return all(
                        Stream.of("tauscope", "render"),
                        experiment.words(),
                        unless(FigureKind.BARS, chart.kind(), "--figure", FigureKind::toString),
                        FigureOptions.written(chart, new Chart(chart.kind(), experiment.opened(), usual)),
                        unless(Theme.LIGHT, chart.look().theme(), "--theme", Theme::toString),
                        size(file.size()),
                        ratio(),
                        font(),
                        Stream.of("--out=" + out))
                .toList();
    }

    private Stream<String> font() {
        return file.format() == PictureFormat.SVG
                ? unless(SvgFont.NAME, file.font(), "--font", SvgFont::toString)
                : Stream.empty();
    }

    /** Returns a preset by its name, whole pixels by options of their own, and other sizes by their lengths. */
    private static Stream<String> size(PictureSize size) {
        Optional<SizePreset> preset = SizePreset.of(size);
        if (preset.isPresent()) {
            return unless(SizePreset.PAGE, preset.get(), "--size", Names::of);
        }
        return Stream.concat(
                sides(size), size.letters().stream().mapToObj(letters -> "--font-size=" + Length.ofLetters(letters)));
    }

    private static Stream<String> sides(PictureSize size) {
        boolean isWhole = size.width() == Math.rint(size.width()) && size.height() == Math.rint(size.height());
        return isWhole
                ? Stream.concat(
                        unless((double) PictureSize.USUAL_WIDTH, size.width(), "--width", Reals::format),
                        unless((double) PictureSize.USUAL_HEIGHT, size.height(), "--height", Reals::format))
                : Stream.of("--size=" + Length.written(size.width()) + "x" + Length.written(size.height()));
    }

    private Stream<String> ratio() {
        PictureFormat format = file.format();
        return format.isVector()
                ? Stream.empty()
                : unless(format.usualRatio(), file.size().pixelRatio(), "--pixel-ratio", Reals::format);
    }
}
