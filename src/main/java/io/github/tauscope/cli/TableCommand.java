package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tauscope table}: numbers on standard output. */
@Command(name = "table", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false)
final class TableCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LogitsOptions logits = new LogitsOptions();

    @Mixin
    private TemperatureOptions temperature = new TemperatureOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private String format = "text";

    TableCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TableFormat as =
                Choice.of("argument.none.format", List.of(TableFormat.values())).of(new Argument("--format", format));
        Optional<List<Temperature>> given = temperature.temperatures();
        LogitsOptions.Given rows = logits.required(console);
        boolean isOne = rows.rows().isOne();
        Iterator<Table> tables = rows.rows().stream()
                .mapToObj(row -> {
                    Experiment experiment = rows.experiments().apply(row);
                    OptionalInt number = isOne ? OptionalInt.empty() : OptionalInt.of(row + 1);
                    return new Table(number, experiment, given.orElse(List.of(experiment.temperature())));
                })
                .iterator();
        as.write(tables, Messages.of(Locale.ROOT), console.out());
        console.out().flush();
        return ExitCode.OK;
    }
}
