package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.arguments.InscriptionOption;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.UnreadableRowException;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.RowTable;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code tauscope table}: numbers on standard output. */
final class TableCommand implements Command {

    private static final Choice<TableFormat> FORMATS = Choice.of("argument.none.format", List.of(TableFormat.values()));

    private final Console console;

    private final LogitsOptions logits = new LogitsOptions();

    private final TemperatureOptions temperature = new TemperatureOptions();

    private final TextArgument format =
            new TextArgument(OptionSpec.builder("--format").paramLabel("FORMAT").completionCandidates(FORMATS));

    private final TextArgument caption = new TextArgument(
            OptionSpec.builder("--caption").paramLabel("CAPTION").descriptionKey("table.caption"));

    TableCommand(Console console) {
        this.console = console;
    }

    @Override
    public void addArguments(CommandSpec command) {
        logits.addTo(command);
        temperature.addTo(command);
        format.addTo(command);
        caption.addTo(command);
    }

    @Override
    public Integer call() throws IOException {
        TableFormat as = FORMATS.of(format.or("text"));
        Inscription written = caption(as);
        Optional<List<Temperature>> given = temperature.temperatures();
        LogitsOptions.Given rows = logits.required(console);
        Iterator<RowTable> tables = rows.rows().isOne()
                ? List.of(table(OptionalInt.empty(), rows.first(), given)).iterator()
                : rows.rows().stream()
                        .mapToObj(row -> tableOrFault(row, rows.experiments(), given, as))
                        .iterator();
        as.write(tables, written, Messages.of(Locale.ROOT), console.out());
        console.out().flush();
        return ExitCode.OK;
    }

    private Inscription caption(TableFormat as) {
        Optional<Argument> given = caption.given();
        if (given.isPresent() && as != TableFormat.LATEX) {
            throw new InputException("cli.caption.format", as);
        }
        return given.map(InscriptionOption.CAPTION::read).orElse(Inscription.NONE);
    }

    /** A row that has no logits is reported, and the others are printed; csv has no place for the reason. */
    private RowTable tableOrFault(
            int row, IntFunction<Experiment> experiments, Optional<List<Temperature>> given, TableFormat as) {
        OptionalInt number = OptionalInt.of(row + 1);
        try {
            return table(number, experiments.apply(row), given);
        } catch (UnreadableRowException e) {
            if (as == TableFormat.CSV || as == TableFormat.SPREADSHEET) {
                console.tell(List.of(e.sentence()));
            }
            return new RowTable.Missing(number, e.fault());
        }
    }

    private static RowTable table(OptionalInt number, Experiment experiment, Optional<List<Temperature>> given) {
        return new Table(number, experiment, given.orElse(List.of(experiment.temperature())));
    }
}
