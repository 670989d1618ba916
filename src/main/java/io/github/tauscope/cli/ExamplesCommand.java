package io.github.tauscope.cli;

import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ExitCode;

/** {@code tauscope examples}: the values of {@code --example}. */
final class ExamplesCommand implements Command {

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
