package io.github.tauscope.arguments;

import static io.github.tauscope.chart.FigureKind.LOSS;
import static io.github.tauscope.chart.FigureKind.SAMPLING;
import static io.github.tauscope.chart.FigureKind.SIMPLEX;
import static io.github.tauscope.chart.FigureKind.SWEEP;

import io.github.tauscope.chart.LossKind;
import io.github.tauscope.input.ClassName;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LabelList;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.model.Simplex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The options for what a figure shows about an experiment beyond its distribution. */
final class InquiryOptions {

    private static final String NO_PINS = "none";

    static final List<FigureOption> ALL = List.of(
            option(
                            "--pins",
                            "TAU,...",
                            (e, argument) -> e.inquiry().withPins(pins(argument)),
                            e -> Optional.of(pins(e)))
                    .withWords(NO_PINS)
                    .in(SWEEP, LOSS, SIMPLEX),
            option(
                            "--true-class",
                            "CLASS",
                            (e, argument) -> e.inquiry().withTrueClass(argument.read(name -> index(name, e))),
                            InquiryOptions::trueClass)
                    .in(LOSS)
                    .of(LossKind.CLASS),
            infoNce(InfoNceParameter.POSITIVE),
            infoNce(InfoNceParameter.NEGATIVE),
            infoNce(InfoNceParameter.NEGATIVES),
            sampling(
                    "--draws",
                    "N",
                    (s, argument) -> s.withDraws(argument.whole(0, Sampling.MOST)),
                    s -> Optional.of(String.valueOf(s.draws()))),
            sampling(
                    "--seed",
                    "SEED",
                    (s, argument) -> s.withSeed(argument.whole(Long.MIN_VALUE, Long.MAX_VALUE)),
                    s -> Optional.of(String.valueOf(s.seed()))),
            cut(
                    "--top-k",
                    "K",
                    (c, argument) -> new Cut(OptionalInt.of(argument.whole(1, Integer.MAX_VALUE)), c.topP(), c.minP()),
                    c -> c.topK().stream().mapToObj(String::valueOf).findFirst()),
            cut(
                    "--top-p",
                    "P",
                    (c, argument) -> new Cut(c.topK(), OptionalDouble.of(argument.number(0, 1)), c.minP()),
                    c -> text(c.topP())),
            cut(
                    "--min-p",
                    "RATIO",
                    (c, argument) -> new Cut(c.topK(), c.topP(), OptionalDouble.of(argument.number(0, 1))),
                    c -> text(c.minP())),
            option(
                            "--corners",
                            "CLASS,...",
                            (e, argument) -> e.inquiry().withCorners(argument.read(names -> corners(names, e))),
                            InquiryOptions::corners)
                    .in(SIMPLEX));

    private InquiryOptions() {}

    private static FigureOption option(
            String name,
            String value,
            BiFunction<Experiment, Argument, Inquiry> reader,
            Function<Experiment, Optional<String>> writer) {
        return FigureOption.of(
                name,
                value,
                (chart, argument) ->
                        chart.with(chart.experiment().withInquiry(reader.apply(chart.experiment(), argument))),
                chart -> writer.apply(chart.experiment()));
    }

    private static FigureOption infoNce(InfoNceParameter parameter) {
        return option(
                        "--" + parameter,
                        parameter.value(),
                        (e, argument) -> e.inquiry()
                                .withInfoNce(parameter.read(e.inquiry().infoNce(), argument)),
                        e -> Optional.of(parameter.write(e.inquiry().infoNce())))
                .in(LOSS)
                .of(LossKind.INFONCE);
    }

    private static FigureOption sampling(
            String name,
            String value,
            BiFunction<Sampling, Argument, Sampling> reader,
            Function<Sampling, Optional<String>> writer) {
        return option(
                        name,
                        value,
                        (e, argument) -> e.inquiry()
                                .withSampling(reader.apply(e.inquiry().sampling(), argument)),
                        e -> writer.apply(e.inquiry().sampling()))
                .in(SAMPLING);
    }

    private static FigureOption cut(
            String name, String value, BiFunction<Cut, Argument, Cut> reader, Function<Cut, Optional<String>> writer) {
        return sampling(
                name, value, (s, argument) -> s.withCut(reader.apply(s.cut(), argument)), s -> writer.apply(s.cut()));
    }

    private static List<Temperature> pins(Argument argument) {
        return argument.text().equals(NO_PINS)
                ? List.of()
                : Arrays.stream(argument.numbers(NumberKind.TEMPERATURE))
                        .mapToObj(Temperature::of)
                        .toList();
    }

    private static String pins(Experiment experiment) {
        List<Temperature> pins = experiment.inquiry().pins();
        return pins.isEmpty()
                ? NO_PINS
                : pins.stream().map(Temperature::toString).collect(Collectors.joining(","));
    }

    private static Optional<String> trueClass(Experiment experiment) {
        int index = experiment.inquiry().trueClass();
        return index == Inquiry.ANY ? Optional.empty() : Optional.of(name(index));
    }

    private static List<Integer> corners(String names, Experiment experiment) {
        List<Integer> corners = LabelList.parse(names).stream()
                .map(name -> index(name, experiment))
                .toList();
        if (corners.size() > Simplex.SIZE || corners.stream().distinct().count() < corners.size()) {
            throw new InputException("argument.corners.many");
        }
        if (corners.stream().anyMatch(experiment.logits()::isMasked)) {
            throw new InputException("argument.corners.masked");
        }
        return corners;
    }

    /** Writes the corners that are not masked. */
    private static Optional<String> corners(Experiment experiment) {
        return experiment.inquiry().corners().stream()
                .filter(corner -> !experiment.logits().isMasked(corner))
                .map(InquiryOptions::name)
                .reduce((names, name) -> names + "," + name);
    }

    private static int index(String name, Experiment experiment) {
        return ClassName.index(name, experiment.labels());
    }

    private static String name(int index) {
        return "#" + (index + 1);
    }

    private static Optional<String> text(OptionalDouble share) {
        return share.stream().mapToObj(Reals::format).findFirst();
    }
}
