package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.arguments.RowNumbers;
import io.github.tauscope.input.LabelledSet;
import io.github.tauscope.input.Opened;
import io.github.tauscope.input.TargetsReader;
import io.github.tauscope.kernel.calibration.Binning;
import io.github.tauscope.kernel.calibration.Calibration;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.output.CalibrationReport;
import io.github.tauscope.output.RowsTable;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tauscope calibrate}: the temperature at which confidence is nearest to accuracy. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class CalibrateCommand implements Callable<Integer> {

    private static final Choice<RowsTable.Format> FORMATS = Choice.of("argument.none.format", RowsTable.Format.class);
    private static final Choice<Binning> BINNINGS = Choice.of("argument.none.binning", Binning.class);
    private static final int MOST_BINS = 1000;

    /** Of the simulated perfect models, so that a run can be repeated. */
    private static final long SEED = 1;

    private final Console console;

    /** The names of kinds of bins, for completion. */
    static final class Binnings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return BINNINGS.names().iterator();
        }
    }

    @Mixin
    private FileOptions file = new FileOptions();

    @Option(names = "--bins", paramLabel = "N", defaultValue = "15")
    private String bins = String.valueOf(Reliability.BINS);

    @Option(names = "--binning", paramLabel = "BINNING", defaultValue = "width", completionCandidates = Binnings.class)
    private String binning = "width";

    @Option(names = "--fit-rows", paramLabel = "ROW,...")
    private @Nullable String fitRows;

    @Option(names = "--judge-rows", paramLabel = "ROW,...")
    private @Nullable String judgeRows;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "calibrate.format",
            completionCandidates = RowsCommand.Formats.class)
    private String format = "text";

    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RowsTable.Format as = FORMATS.of(new Argument("--format", format));
        Calibration.Bins binned = new Calibration.Bins(
                BINNINGS.of(new Argument("--binning", binning)),
                new Argument("--bins", bins).whole(1, MOST_BINS),
                SEED);
        Opened opened = file.required();
        LabelledSet set = TargetsReader.own(opened);
        console.tell(opened.notes());
        RowNumbers all = file.rows(opened.rows().size());
        RowNumbers fit = rows("--fit-rows", fitRows, "--judge-rows", judgeRows, all, set.size());
        RowNumbers judge = rows("--judge-rows", judgeRows, "--fit-rows", fitRows, all, set.size());
        Calibration calibration;
        try (ProgressLine progress = new ProgressLine(console, "calibration.computing")) {
            calibration = Calibration.of(
                    set.at(fit.stream().toArray()), set.at(judge.stream().toArray()), binned, progress);
        }
        Messages words = Messages.of(Locale.ROOT);
        CalibrationReport report = new CalibrationReport(
                calibration, set.size(), set.classes(), fit.toString(), judge.toString(), fit.shared(judge), words);
        if (as != RowsTable.Format.TEXT) {
            console.tell(report.notes());
        }
        report.write(as, console.out());
        console.out().flush();
        return ExitCode.OK;
    }

    /** Returns the rows that an option names; without it those that the other option leaves; without both, or if none is left, all. */
    private static RowNumbers rows(
            String name,
            @Nullable String text,
            String otherName,
            @Nullable String otherText,
            RowNumbers all,
            int size) {
        return Argument.given(name, text)
                .map(argument -> RowNumbers.parse(argument, size))
                .findFirst()
                .orElseGet(() -> Argument.given(otherName, otherText)
                        .map(other -> all.without(RowNumbers.parse(other, size)))
                        .filter(rest -> !rest.ranges().isEmpty())
                        .findFirst()
                        .orElse(all));
    }
}
