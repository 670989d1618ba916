package io.github.tauscope.cli;

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
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code tauscope check}: whether printed probabilities match logits and a temperature. */
final class CheckCommand implements Command {

    private static final Choice<Format> FORMAT = Choice.of("argument.none.format", Format.class);

    private static final int DOES_NOT_FOLLOW = 1;

    private final Console console;

    private enum Format {
        TEXT,
        JSON
    }

    private final LogitsOptions logits = new LogitsOptions();

    private final TemperatureOptions temperature = new TemperatureOptions();

    private final TextArgument claim =
            new TextArgument(OptionSpec.builder("--claim").paramLabel("P,..."));

    private final TextArgument digits =
            new TextArgument(OptionSpec.builder("--digits").paramLabel("N"));

    private final Flag strict = new Flag("--strict");

    private final TextArgument format = new TextArgument(OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .descriptionKey("verdict.format")
            .completionCandidates(FORMAT));

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public void addArguments(CommandSpec command) {
        logits.addTo(command);
        temperature.addTo(command);
        claim.addTo(command);
        digits.addTo(command);
        strict.addTo(command);
        format.addTo(command);
    }

    @Override
    public Integer call() throws IOException {
        Format as = FORMAT.of(format.or("text"));
        Experiment experiment = logits.requiredOne(console).only();
        Temperature tau = temperature.temperature().orElse(experiment.temperature());
        OptionalInt precision = digits.given()
                .map(given -> OptionalInt.of(given.whole(0, PrintedNumbers.MOST_DIGITS)))
                .orElse(OptionalInt.empty());
        Claim printed = claim.given()
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
        Verdict verdict = strict.isGiven() ? Verdict.strict(right, printed) : Verdict.of(right, printed);
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
