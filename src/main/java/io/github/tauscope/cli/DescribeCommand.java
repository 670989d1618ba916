package io.github.tauscope.cli;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.UnknownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code tauscope describe}: a figure in words, for people who can't see it. */
@Command(name = "describe", versionProvider = VersionProvider.class, sortOptions = false)
final class DescribeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ChartOptions options = new ChartOptions();

    private DescribeCommand(Console console) {
        this.console = console;
    }

    static CommandLine commandLine(Console console) {
        DescribeCommand command = new DescribeCommand(console);
        CommandLine line = command.options.completed(new CommandLine(command));
        line.getCommandSpec().mixinStandardHelpOptions(true); // after the others, as help lists them
        return line;
    }

    @Override
    public Integer call() throws IOException {
        Chart chart = options.chart(Theme.LIGHT, console);
        console.out().write(chart.draw().figure().description() + "\n");
        console.out()
                .write(UnknownClasses.sentence(chart.experiment(), Messages.of(Locale.ROOT))
                        .map(unknown -> unknown + "\n")
                        .orElse(""));
        console.out().flush();
        return ExitCode.OK;
    }
}
