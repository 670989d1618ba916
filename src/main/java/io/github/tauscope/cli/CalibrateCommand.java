package io.github.tauscope.cli;

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
import java.util.Locale;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code tauscope calibrate}: the temperature at which confidence is nearest to accuracy. */
final class CalibrateCommand implements Command {

    private static final Choice<RowsTable.Format> FORMATS = Choice.of("argument.none.format", RowsTable.Format.class);
    private static final Choice<Binning> BINNINGS = Choice.of("argument.none.binning", Binning.class);
    private static final int MOST_BINS = 1000;

    /** Of the simulated perfect models, so that a run can be repeated. */
    private static final long SEED = 1;

    private final Console console;

    private final FileOptions file = new FileOptions();

    private final TextArgument bins = new TextArgument(
            OptionSpec.builder("--bins").paramLabel("N").defaultValue(String.valueOf(Reliability.BINS)));

    private final TextArgument binning = new TextArgument(OptionSpec.builder("--binning")
            .paramLabel("BINNING")
            .defaultValue("width")
            .completionCandidates(BINNINGS));

    private final TextArgument fitRows =
            new TextArgument(OptionSpec.builder("--fit-rows").paramLabel("ROW,..."));

    private final TextArgument judgeRows =
            new TextArgument(OptionSpec.builder("--judge-rows").paramLabel("ROW,..."));

    private final TextArgument format = new TextArgument(OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .descriptionKey("calibrate.format")
            .completionCandidates(FORMATS));

    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public void addArguments(CommandSpec command) {
        file.addTo(command);
        bins.addTo(command);
        binning.addTo(command);
        fitRows.addTo(command);
        judgeRows.addTo(command);
        format.addTo(command);
    }

    @Override
    public Integer call() throws IOException {
        RowsTable.Format as = FORMATS.of(format.or("text"));
        Calibration.Bins binned = new Calibration.Bins(
                BINNINGS.of(binning.given().orElseThrow()),
                bins.given().orElseThrow().whole(1, MOST_BINS),
                SEED);
        Opened opened = file.required();
        LabelledSet set = TargetsReader.own(opened);
        console.tell(opened.notes());
        RowNumbers all = file.rows(opened.rows().size());
        RowNumbers fit = rows(fitRows, judgeRows, all, set.size());
        RowNumbers judge = rows(judgeRows, fitRows, all, set.size());
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
    private static RowNumbers rows(TextArgument option, TextArgument other, RowNumbers all, int size) {
        return option.given().map(argument -> RowNumbers.parse(argument, size)).orElseGet(() -> other.given()
                .map(argument -> all.without(RowNumbers.parse(argument, size)))
                .filter(rest -> !rest.ranges().isEmpty())
                .orElse(all));
    }
}
