package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.RowNumbers;
import io.github.tauscope.input.Experiments;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LabelList;
import io.github.tauscope.input.Opened;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.session.Content;
import io.github.tauscope.session.Session;
import io.github.tauscope.session.Start;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options for logits, shared by all commands. */
final class LogitsOptions {

    private final TextArgument logits =
            new TextArgument(OptionSpec.builder("--logits").paramLabel("Z,..."));

    private final TextArgument probabilities =
            new TextArgument(OptionSpec.builder("--probabilities").paramLabel("P,..."));

    private final FileOptions file = new FileOptions();

    private final TextArgument example = new TextArgument(
            OptionSpec.builder("--example").paramLabel("NAME").completionCandidates(() -> Examples.ids()
                    .iterator()));

    private final TextArgument labels =
            new TextArgument(OptionSpec.builder("--labels").paramLabel("LABEL,..."));

    void addTo(CommandSpec command) {
        logits.addTo(command);
        probabilities.addTo(command);
        file.addTo(command);
        example.addTo(command);
        labels.addTo(command);
    }

    /**
     * The rows that the arguments give.
     *
     * @param rows their indices, where there are several to choose from
     * @param experiments returns the experiment of a row, at τ = 1 unless a file or an example sets it
     * @param session what they are of, if it is a session
     * @param file what they are in, if it is a file
     * @param notes what a person should know of it
     */
    record Given(
            int size,
            RowNumbers rows,
            IntFunction<Experiment> experiments,
            Optional<Session> session,
            Optional<Path> file,
            List<Message> notes) {

        Given(Experiment experiment) {
            this(experiment, List.of());
        }

        Given(Experiment experiment, List<Message> notes) {
            this(1, RowNumbers.all(1), row -> experiment, Optional.empty(), Optional.empty(), notes);
        }

        /** Returns how a window begins with the first of the rows. */
        Start start() {
            return new Start(Optional.of(first()), session, file, notes);
        }

        /** Returns the experiment of the first of the rows. */
        Experiment first() {
            return experiments.apply(rows.ranges().get(0).first());
        }

        /**
         * Returns the experiment of the only row.
         *
         * @throws InputException if there are several
         */
        Experiment only() {
            if (!rows.isOne()) {
                throw new InputException("cli.row.many", size);
            }
            return first();
        }
    }

    /**
     * Returns the rows; empty if no logits are given.
     *
     * @param words the file without {@code --in}, if the command takes one
     */
    Optional<Given> given(List<Argument> words) {
        List<Argument> sources = new ArrayList<>(TextArgument.given(logits, probabilities, file.file(), example));
        sources.addAll(words);
        Optional<Given> given = Argument.oneOf(sources).map(this::read);
        if (labels.isGiven() && given.isEmpty()) {
            throw new InputException("input.place", "--labels", Message.of("cli.labels.alone"));
        }
        return given;
    }

    /**
     * Returns the rows for a command that needs one, and tells what a person should know.
     *
     * @throws InputException if no logits are given, or several rows and no choice of them
     */
    Given required(Console console) {
        return required("cli.row.several", console);
    }

    /**
     * Returns the only row that is chosen for a command that takes one, and tells what a person should know.
     *
     * @throws InputException if no logits are given, or several rows and no choice of one
     */
    Given requiredOne(Console console) {
        Given given = required("cli.row.one", console);
        given.only();
        return given;
    }

    private Given required(String several, Console console) {
        Given given = given(List.of()).orElseThrow(() -> new InputException("cli.logits.missing"));
        if (!file.choosesRows() && given.size() > 1) {
            throw new InputException(several, given.size());
        }
        console.tell(given.notes());
        return given;
    }

    private Given read(Argument argument) {
        if (argument.name().equals("--in") || argument.name().equals("FILE")) {
            return ofFile(argument);
        }
        if (argument.name().equals("--example")) {
            return ofExample(argument);
        }
        file.requireNoFile(argument.name());
        return typed(argument);
    }

    /** Takes the first row of an example, unless others are chosen. */
    private Given ofExample(Argument argument) {
        Example named = argument.read(LogitsOptions::example);
        file.requireNoNumbers(argument.name());
        if (named.rows() == 1) {
            file.requireNoFile(argument.name());
        }
        file.requireNoReading(argument.name());
        return file.choosesRows()
                ? new Given(
                        named.rows(),
                        file.rows(named.rows()),
                        index -> labelled(named.at(index)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())
                : new Given(labelled(named.experiment()));
    }

    private Given ofFile(Argument argument) {
        Content content = file.read(argument);
        Opened opened = content.opened();
        boolean isSession = content.session().isPresent();
        return new Given(
                isSession ? 1 : opened.rows().size(),
                isSession ? RowNumbers.all(1) : file.rows(opened.rows().size()),
                index -> labelled(content.experiment(index)),
                content.session(),
                FileOptions.path(argument),
                opened.notes());
    }

    private Given typed(Argument argument) {
        ReadAs readAs =
                file.readAs(argument.name().equals("--logits") ? ReadAs.Numbers.LOGITS : ReadAs.Numbers.PROBABILITIES);
        Experiment experiment = labelled(argument.read(text -> Experiments.typed(text, readAs)));
        return new Given(experiment, Experiments.notes(experiment, readAs));
    }

    private Experiment labelled(Experiment experiment) {
        return labels.given()
                .map(argument -> argument.read(text -> Experiments.labelled(LabelList.parse(text), experiment)))
                .orElse(experiment);
    }

    private static Example example(String name) {
        return Examples.named(name).orElseThrow(() -> new InputException("cli.example.none", Printable.quoted(name)));
    }
}
