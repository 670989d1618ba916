package io.github.tauscope.arguments;

import static io.github.tauscope.chart.FigureKind.BARS;
import static io.github.tauscope.chart.FigureKind.LOSS;
import static io.github.tauscope.chart.FigureKind.STEPS;
import static io.github.tauscope.chart.FigureKind.SWEEP;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.input.InputException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The options for how a figure looks, independent of its content. */
final class LookOptions {

    private static final String FIT = "auto";
    private static final String ALL_CLASSES = "all";

    private static final Choice<ProbabilityAxis> AXIS = Choice.of(
            "argument.none.axis",
            List.of(ProbabilityAxis.values()),
            axis -> axis == ProbabilityAxis.LOGARITHMIC ? "log" : "linear");

    static final List<FigureOption> ALL = List.of(
            option("--title", "TITLE", InscriptionOption.TITLE, Look::title, Look::withTitle),
            option("--caption", "CAPTION", InscriptionOption.CAPTION, Look::caption, Look::withCaption),
            option("--axis", "AXIS", AXIS, Look::axis, Look::withAxis).in(BARS, SWEEP, LOSS),
            FigureOption.of("--p-max", "P", LookOptions::withTop, LookOptions::top)
                    .withWords(FIT)
                    .in(BARS, SWEEP),
            FigureOption.of(
                            "--classes",
                            "N",
                            LookOptions::withClasses,
                            chart -> Optional.of(String.valueOf(chart.look().classes())))
                    .withWords(ALL_CLASSES)
                    .in(BARS),
            option(
                            "--measure",
                            "MEASURE",
                            Choice.of("argument.none.measure", Measure.class),
                            Look::measure,
                            Look::withMeasure)
                    .in(SWEEP),
            option(
                            "--method",
                            "METHOD",
                            Choice.of("argument.none.method", SoftmaxMethod.class),
                            Look::method,
                            Look::withMethod)
                    .in(STEPS),
            option("--loss", "LOSS", Choice.of("argument.none.loss", LossKind.class), Look::loss, Look::withLoss)
                    .in(LOSS));

    private LookOptions() {}

    /** Reads where the axis of probabilities ends, after the axis itself. */
    private static Chart withTop(Chart chart, Argument argument) {
        if (chart.look().axis() == ProbabilityAxis.LOGARITHMIC) {
            throw new InputException("argument.linear", argument.name());
        }
        AxisTop top = argument.text().equals(FIT)
                ? AxisTop.FIT
                : AxisTop.at(argument.number(AxisTop.LEAST, 1, Message.of("argument.axisTop")));
        return chart.with(chart.look().withTop(top));
    }

    private static Chart withClasses(Chart chart, Argument argument) {
        if (!argument.text().equals(ALL_CLASSES)) {
            Message allowed = Message.of("argument.count", ALL_CLASSES, ShownClasses.LIMIT);
            return chart.with(chart.look().withClasses((int) argument.whole(1, ShownClasses.LIMIT, allowed)));
        }
        if (chart.experiment().size() > ShownClasses.LIMIT) {
            throw new InputException("argument.classes", argument.name(), ShownClasses.LIMIT);
        }
        return chart.with(chart.look().withClasses(ShownClasses.LIMIT));
    }

    private static Optional<String> top(Chart chart) {
        Look look = chart.look();
        String text =
                look.top().limit().stream().mapToObj(Reals::format).findFirst().orElse(FIT);
        return look.axis() == ProbabilityAxis.LINEAR ? Optional.of(text) : Optional.empty();
    }

    private static FigureOption option(
            String name,
            String value,
            InscriptionOption option,
            Function<Look, Inscription> get,
            BiFunction<Look, Inscription, Look> with) {
        return FigureOption.of(
                        name,
                        value,
                        (chart, argument) -> chart.with(with.apply(chart.look(), option.read(argument))),
                        chart -> Optional.of(option.written(get.apply(chart.look()))))
                .withWords(option.automatic(), InscriptionOption.NONE);
    }

    private static <T> FigureOption option(
            String name, String value, Choice<T> choice, Function<Look, T> get, BiFunction<Look, T, Look> with) {
        return FigureOption.of(
                        name,
                        value,
                        (chart, argument) -> chart.with(with.apply(chart.look(), choice.of(argument))),
                        chart -> Optional.of(choice.name(get.apply(chart.look()))))
                .withChoices(choice.names());
    }
}
