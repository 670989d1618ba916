package io.github.tauscope.arguments;

import static io.github.tauscope.chart.FigureKind.BARS;
import static io.github.tauscope.chart.FigureKind.CALIBRATION;
import static io.github.tauscope.chart.FigureKind.LOSS;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.input.Experiments;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The options for what a figure compares with: an outlined temperature, or A. */
final class ComparisonOptions {

    private static final String OUTLINE = "--outline";
    private static final String COMPARE = "--compare-";

    static final List<FigureOption> ALL = List.of(
            FigureOption.of(
                            OUTLINE,
                            "TAU",
                            (chart, argument) -> chart.with(chart.experiment().withReference(temperature(argument))),
                            chart -> chart.experiment().baseline() == null
                                    ? Optional.of(chart.experiment().reference().toString())
                                    : Optional.empty())
                    .in(BARS),
            option(
                            "logits",
                            "Z,...",
                            (a, argument) -> a.withLogits(logits(argument)),
                            a -> ExperimentArguments.text(a.logits()),
                            ComparisonOptions::needsLogits)
                    .notIn(CALIBRATION)
                    .of(LossKind.CLASS),
            option(
                            "temperature",
                            "TAU",
                            (a, argument) -> a.withTemperature(temperature(argument)),
                            a -> a.temperature().toString(),
                            chart -> true) // some option must show that there is an A
                    .notIn(LOSS, CALIBRATION),
            infoNce(InfoNceParameter.POSITIVE),
            infoNce(InfoNceParameter.NEGATIVE),
            infoNce(InfoNceParameter.NEGATIVES));

    private ComparisonOptions() {}

    /**
     * Refuses an outlined temperature together with A.
     *
     * @throws InputException if both are given
     */
    static void requireOneKind(List<Argument> given) {
        Stream<Argument> outline =
                given.stream().filter(argument -> argument.name().equals(OUTLINE));
        Stream<Argument> ofA = given.stream().filter(argument -> argument.name().startsWith(COMPARE));
        Argument.oneOf(Stream.concat(outline, ofA.limit(1)).toList());
    }

    /** Returns whether the logits of A must be written: a loss has no other option that shows that there is an A. */
    static boolean needsLogits(Chart chart) {
        Experiment a = chart.experiment().baseline();
        boolean loss = chart.kind() == LOSS;
        return a != null
                && (loss
                        ? chart.look().loss() == LossKind.CLASS
                        : !a.logits().equals(chart.experiment().logits()));
    }

    /** Makes an option of A, which is the same as the experiment in everything that no option sets. */
    private static FigureOption option(
            String name,
            String value,
            BiFunction<Experiment, Argument, Experiment> reader,
            Function<Experiment, String> writer,
            Predicate<Chart> needed) {
        return FigureOption.of(
                COMPARE + name,
                value,
                (chart, argument) -> {
                    Experiment experiment = chart.experiment();
                    Experiment a = experiment.baseline() == null ? experiment : experiment.baseline();
                    return chart.with(experiment.withBaseline(reader.apply(a, argument)));
                },
                chart -> Optional.ofNullable(chart.experiment().baseline())
                        .filter(a -> needed.test(chart))
                        .map(writer));
    }

    private static FigureOption infoNce(InfoNceParameter parameter) {
        return option(
                        parameter.toString(),
                        parameter.value(),
                        (a, argument) -> a.withInquiry(a.inquiry()
                                .withInfoNce(parameter.read(a.inquiry().infoNce(), argument))),
                        a -> parameter.write(a.inquiry().infoNce()),
                        chart -> isNeeded(parameter, chart))
                .in(LOSS)
                .of(LossKind.INFONCE);
    }

    /** Returns whether a number differs from the experiment's, or is the only sign that there is an A. */
    private static boolean isNeeded(InfoNceParameter parameter, Chart chart) {
        Experiment a = chart.experiment().baseline();
        if (a == null) {
            return false;
        }
        InfoNceCase own = chart.experiment().inquiry().infoNce();
        InfoNceCase ofA = a.inquiry().infoNce();
        return ofA.equals(own)
                ? parameter == InfoNceParameter.POSITIVE
                : !parameter.write(ofA).equals(parameter.write(own));
    }

    private static Logits logits(Argument argument) {
        double[] numbers = argument.numbers(NumberKind.LOGIT);
        return argument.read(text -> Experiments.logits(numbers, NumberKind.LOGIT));
    }

    private static Temperature temperature(Argument argument) {
        return Temperature.of(argument.only(NumberKind.TEMPERATURE));
    }
}
