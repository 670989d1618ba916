package io.github.tauscope.cli;

import io.github.tauscope.arguments.Choice;
import io.github.tauscope.arguments.FigureOptions;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.input.InputException;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.session.Session;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options for what a figure shows. */
final class ChartOptions {

    private static final Choice<FigureKind> FIGURES = Choice.of("argument.none.figure", FigureKind.class);

    private final Messages words;

    private final FigureArguments figureOptions = new FigureArguments();

    private final LogitsOptions logits = new LogitsOptions();

    private final TemperatureOptions temperature = new TemperatureOptions();

    private final TextArgument figure =
            new TextArgument(OptionSpec.builder("--figure").paramLabel("FIGURE").completionCandidates(FIGURES));

    /**
     * Makes options that nobody has given yet.
     *
     * @param words those of the figure
     */
    ChartOptions(Messages words) {
        this.words = words;
    }

    /** Adds the options for all figures. */
    void addTo(CommandSpec command) {
        logits.addTo(command);
        temperature.addTo(command);
        figure.addTo(command);
    }

    /** Adds the options for single figures, which stand after all others in the help. */
    void addFigureOptions(CommandSpec command) {
        figureOptions.addTo(command);
    }

    /**
     * Returns the chart that is asked for.
     *
     * @throws InputException if there is no such figure of the logits
     */
    Chart chart(Theme theme, Console console) {
        Optional<FigureKind> asked = figure.given().map(FIGURES::of);
        Look usual = Look.of(theme, words);
        LogitsOptions.Given given = logits.requiredOne(console);
        Experiment opened = given.only();
        Optional<Session> session = given.session();
        FigureKind kind = asked.or(() -> session.map(Session::figure)).orElse(FigureKind.BARS);
        Look look = session.map(shown -> usual.like(shown.look())).orElse(usual);
        Experiment experiment =
                temperature.temperature().map(opened::withTemperature).orElse(opened);
        Chart chart = FigureOptions.read(new Chart(kind, experiment, look), figureOptions.given());
        chart.absence().ifPresent(sentence -> {
            throw asked.isPresent() || session.isEmpty()
                    ? new InputException("input.place", "--figure", sentence)
                    : new InputException("cli.session.figure", name(given), kind, sentence);
        });
        return chart;
    }

    /** Returns what to call a session: a link has no name. */
    private static Object name(LogitsOptions.Given given) {
        return given.file()
                .<Object>map(file -> Printable.of(file.toString()))
                .orElseGet(() -> Message.of("session.place.session"));
    }
}
