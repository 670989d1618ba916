package io.github.tauscope.cli;

import io.github.tauscope.chart.Look;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a figure looks and change nothing of what it is of. */
final class LookOptions {

    @Option(
            names = "--title",
            paramLabel = "SWITCH",
            completionCandidates = Choices.Switch.class,
            description =
                    "Whether the name of the figure and its temperature stand above it: on or off. By default off.")
    private @Nullable String title;

    @Option(
            names = "--axis",
            paramLabel = "AXIS",
            completionCandidates = Choices.Axes.class,
            description =
                    "bars, sweep, loss: the axis of probabilities, or of losses: linear or log. By default linear.")
    private @Nullable String axis;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            completionCandidates = Choices.Measures.class,
            description = "sweep: what is beneath, entropy or perplexity. By default entropy.")
    private @Nullable String measure;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            completionCandidates = Choices.Methods.class,
            description =
                    "steps: what stands beside softmax: ${COMPLETION-CANDIDATES}. By default naive; softmax is for nothing.")
    private @Nullable String method;

    @Option(
            names = "--loss",
            paramLabel = "LOSS",
            completionCandidates = Choices.Losses.class,
            description = "loss: class, the cross-entropy of the true class, or infonce. By default class.")
    private @Nullable String loss;

    /** Returns what was given. */
    Stream<Argument> given() {
        return Stream.of(
                        Argument.given("--title", title),
                        Argument.given("--axis", axis),
                        Argument.given("--measure", measure),
                        Argument.given("--method", method),
                        Argument.given("--loss", loss))
                .flatMap(given -> given);
    }

    /** Returns a look with what was given. */
    Look look(Look usual) {
        Look look = usual;
        for (Argument argument : given().toList()) {
            look = with(argument, look);
        }
        return look;
    }

    private static Look with(Argument argument, Look look) {
        return switch (argument.name()) {
            case "--title" -> look.withTitle(new Choices.Switch().of(argument));
            case "--axis" -> look.withAxis(new Choices.Axes().of(argument));
            case "--measure" -> look.withMeasure(new Choices.Measures().of(argument));
            case "--method" -> look.withMethod(new Choices.Methods().of(argument));
            default -> look.withContrast(new Choices.Losses().of(argument));
        };
    }
}
