package io.github.tauscope.cli;

import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code tauscope examples}: the values of {@code --example}. */
@Command(name = "examples", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ExamplesCommand implements Callable<Integer> {

    private final Console console;

    ExamplesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Example> examples = Examples.all();
        int widest = examples.stream()
                .mapToInt(example -> example.id().length())
                .max()
                .orElse(0);
        for (Example example : examples) {
            console.out().write(String.format("%-" + widest + "s  %s\n", example.id(), example.title()));
        }
        console.out().flush();
        return ExitCode.OK;
    }
}
