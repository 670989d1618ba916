package io.github.tauscope.cli;

import io.github.tauscope.input.Experiments;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LabelList;
import io.github.tauscope.input.LogitsFile;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.model.Experiment;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which logits, for every command. */
final class LogitsOptions {

    @Option(
            names = "--logits",
            paramLabel = "Z,...",
            description = "Logits: numbers, 'ln 0.25', and -inf for a masked class.")
    private @Nullable String logits;

    @Option(
            names = "--probabilities",
            paramLabel = "P,...",
            description = "Instead of logits: numbers in proportion to the probabilities at temperature 1.")
    private @Nullable String probabilities;

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "Instead of logits: a file of them, .csv, .tsv, .txt or .json.")
    private @Nullable String in;

    @Option(
            names = "--labels",
            paramLabel = "LABEL,...",
            description = "A label for each logit, quoted as in CSV: '\"a,b\",c' are two. By default 1, 2, ...")
    private @Nullable String labels;

    /**
     * Returns the experiment, or nothing where no logits are given. It is at τ = 1 unless a file says otherwise.
     *
     * @param file of the same meaning as {@code --in}, where the command takes one
     */
    Optional<Experiment> experiment(@Nullable String file) {
        Optional<Experiment> experiment = Argument.oneOf(Stream.of(
                                Argument.given("--logits", logits),
                                Argument.given("--probabilities", probabilities),
                                Argument.given("--in", in),
                                Argument.given("FILE", file))
                        .flatMap(given -> given))
                .map(LogitsOptions::read);
        return labels == null ? experiment : Optional.of(labelled(experiment, new Argument("--labels", labels)));
    }

    private static Experiment read(Argument argument) {
        return switch (argument.name()) {
            case "--logits" -> experiment(argument, NumberKind.LOGIT);
            case "--probabilities" -> experiment(argument, NumberKind.PROBABILITY);
            default -> LogitsFile.read(path(argument));
        };
    }

    private static Experiment experiment(Argument argument, NumberKind kind) {
        double[] numbers = argument.numbers(kind);
        return argument.read(text -> Experiment.of(Experiments.logits(numbers, kind)));
    }

    private static Experiment labelled(Optional<Experiment> experiment, Argument labels) {
        return labels.read(text -> Experiments.labelled(
                LabelList.parse(text),
                experiment.orElseThrow(
                        () -> new InputException("there are labels without logits; give --logits too."))));
    }

    private static Path path(Argument argument) {
        if (argument.text().isEmpty()) {
            throw new InputException(argument.name() + ": the name is empty; allowed is the name of a file.");
        }
        try {
            return Path.of(argument.text());
        } catch (InvalidPathException e) {
            throw new InputException(argument.name() + ": a file of this name can't be opened in this locale ("
                    + e.getReason() + "); set LC_ALL=C.UTF-8, or use another name.");
        }
    }
}
