package io.github.tauscope.cli;

import io.github.tauscope.input.ClassName;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LabelList;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.model.Simplex;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a figure asks about an experiment beside its distribution. */
final class InquiryOptions {

    @Option(
            names = "--pins",
            paramLabel = "TAU,...",
            description =
                    "sweep, simplex, loss: marked temperatures, or none; a loss is described at them. By default those of the example, else 0.1,1,10.")
    private @Nullable String pins;

    @Option(
            names = "--true-class",
            paramLabel = "CLASS",
            description = "loss: the true class: its label, or '#3' for the third. By default the most likely one.")
    private @Nullable String trueClass;

    @Option(
            names = "--positive",
            paramLabel = "S",
            description = "loss of infonce: the similarity of the positive. By default 1.")
    private @Nullable String positive;

    @Option(
            names = "--negative",
            paramLabel = "S",
            description = "loss of infonce: that of each negative. By default -1.")
    private @Nullable String negative;

    @Option(
            names = "--negatives",
            paramLabel = "K",
            description = "loss of infonce: how many negatives there are. By default 1023.")
    private @Nullable String negatives;

    @Option(names = "--draws", paramLabel = "N", description = "sampling: how many draws are made. By default 0.")
    private @Nullable String draws;

    @Option(names = "--seed", paramLabel = "SEED", description = "sampling: of the draws. By default 1.")
    private @Nullable String seed;

    @Option(names = "--top-k", paramLabel = "K", description = "sampling: how many classes stay. By default all.")
    private @Nullable String topK;

    @Option(names = "--top-p", paramLabel = "P", description = "sampling: the share that what stays must reach.")
    private @Nullable String topP;

    @Option(
            names = "--min-p",
            paramLabel = "RATIO",
            description = "sampling: the least ratio to the greatest probability of what stays.")
    private @Nullable String minP;

    @Option(
            names = "--corners",
            paramLabel = "CLASS,...",
            description =
                    "simplex: up to three classes, named as for --true-class: top, left, right. The most likely others follow.")
    private @Nullable String corners;

    /** Returns what was given. */
    Stream<Argument> given() {
        return Stream.of(
                        Argument.given("--pins", pins),
                        Argument.given("--true-class", trueClass),
                        Argument.given("--positive", positive),
                        Argument.given("--negative", negative),
                        Argument.given("--negatives", negatives),
                        Argument.given("--draws", draws),
                        Argument.given("--seed", seed),
                        Argument.given("--top-k", topK),
                        Argument.given("--top-p", topP),
                        Argument.given("--min-p", minP),
                        Argument.given("--corners", corners))
                .flatMap(given -> given);
    }

    /** Returns an experiment of which is asked what was given. */
    Experiment asked(Experiment experiment) {
        Experiment asked = experiment;
        for (Argument argument : given().toList()) {
            asked = asked.withInquiry(with(argument, asked));
        }
        return asked;
    }

    private static Inquiry with(Argument argument, Experiment experiment) {
        Inquiry inquiry = experiment.inquiry();
        Sampling sampling = inquiry.sampling();
        Cut cut = sampling.cut();
        return switch (argument.name()) {
            case "--pins" -> inquiry.withPins(pins(argument));
            case "--true-class" ->
                inquiry.withTrueClass(argument.read(name -> ClassName.index(name, experiment.labels())));
            case "--draws" -> inquiry.withSampling(sampling.withDraws(argument.whole(0, Sampling.MOST)));
            case "--seed" -> inquiry.withSampling(sampling.withSeed(argument.whole(Long.MIN_VALUE, Long.MAX_VALUE)));
            case "--top-k" -> {
                OptionalInt most = OptionalInt.of(argument.whole(1, Integer.MAX_VALUE));
                yield inquiry.withSampling(sampling.withCut(new Cut(most, cut.topP(), cut.minP())));
            }
            case "--top-p" -> {
                OptionalDouble share = OptionalDouble.of(argument.number(0, 1));
                yield inquiry.withSampling(sampling.withCut(new Cut(cut.topK(), share, cut.minP())));
            }
            case "--min-p" -> {
                OptionalDouble ratio = OptionalDouble.of(argument.number(0, 1));
                yield inquiry.withSampling(sampling.withCut(new Cut(cut.topK(), cut.topP(), ratio)));
            }
            case "--corners" -> inquiry.withCorners(argument.read(names -> corners(names, experiment)));
            default -> inquiry.withContrast(contrast(argument, inquiry.contrast()));
        };
    }

    /** Returns a case of InfoNCE with what an option such as {@code --positive} says. */
    static InfoNceCase contrast(Argument argument, InfoNceCase contrast) {
        String name = argument.name();
        if (name.endsWith("negatives")) {
            return new InfoNceCase(contrast.positive(), contrast.negative(), argument.whole(0, InfoNceCase.MOST));
        }
        return name.endsWith("positive")
                ? new InfoNceCase(argument.finite(), contrast.negative(), contrast.negatives())
                : new InfoNceCase(contrast.positive(), argument.finite(), contrast.negatives());
    }

    private static List<Temperature> pins(Argument argument) {
        return argument.text().equals("none")
                ? List.of()
                : Arrays.stream(argument.numbers(NumberKind.TEMPERATURE))
                        .mapToObj(Temperature::of)
                        .toList();
    }

    private static List<Integer> corners(String names, Experiment experiment) {
        List<Integer> corners = LabelList.parse(names).stream()
                .map(name -> ClassName.index(name, experiment.labels()))
                .toList();
        if (corners.size() > Simplex.SIZE || corners.stream().distinct().count() < corners.size()) {
            throw new InputException("there are more than three classes, or one twice; allowed are up to three.");
        }
        if (corners.stream().anyMatch(experiment.logits()::isMasked)) {
            throw new InputException("a class of these is masked; allowed are those that are not.");
        }
        return corners;
    }
}
