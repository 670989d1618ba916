package io.github.tauscope.cli;

import io.github.tauscope.input.InputException;
import io.github.tauscope.output.RasterCanvas;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code tauscope render}: figures into files, without a display. */
final class RenderCommand implements Command {

    private final Console console;
    private final RenderOptions options;
    private final TextArgument batch =
            new TextArgument(OptionSpec.builder("--batch").paramLabel("FILE"));

    private CommandSpec spec = CommandSpec.create();

    RenderCommand(Console console) {
        this.console = console;
        this.options = new RenderOptions(console, new RasterCanvas(), Messages.of(Locale.ROOT), useless -> {
            throw new InputException(useless);
        });
    }

    @Override
    public void addArguments(CommandSpec command) {
        spec = command;
        options.addTo(command);
        batch.addTo(command);
        options.addFigureOptions(command);
    }

    @Override
    public Integer call() throws IOException {
        if (!batch.isGiven()) {
            return options.call();
        }
        if (spec.commandLine().getParseResult().matchedOptions().size() > 1) {
            throw new InputException("cli.batch.alone");
        }
        return new Batch(console, batch.given().orElseThrow().path()).run();
    }
}
