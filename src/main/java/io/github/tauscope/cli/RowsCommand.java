package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tauscope rows}: a line for each row of a set. */
@Command(name = "rows", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false)
final class RowsCommand implements Callable<Integer> {

    private static final Choice<RowsTable.Format> FORMATS = Choice.of("argument.none.format", RowsTable.Format.class);

    private final Console console;

    /** The names of formats, for completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMATS.names().iterator();
        }
    }

    @Mixin
    private FileOptions file = new FileOptions();

    @Mixin
    private TemperatureOptions temperature = new TemperatureOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "rows.format",
            completionCandidates = Formats.class)
    private String format = "text";

    RowsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RowsTable.Format as = FORMATS.of(new Argument("--format", format));
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
