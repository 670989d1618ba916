package io.github.tauscope.cli;

import io.github.tauscope.input.Experiments;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a figure compares with: a temperature that is outlined, or A. */
final class ComparisonOptions {

    @Option(
            names = "--outline",
            paramLabel = "TAU",
            description = "bars: the temperature of the outline. By default 1.")
    private @Nullable String outline;

    @Option(
            names = "--compare-logits",
            paramLabel = "Z,...",
            description = "Logits to compare with, called A. By default, where there is an A, the same.")
    private @Nullable String logits;

    @Option(
            names = "--compare-temperature",
            paramLabel = "TAU",
            description = "The temperature of A. By default, where there is an A, the same.")
    private @Nullable String temperature;

    @Option(
            names = "--compare-positive",
            paramLabel = "S",
            description = "loss of infonce: the similarity of the positive of A.")
    private @Nullable String positive;

    @Option(
            names = "--compare-negative",
            paramLabel = "S",
            description = "loss of infonce: that of each negative of A.")
    private @Nullable String negative;

    @Option(
            names = "--compare-negatives",
            paramLabel = "K",
            description = "loss of infonce: how many negatives A has. By default all three as without 'compare-'.")
    private @Nullable String negatives;

    /** Returns what was given. */
    Stream<Argument> given() {
        return Stream.concat(Argument.given("--outline", outline), givenOfA());
    }

    /** Returns an experiment beside what was given. */
    Experiment compared(Experiment experiment) {
        givenOfA()
                .forEach(argument ->
                        Argument.oneOf(Stream.concat(Argument.given("--outline", outline), Stream.of(argument))));
        Experiment outlined = Argument.given("--outline", outline)
                .findFirst()
                .map(argument -> experiment.withReference(temperature(argument)))
                .orElse(experiment);
        Experiment a = experiment;
        for (Argument argument : givenOfA().toList()) {
            a = with(argument, a);
        }
        return givenOfA().findFirst().isEmpty() ? outlined : outlined.withBaseline(a);
    }

    private Stream<Argument> givenOfA() {
        return Stream.of(
                        Argument.given("--compare-logits", logits),
                        Argument.given("--compare-temperature", temperature),
                        Argument.given("--compare-positive", positive),
                        Argument.given("--compare-negative", negative),
                        Argument.given("--compare-negatives", negatives))
                .flatMap(given -> given);
    }

    private static Experiment with(Argument argument, Experiment a) {
        return switch (argument.name()) {
            case "--compare-logits" -> a.withLogits(logits(argument));
            case "--compare-temperature" -> a.withTemperature(temperature(argument));
            default -> {
                Inquiry inquiry = a.inquiry();
                yield a.withInquiry(inquiry.withContrast(InquiryOptions.contrast(argument, inquiry.contrast())));
            }
        };
    }

    private static Logits logits(Argument argument) {
        double[] numbers = argument.numbers(NumberKind.LOGIT);
        return argument.read(text -> Experiments.logits(numbers, NumberKind.LOGIT));
    }

    private static Temperature temperature(Argument argument) {
        return Temperature.of(argument.only(NumberKind.TEMPERATURE));
    }
}
