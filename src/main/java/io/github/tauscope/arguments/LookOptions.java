package io.github.tauscope.arguments;

import static io.github.tauscope.chart.FigureKind.BARS;
import static io.github.tauscope.chart.FigureKind.LOSS;
import static io.github.tauscope.chart.FigureKind.STEPS;
import static io.github.tauscope.chart.FigureKind.SWEEP;

import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The options for how a figure looks, independent of its content. */
final class LookOptions {

    private static final Choice<ProbabilityAxis> AXIS = Choice.of(
            "argument.none.axis",
            List.of(ProbabilityAxis.values()),
            axis -> axis == ProbabilityAxis.LOGARITHMIC ? "log" : "linear");

    private static final Choice<Boolean> SWITCH =
            Choice.of("argument.none.switch", List.of(true, false), on -> on ? "on" : "off");

    static final List<FigureOption> ALL = List.of(
            option("--title", "SWITCH", SWITCH, Look::titled, Look::withTitle),
            option("--axis", "AXIS", AXIS, Look::axis, Look::withAxis).in(BARS, SWEEP, LOSS),
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
