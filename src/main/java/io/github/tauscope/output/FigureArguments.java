package io.github.tauscope.output;

import static io.github.tauscope.output.ExperimentArguments.all;
import static io.github.tauscope.output.ExperimentArguments.unless;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Sampling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options that say which figure it is, and what only this figure has a use for.
 *
 * @param chart the figure
 * @param opened what the command knows already of the experiment
 */
record FigureArguments(Chart chart, Experiment opened) {

    /** Returns the options. */
    Stream<String> words() {
        Look usual = Look.of(Theme.LIGHT, chart.look().words());
        return all(
                unless(FigureKind.BARS, chart.kind(), "--figure", FigureKind::toString),
                own(usual),
                unless(usual.titled(), chart.look().titled(), "--title", titled -> titled ? "on" : "off"));
    }

    /** Returns whether a line has room for them: the logits of A can stand in no file. */
    boolean areShort() {
        return saidOfA().map(ExperimentArguments::areShort).orElse(true);
    }

    private Stream<String> own(Look usual) {
        Look look = chart.look();
        Stream<String> axis = unless(usual.axis(), look.axis(), "--axis", OptionName::of);
        return switch (chart.kind()) {
            case BARS -> all(axis, comparison());
            case SWEEP ->
                all(axis, unless(usual.measure(), look.measure(), "--measure", OptionName::of), pins(), baseline());
            case STEPS -> all(unless(usual.method(), look.method(), "--method", OptionName::of), baseline());
            case LOSS -> all(axis, pins(), loss());
            case SAMPLING -> all(sampling(), baseline());
            case SIMPLEX ->
                all(
                        pins(),
                        unless(opened.inquiry().corners(), corners(), "--corners", FigureArguments::classes),
                        baseline());
        };
    }

    private Stream<String> pins() {
        return unless(
                opened.inquiry().pins(),
                inquiry().pins(),
                "--pins",
                pins -> pins.isEmpty()
                        ? "none"
                        : pins.stream().map(Temperature::toString).collect(Collectors.joining(",")));
    }

    private Stream<String> loss() {
        return chart.look().contrast()
                ? all(
                        Stream.of("--loss=infonce"),
                        contrast("--", opened.inquiry().contrast(), inquiry().contrast()),
                        contrastOfA())
                : all(
                        unless(
                                opened.inquiry().trueClass(),
                                inquiry().trueClass(),
                                "--true-class",
                                index -> classes(List.of(index))),
                        logitsOfA());
    }

    private static Stream<String> contrast(String prefix, InfoNceCase usual, InfoNceCase contrast) {
        return all(
                unless(usual.positive(), contrast.positive(), prefix + "positive", Reals::format),
                unless(usual.negative(), contrast.negative(), prefix + "negative", Reals::format),
                unless(usual.negatives(), contrast.negatives(), prefix + "negatives", String::valueOf));
    }

    private Stream<String> sampling() {
        Sampling usual = opened.inquiry().sampling();
        Sampling sampling = inquiry().sampling();
        Cut cut = sampling.cut();
        return all(
                unless(usual.draws(), sampling.draws(), "--draws", String::valueOf),
                unless(usual.seed(), sampling.seed(), "--seed", String::valueOf),
                cut.topK().stream().mapToObj(k -> "--top-k=" + k),
                cut.topP().stream().mapToObj(share -> "--top-p=" + Reals.format(share)),
                cut.minP().stream().mapToObj(ratio -> "--min-p=" + Reals.format(ratio)));
    }

    /** Returns the corners that count: a masked class is none. */
    private List<Integer> corners() {
        return inquiry().corners().stream()
                .filter(corner -> !experiment().logits().isMasked(corner))
                .toList();
    }

    /** Returns the options of what bars outline: A, or where there is none another temperature. */
    private Stream<String> comparison() {
        return experiment().baseline() == null
                ? unless(opened.reference(), experiment().reference(), "--outline", Temperature::toString)
                : baseline();
    }

    /** Returns the options of A; the second one always, because one must say that there is an A. */
    private Stream<String> baseline() {
        Experiment a = experiment().baseline();
        return a == null ? Stream.empty() : all(logitsOfA(), Stream.of("--compare-temperature=" + a.temperature()));
    }

    private Stream<String> logitsOfA() {
        return saidOfA().map(ExperimentArguments::text).map(text -> "--compare-logits=" + text).stream();
    }

    /** Returns the logits of A where they are to be said: a loss has no other option that says that there is an A. */
    private Optional<Logits> saidOfA() {
        Experiment a = experiment().baseline();
        boolean loss = chart.kind() == FigureKind.LOSS;
        if (a == null || (loss && chart.look().contrast())) {
            return Optional.empty();
        }
        return Optional.of(a.logits())
                .filter(logits -> loss || !logits.equals(experiment().logits()));
    }

    private Stream<String> contrastOfA() {
        Experiment a = experiment().baseline();
        if (a == null) {
            return Stream.empty();
        }
        InfoNceCase contrast = a.inquiry().contrast();
        return contrast.equals(inquiry().contrast())
                ? Stream.of("--compare-positive=" + Reals.format(contrast.positive()))
                : contrast("--compare-", inquiry().contrast(), contrast);
    }

    private Experiment experiment() {
        return chart.experiment();
    }

    private Inquiry inquiry() {
        return experiment().inquiry();
    }

    private static String classes(List<Integer> indices) {
        return indices.stream().map(index -> "#" + (index + 1)).collect(Collectors.joining(","));
    }
}
