package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.Experiments;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LabelList;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Printable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for logits, shared by all commands. */
final class LogitsOptions {

    @Option(names = "--logits", paramLabel = "Z,...")
    private @Nullable String logits;

    @Option(names = "--probabilities", paramLabel = "P,...")
    private @Nullable String probabilities;

    @Option(names = "--in", paramLabel = "FILE")
    private @Nullable String in;

    @Option(names = "--example", paramLabel = "NAME")
    private @Nullable String example;

    @Option(names = "--labels", paramLabel = "LABEL,...")
    private @Nullable String labels;

    /**
     * Returns the experiment; empty if no logits are given. τ is 1 unless a file or an example sets it.
     *
     * @param file the same as {@code --in}, if the command takes a file
     */
    Optional<Experiment> experiment(@Nullable String file) {
        Optional<Experiment> experiment = Argument.oneOf(Stream.of(
                                Argument.given("--logits", logits),
                                Argument.given("--probabilities", probabilities),
                                Argument.given("--in", in),
                                Argument.given("--example", example),
                                Argument.given("FILE", file))
                        .flatMap(given -> given))
                .map(LogitsOptions::read);
        return labels == null ? experiment : Optional.of(labelled(experiment, new Argument("--labels", labels)));
    }

    /**
     * Returns the experiment of a command that needs one.
     *
     * @throws InputException if no logits are given
     */
    Experiment required() {
        return experiment(null).orElseThrow(() -> new InputException("cli.logits.missing"));
    }

    private static Experiment read(Argument argument) {
        return switch (argument.name()) {
            case "--logits" -> experiment(argument, NumberKind.LOGIT);
            case "--probabilities" -> experiment(argument, NumberKind.PROBABILITY);
            case "--example" -> argument.read(LogitsOptions::example);
            default -> LogitsReader.file(argument.path(), ReadAs.IT_SAYS).experiment(0);
        };
    }

    private static Experiment experiment(Argument argument, NumberKind kind) {
        double[] numbers = argument.numbers(kind);
        return argument.read(text -> Experiment.of(Experiments.logits(numbers, kind)));
    }

    private static Experiment labelled(Optional<Experiment> experiment, Argument labels) {
        return labels.read(text -> Experiments.labelled(
                LabelList.parse(text), experiment.orElseThrow(() -> new InputException("cli.labels.alone"))));
    }

    private static Experiment example(String name) {
        return Examples.named(name)
                .map(Example::experiment)
                .orElseThrow(() -> new InputException("cli.example.none", Printable.quoted(name)));
    }
}
