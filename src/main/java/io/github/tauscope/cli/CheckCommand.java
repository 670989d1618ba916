package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.PrintedNumbers;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.check.Claim;
import io.github.tauscope.kernel.check.Grade;
import io.github.tauscope.kernel.check.PartialVerdict;
import io.github.tauscope.kernel.check.Verdict;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.PartialVerdictReport;
import io.github.tauscope.output.VerdictJson;
import io.github.tauscope.output.VerdictReport;
import io.github.tauscope.output.VerdictTable;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tauscope check}: whether printed probabilities match logits and a temperature. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private static final Choice<Format> FORMAT = Choice.of("argument.none.format", Format.class);

    private static final int DOES_NOT_FOLLOW = 1;

    private final Console console;

    private enum Format {
        TEXT,
        JSON
    }

    /** The names of formats, for completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMAT.names().iterator();
        }
    }

    @Mixin
    private LogitsOptions logits = new LogitsOptions();

    @Mixin
    private TemperatureOptions temperature = new TemperatureOptions();

    @Option(names = "--claim", paramLabel = "P,...")
    private @Nullable String claim;

    @Option(names = "--digits", paramLabel = "N")
    private @Nullable String digits;

    @Option(names = "--strict")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            descriptionKey = "verdict.format",
            defaultValue = "text",
            completionCandidates = Formats.class)
    private String format = "text";

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Format as = FORMAT.of(new Argument("--format", format));
        Experiment experiment = logits.requiredOne(console).only();
        Temperature tau = temperature.temperature().orElse(experiment.temperature());
        OptionalInt precision = Argument.given("--digits", digits)
                .mapToInt(given -> given.whole(0, PrintedNumbers.MOST_DIGITS))
                .findFirst();
        Claim printed = Argument.given("--claim", claim)
                .findFirst()
                .orElseThrow(() -> new InputException("cli.claim.missing"))
                .read(text -> claim(text, precision, experiment.size()));
        Messages words = Messages.of(Locale.ROOT);
        boolean matches = experiment.isListed()
                ? checkList(
                        as, experiment, new PartialVerdict(experiment.topList().at(tau), printed), words)
                : check(as, experiment, tau, printed, words);
        console.out().flush();
        return matches ? ExitCode.OK : DOES_NOT_FOLLOW;
    }

    private boolean check(Format as, Experiment experiment, Temperature tau, Claim printed, Messages words)
            throws IOException {
        Distribution right = Distribution.of(experiment.logits(), tau);
        Verdict verdict = strict ? Verdict.strict(right, printed) : Verdict.of(right, printed);
        if (as == Format.JSON) {
            VerdictJson.write(verdict, experiment.labels(), words, console.out());
        } else {
            VerdictTable.write(VerdictReport.of(verdict, experiment.labels(), words), words, console.out());
        }
        return verdict.grade() != Grade.NONE;
    }

    private boolean checkList(Format as, Experiment experiment, PartialVerdict verdict, Messages words)
            throws IOException {
        PartialVerdictReport report = new PartialVerdictReport(verdict, experiment.labels(), words);
        if (as == Format.JSON) {
            report.writeJson(console.out());
        } else {
            VerdictTable.write(report.tell(), words, console.out());
        }
        return verdict.off() == 0;
    }

    private static Claim claim(String text, OptionalInt precision, int classes) {
        Claim printed = PrintedNumbers.parse(text, precision);
        if (printed.size() != classes) {
            throw new InputException("cli.claim.size", printed.size(), classes);
        }
        return printed;
    }
}
