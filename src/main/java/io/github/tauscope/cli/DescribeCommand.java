package io.github.tauscope.cli;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.UnknownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tauscope describe}: a figure in words, for people who can't see it. */
final class DescribeCommand implements Command {

    private final Console console;

    private final Messages words = Messages.of(Locale.ROOT);

    private final ChartOptions options = new ChartOptions(words);

    DescribeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void addArguments(CommandSpec command) {
        options.addTo(command);
        options.addFigureOptions(command);
    }

    @Override
    public Integer call() throws IOException {
        Chart chart = options.chart(Theme.LIGHT, console);
        console.out().write(chart.draw().figure().description() + "\n");
        console.out()
                .write(UnknownClasses.sentence(chart.experiment(), words)
                        .map(unknown -> unknown + "\n")
                        .orElse(""));
        console.out().flush();
        return ExitCode.OK;
    }
}
