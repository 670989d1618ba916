package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.model.Examples;
import io.github.tauscope.session.ContentReader;
import io.github.tauscope.session.Start;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tauscope}: the window. */
final class TauscopeCommand implements Command {

    /** The name of the program. */
    static final String NAME = "tauscope";

    private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

    private final TextArgument file = new TextArgument(PositionalParamSpec.builder()
            .paramLabel("FILE")
            .descriptionKey("file")
            .arity("0..1"));

    private final LogitsOptions logits = new LogitsOptions();

    private final TemperatureOptions temperature = new TemperatureOptions();

    @Override
    public void addArguments(CommandSpec command) {
        file.addTo(command);
        logits.addTo(command);
        temperature.addTo(command);
    }

    @Override
    public Integer call() {
        Start given;
        try {
            given = start();
        } catch (InputException e) {
            if (file.given()
                    .map(Argument::text)
                    .filter(ContentReader::isOfSession)
                    .isEmpty()) {
                throw e;
            }
            return openRefusing(e);
        }
        return Window.open(given);
    }

    /** A session or a link is opened from a desktop, where nobody reads an error stream. */
    private static int openRefusing(InputException problem) {
        try {
            return Window.open(Start.refusing(problem));
        } catch (NoWindowException e) {
            throw problem;
        }
    }

    /** Returns what the arguments give. */
    Start start() {
        file.given().map(Argument::text).ifPresent(TauscopeCommand::requireFileOrCommand);
        Start given = logits.given(TextArgument.given(file))
                .map(LogitsOptions.Given::start)
                .orElse(Start.NONE);
        return temperature
                .temperature()
                .map(one -> given.at(given.experiment()
                        .orElseGet(() -> Examples.all().get(0).experiment())
                        .withTemperature(one)))
                .orElse(given);
    }

    /** Distinguishes a misspelt command from a missing file. */
    private static void requireFileOrCommand(String word) {
        if (word.equals(FileOptions.STANDARD_INPUT)) {
            return;
        }
        if (WORD.matcher(word).matches() && !Files.exists(Path.of(word))) {
            throw new InputException("cli.word", word);
        }
    }
}
