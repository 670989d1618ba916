package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.output.RasterCanvas;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tauscope render}: figures into files, without a display. */
@Command(name = "render", versionProvider = VersionProvider.class, sortOptions = false)
final class RenderCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RenderOptions options;

    @Option(names = "--batch", paramLabel = "FILE")
    private @Nullable String batch;

    RenderCommand(Console console) {
        this.console = console;
        this.options = new RenderOptions(console, new RasterCanvas(), useless -> {
            throw new InputException(useless);
        });
    }

    static CommandLine commandLine(Console console) {
        RenderCommand command = new RenderCommand(console);
        CommandLine line = command.options.completed(new CommandLine(command));
        line.getCommandSpec().mixinStandardHelpOptions(true); // after the others, as help lists them
        return line;
    }

    @Override
    public Integer call() throws IOException {
        if (batch == null) {
            return options.call();
        }
        if (spec != null && spec.commandLine().getParseResult().matchedOptions().size() > 1) {
            throw new InputException("cli.batch.alone");
        }
        return new Batch(console, new Argument("--batch", batch).path()).run();
    }
}
