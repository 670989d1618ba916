package io.github.tauscope.cli;

import io.github.tauscope.arguments.Choice;
import io.github.tauscope.arguments.RowNumbers;
import io.github.tauscope.input.Opened;
import io.github.tauscope.input.RowReading;
import io.github.tauscope.input.UnreadableRowException;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.model.RowSummary;
import io.github.tauscope.output.RowsTable;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code tauscope rows}: a line for each row of a set. */
final class RowsCommand implements Command {

    private static final Choice<RowsTable.Format> FORMATS = Choice.of("argument.none.format", RowsTable.Format.class);

    private final Console console;

    private final FileOptions file = new FileOptions();

    private final TemperatureOptions temperature = new TemperatureOptions();

    private final TextArgument format = new TextArgument(OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .descriptionKey("rows.format")
            .completionCandidates(FORMATS));

    RowsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void addArguments(CommandSpec command) {
        file.addTo(command);
        temperature.addTo(command);
        format.addTo(command);
    }

    @Override
    public Integer call() throws IOException {
        RowsTable.Format as = FORMATS.of(format.or("text"));
        Opened opened = file.required();
        console.tell(opened.notes());
        RowSet set = opened.rows();
        Temperature tau = temperature.temperature().orElse(opened.temperature());
        RowNumbers rows = file.rows(opened.rows().size());
        Iterator<RowsTable.Line> lines = rows.isOne()
                ? List.of(line(set, rows.ranges().get(0).first(), tau)).iterator()
                : rows.stream().mapToObj(row -> lineOrFault(set, row, tau, as)).iterator();
        RowsTable.write(as, lines, Messages.of(Locale.ROOT), console.out());
        console.out().flush();
        return ExitCode.OK;
    }

    /** A row that has no logits keeps its line, so that the others are printed; csv has no place for the reason. */
    private RowsTable.Line lineOrFault(RowSet set, int row, Temperature tau, RowsTable.Format as) {
        try {
            return line(set, row, tau);
        } catch (UnreadableRowException e) {
            if (as == RowsTable.Format.CSV) {
                console.tell(List.of(e.sentence()));
            }
            return new RowsTable.Line(RowSummary.unreadable(row), e.fault());
        }
    }

    private static RowsTable.Line line(RowSet set, int row, Temperature tau) {
        return RowReading.of(set, row, index -> new RowsTable.Line(RowSummary.of(set.row(index), index, tau), null));
    }
}
