package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options for temperatures, shared by all commands. */
final class TemperatureOptions {

    private final TextArgument temperature =
            new TextArgument(OptionSpec.builder("--temperature").paramLabel("TAU,..."));

    private final TextArgument logitScale =
            new TextArgument(OptionSpec.builder("--logit-scale").paramLabel("BETA,..."));

    private final TextArgument logLogitScale =
            new TextArgument(OptionSpec.builder("--log-logit-scale").paramLabel("LN_BETA,..."));

    void addTo(CommandSpec command) {
        temperature.addTo(command);
        logitScale.addTo(command);
        logLogitScale.addTo(command);
    }

    /** Returns the temperatures; empty if none are given. */
    Optional<List<Temperature>> temperatures() {
        return Argument.oneOf(TextArgument.given(temperature, logitScale, logLogitScale))
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
