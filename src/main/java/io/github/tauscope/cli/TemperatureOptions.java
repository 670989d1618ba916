package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for temperatures, shared by all commands. */
final class TemperatureOptions {

    @Option(names = "--temperature", paramLabel = "TAU,...")
    private @Nullable String temperature;

    @Option(names = "--logit-scale", paramLabel = "BETA,...")
    private @Nullable String logitScale;

    @Option(names = "--log-logit-scale", paramLabel = "LN_BETA,...")
    private @Nullable String logLogitScale;

    /** Returns the temperatures; empty if none are given. */
    Optional<List<Temperature>> temperatures() {
        return Argument.oneOf(Stream.of(
                                Argument.given("--temperature", temperature),
                                Argument.given("--logit-scale", logitScale),
                                Argument.given("--log-logit-scale", logLogitScale))
                        .flatMap(given -> given))
                .map(TemperatureOptions::read);
    }

    /**
     * Returns the temperature; empty if none is given.
     *
     * @throws InputException if several are given
     */
    Optional<Temperature> temperature() {
        return temperatures().map(TemperatureOptions::only);
    }

    private static Temperature only(List<Temperature> temperatures) {
        if (temperatures.size() > 1) {
            throw new InputException("cli.temperature.several", temperatures.size());
        }
        return temperatures.get(0);
    }

    private static List<Temperature> read(Argument argument) {
        NumberKind kind =
                switch (argument.name()) {
                    case "--temperature" -> NumberKind.TEMPERATURE;
                    case "--logit-scale" -> NumberKind.LOGIT_SCALE;
                    default -> NumberKind.LOG_LOGIT_SCALE;
                };
        return Arrays.stream(argument.numbers(kind)).mapToObj(Temperature::of).toList();
    }
}
