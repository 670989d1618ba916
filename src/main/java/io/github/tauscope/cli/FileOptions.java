package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.arguments.RowNumbers;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.input.Opened;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Listing;
import io.github.tauscope.session.Content;
import io.github.tauscope.session.ContentReader;
import io.github.tauscope.session.SessionLink;
import io.github.tauscope.text.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options for a file, how to read it, and which of its rows, shared by all commands. */
final class FileOptions {

    private static final Choice<ReadAs.Columns> COLUMNS = Choice.of("argument.none.columns", ReadAs.Columns.class);
    private static final Choice<ReadAs.Numbers> NUMBERS = Choice.of("argument.none.numbers", ReadAs.Numbers.class);

    /** Stands for standard input where a file is expected. */
    static final String STANDARD_INPUT = "-";

    private final TextArgument in = new TextArgument(OptionSpec.builder("--in").paramLabel("FILE"));

    private final TextArgument row =
            new TextArgument(OptionSpec.builder("--row").paramLabel("ROW,..."));

    private final TextArgument array =
            new TextArgument(OptionSpec.builder("--array").paramLabel("NAME"));

    private final TextArgument columns = new TextArgument(
            OptionSpec.builder("--columns").paramLabel("COLUMNS").completionCandidates(COLUMNS));

    private final TextArgument numbers = new TextArgument(
            OptionSpec.builder("--numbers").paramLabel("NUMBERS").completionCandidates(NUMBERS));

    private final TextArgument source =
            new TextArgument(OptionSpec.builder("--source-temperature").paramLabel("TAU"));

    private final TextArgument vocabulary =
            new TextArgument(OptionSpec.builder("--vocabulary").paramLabel("N"));

    private final TextArgument targets =
            new TextArgument(OptionSpec.builder("--targets").paramLabel("TARGETS"));

    void addTo(CommandSpec command) {
        in.addTo(command);
        row.addTo(command);
        array.addTo(command);
        columns.addTo(command);
        numbers.addTo(command);
        source.addTo(command);
        vocabulary.addTo(command);
        targets.addTo(command);
    }

    /** Returns the option that names the file. */
    TextArgument file() {
        return in;
    }

    /**
     * Reads the file of a command that needs one. What a person should know of it is still to be told.
     *
     * @throws InputException if none is given, or it can't be read
     */
    Opened required() {
        return read(in.given().orElseThrow(() -> new InputException("cli.file.missing")))
                .opened();
    }

    /** Returns whether rows are chosen. */
    boolean choosesRows() {
        return row.isGiven();
    }

    /**
     * Reads a file, standard input for a hyphen, or a link.
     *
     * @throws InputException if it can't be read, or is a session and these options speak of a file of logits
     */
    Content read(Argument file) {
        Content content = path(file)
                .map(path -> ContentReader.file(path, readAs()))
                .orElseGet(() -> file.text().equals(STANDARD_INPUT)
                        ? ContentReader.standardInput(System.in, readAs())
                        : ContentReader.text(file.text(), file.name(), readAs()));
        if (content.session().isPresent()) {
            String session = Printable.excerpt(file.text());
            refuse("cli.session.alone", session, ofFile());
            refuse("cli.session.alone", session, ofNumbers());
        }
        return content;
    }

    /** Returns the path of a file; empty for standard input and a link. */
    static Optional<Path> path(Argument file) {
        return file.text().equals(STANDARD_INPUT) || SessionLink.isOne(file.text())
                ? Optional.empty()
                : Optional.of(file.path());
    }

    /** Returns the chosen rows; without a choice, all. */
    RowNumbers rows(int size) {
        return row.given().map(argument -> RowNumbers.parse(argument, size)).orElse(RowNumbers.all(size));
    }

    /**
     * Refuses the options that need a file.
     *
     * @param given what is given instead
     */
    void requireNoFile(String given) {
        refuse("cli.file.alone", given, ofFile());
    }

    /** Refuses the options that need numbers. */
    void requireNoNumbers(String given) {
        refuse("cli.numbers.alone", given, ofNumbers());
    }

    /** Refuses the options for how to read a file. */
    void requireNoReading(String given) {
        refuse("cli.file.alone", given, ofReading());
    }

    private List<Argument> ofFile() {
        return TextArgument.given(row, array, columns, targets);
    }

    private List<Argument> ofReading() {
        return TextArgument.given(array, columns, targets);
    }

    private List<Argument> ofNumbers() {
        return TextArgument.given(numbers, source, vocabulary);
    }

    private static void refuse(String sentence, String given, List<Argument> refused) {
        if (!refused.isEmpty()) {
            throw new InputException(sentence, refused.get(0).name(), given);
        }
    }

    /** Returns what these options say of numbers that are taken for such unless they say otherwise. */
    ReadAs readAs(ReadAs.Numbers usual) {
        ReadAs said = readAs();
        return said.numbers().isPresent() ? said : said.with(usual);
    }

    private ReadAs readAs() {
        if (ofReading().isEmpty() && ofNumbers().isEmpty()) {
            return ReadAs.IT_SAYS; // the same as below, without linking a lambda for each option
        }
        return new ReadAs(
                array.given().map(Argument::text),
                columns.given().map(COLUMNS::of),
                numbers.given().map(NUMBERS::of),
                source.given().map(FileOptions::source),
                vocabulary
                        .given()
                        .map(argument -> OptionalLong.of(argument.whole(1, Listing.LARGEST_VOCABULARY)))
                        .orElse(OptionalLong.empty()),
                targets.given().map(FileOptions::targets),
                ReadAs.Doubt.GUESS);
    }

    /** Names a file so that a session and a copied command find it from any folder. */
    private static String targets(Argument argument) {
        boolean isFile = Files.isRegularFile(argument.path());
        return isFile ? argument.path().toAbsolutePath().normalize().toString() : argument.text();
    }

    private static Temperature source(Argument argument) {
        Temperature temperature = Temperature.of(argument.only(NumberKind.TEMPERATURE));
        if (temperature.isLimit()) {
            throw new InputException("cli.source.limit", argument.quoted());
        }
        return temperature;
    }
}
