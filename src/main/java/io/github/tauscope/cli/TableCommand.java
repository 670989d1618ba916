package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tauscope table}: numbers on standard output. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        customSynopsis = {
            "tauscope table (--logits=Z,... | --probabilities=P,... | --in=FILE |",
            "               --example=NAME)",
            "               [--labels=LABEL,...] [--temperature=TAU,... |",
            "               --logit-scale=BETA,... | --log-logit-scale=LN_BETA,...]",
            "               [--format=FORMAT]"
        },
        description = "Prints softmax(z / tau), the probabilities of logits z at each temperature tau.",
        footerHeading = "%n",
        footer = {
            "csv and json have every digit: each number reads back as the same double.",
            "Lines end with a line feed alone, in csv too. All output is UTF-8.",
            "",
            "Examples:",
            "  tauscope table --logits 1,5,7,10 --temperature 0.1,1,inf",
            "  tauscope table --logits -0.3,-inf,0.3 --labels x,y,z --format markdown",
            "  tauscope table --in logits.csv --log-logit-scale 4.6052 --format csv",
            "",
            "Exit status: 0; 2 for bad usage or bad input, told in one line."
        })
final class TableCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LogitsOptions logits = new LogitsOptions();

    @Mixin
    private TemperatureOptions temperature = new TemperatureOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "csv, json, markdown, latex or text. By default text.")
    private String format = "text";

    TableCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TableFormat as = Choice.of("format", List.of(TableFormat.values())).of(new Argument("--format", format));
        Optional<List<Temperature>> given = temperature.temperatures();
        Experiment experiment = logits.required();
        Table table = new Table(experiment, given.orElse(List.of(experiment.temperature())));
        as.write(table, Messages.of(Locale.ROOT), console.out());
        console.out().flush();
        return ExitCode.OK;
    }
}
