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
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for a file, how to read it, and which of its rows, shared by all commands. */
final class FileOptions {

    private static final Choice<ReadAs.Columns> COLUMNS = Choice.of("argument.none.columns", ReadAs.Columns.class);
    private static final Choice<ReadAs.Numbers> NUMBERS = Choice.of("argument.none.numbers", ReadAs.Numbers.class);

    /** The names of ways to read columns, for completion. */
    static final class Columns implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return COLUMNS.names().iterator();
        }
    }

    /** The names of kinds of numbers, for completion. */
    static final class Numbers implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NUMBERS.names().iterator();
        }
    }

    /** Stands for standard input where a file is expected. */
    static final String STANDARD_INPUT = "-";

    @Option(names = "--in", paramLabel = "FILE")
    private @Nullable String in;

    @Option(names = "--row", paramLabel = "ROW,...")
    private @Nullable String row;

    @Option(names = "--array", paramLabel = "NAME")
    private @Nullable String array;

    @Option(names = "--columns", paramLabel = "COLUMNS", completionCandidates = Columns.class)
    private @Nullable String columns;

    @Option(names = "--numbers", paramLabel = "NUMBERS", completionCandidates = Numbers.class)
    private @Nullable String numbers;

    @Option(names = "--source-temperature", paramLabel = "TAU")
    private @Nullable String source;

    @Option(names = "--vocabulary", paramLabel = "N")
    private @Nullable String vocabulary;

    @Option(names = "--targets", paramLabel = "TARGETS")
    private @Nullable String targets;

    /** Returns the file, if one is given. */
    Stream<Argument> file() {
        return Argument.given("--in", in);
    }

    /**
     * Reads the file of a command that needs one. What a person should know of it is still to be told.
     *
     * @throws InputException if none is given, or it can't be read
     */
    Opened required() {
        return read(file().findFirst().orElseThrow(() -> new InputException("cli.file.missing")))
                .opened();
    }

    /** Returns whether rows are chosen. */
    boolean choosesRows() {
        return row != null;
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
            refuse("cli.session.alone", session, Stream.concat(ofFile(), ofNumbers()));
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
        return Argument.given("--row", row)
                .map(argument -> RowNumbers.parse(argument, size))
                .findFirst()
                .orElse(RowNumbers.all(size));
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

    private Stream<Argument> ofFile() {
        return Stream.concat(Argument.given("--row", row), ofReading());
    }

    private Stream<Argument> ofReading() {
        return Stream.of(
                        Argument.given("--array", array),
                        Argument.given("--columns", columns),
                        Argument.given("--targets", targets))
                .flatMap(argument -> argument);
    }

    private Stream<Argument> ofNumbers() {
        return Stream.of(
                        Argument.given("--numbers", numbers),
                        Argument.given("--source-temperature", source),
                        Argument.given("--vocabulary", vocabulary))
                .flatMap(argument -> argument);
    }

    private static void refuse(String sentence, String given, Stream<Argument> refused) {
        refused.findFirst().ifPresent(argument -> {
            throw new InputException(sentence, argument.name(), given);
        });
    }

    /** Returns what these options say of numbers that are taken for such unless they say otherwise. */
    ReadAs readAs(ReadAs.Numbers usual) {
        ReadAs said = readAs();
        return said.numbers().isPresent() ? said : said.with(usual);
    }

    private ReadAs readAs() {
        return new ReadAs(
                Optional.ofNullable(array),
                Argument.given("--columns", columns).map(COLUMNS::of).findFirst(),
                Argument.given("--numbers", numbers).map(NUMBERS::of).findFirst(),
                Argument.given("--source-temperature", source)
                        .map(FileOptions::source)
                        .findFirst(),
                Argument.given("--vocabulary", vocabulary)
                        .map(argument -> OptionalLong.of(argument.whole(1, Listing.LARGEST_VOCABULARY)))
                        .findFirst()
                        .orElse(OptionalLong.empty()),
                Argument.given("--targets", targets).findFirst().map(FileOptions::targets),
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
