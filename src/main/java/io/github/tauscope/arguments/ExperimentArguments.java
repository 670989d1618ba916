package io.github.tauscope.arguments;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Names;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options for an experiment: the name of its example, a file, or its logits and labels in full. Every double reads back
 * as itself.
 *
 * @param file a CSV table of the logits for the command to read; null for none
 * @param example the example with these classes, if there is one
 * @param row the row of a file that the experiment is of, if it still is as it was read but for what options say
 */
record ExperimentArguments(
        Experiment experiment, @Nullable String file, Optional<Example> example, Optional<Experiment> row) {

    /** With more classes the line becomes unreadable, and some systems refuse it. */
    private static final int MOST_CLASSES = 200;

    /** Finds the example, and reads the row, once. */
    static ExperimentArguments of(Experiment experiment, @Nullable String file) {
        Optional<Example> named = Examples.all().stream()
                .filter(example -> !experiment.isListed())
                .filter(example -> isSame(rowOf(example, experiment), experiment))
                .findFirst();
        return new ExperimentArguments(experiment, file, named, file == null ? row(experiment) : Optional.empty());
    }

    /** Returns whether a command can have these logits: a list only as a file has it, or if it is short and says no more. */
    boolean isPossible() {
        Listing listing = experiment.listing();
        return listing == null
                || row.isPresent()
                || (isShort()
                        && listing.unknown().isEmpty()
                        && listing.ceiling().isEmpty());
    }

    /** Returns whether a command can have the other rows of the set, too. */
    boolean namesRows() {
        return row.isPresent() || example.isPresent();
    }

    static boolean areShort(Logits logits) {
        return logits.size() <= MOST_CLASSES;
    }

    /** Returns whether the experiment needs no file, or is in one as it was opened. */
    boolean isShort() {
        return example.isPresent()
                || row.isPresent()
                || (areShort(experiment.logits())
                        && experiment.labels().stream().allMatch(ExperimentArguments::isArgument));
    }

    /** Returns the experiment as the command has it before it reads options for the temperature or the inquiry. */
    Experiment opened() {
        Experiment plain = row.orElse(
                Experiment.of(experiment.labels(), experiment.logits()).withListing(experiment.listing()));
        return file == null
                ? example.map(named -> rowOf(named, experiment)).orElse(plain)
                : plain.withTemperature(experiment.temperature());
    }

    Stream<String> words() {
        if (row.isPresent()) {
            return all(ofRow(), Stream.of("--temperature=" + experiment.temperature()));
        }
        return all(
                source(), unless(opened().temperature(), experiment.temperature(), "--temperature", Object::toString));
    }

    @SafeVarargs
    static Stream<String> all(Stream<String>... parts) {
        Stream<String> all = Stream.empty();
        for (Stream<String> part : parts) {
            all = Stream.concat(all, part);
        }
        return all;
    }

    /** Returns an option and its value; empty if it is the default. */
    static <T> Stream<String> unless(T usual, T value, String name, Function<T, String> text) {
        return value.equals(usual) ? Stream.empty() : Stream.of(name + "=" + text.apply(value));
    }

    static String text(Logits logits) {
        return IntStream.range(0, logits.size())
                .mapToObj(i -> Reals.format(logits.get(i)))
                .collect(Collectors.joining(","));
    }

    private static Optional<Experiment> row(Experiment experiment) {
        return Optional.ofNullable(experiment.place())
                .filter(place -> !place.set().source().file().isEmpty())
                .map(place -> place.set().experiment(place.index()))
                .filter(read -> isSame(read, experiment) && read.isListed() == experiment.isListed());
    }

    private static boolean isSame(Experiment read, Experiment experiment) {
        return read.logits().equals(experiment.logits()) && read.labels().equals(experiment.labels());
    }

    private Stream<String> ofExample(String id) {
        RowPlace place = experiment.place();
        return all(
                Stream.of("--example=" + id),
                place == null || place.index() == 0 ? Stream.empty() : Stream.of("--row=" + (place.index() + 1)));
    }

    /** Returns the row of an example that an experiment is from, or else its first. */
    private static Experiment rowOf(Example example, Experiment experiment) {
        RowPlace place = experiment.place();
        boolean isOfIt = place != null
                && example.rows() == place.set().size()
                && place.set().source().name().equals(example.id());
        return isOfIt && place != null ? example.at(place.index()) : example.experiment();
    }

    private Stream<String> ofRow() {
        RowPlace place = Objects.requireNonNull(experiment.place());
        RowSet.Source source = place.set().source();
        return all(
                Stream.of("--in=" + source.file()),
                unless("", source.array(), "--array", Function.identity()),
                place.set().size() == 1 ? Stream.empty() : Stream.of("--row=" + (place.index() + 1)),
                ofReading(ReadAs.of(source.readAs(), source.array())));
    }

    /** Returns how somebody said to read the file; what they said of a list may have changed since. */
    private Stream<String> ofReading(ReadAs said) {
        return all(
                said.columns().stream().map(columns -> "--columns=" + Names.of(columns)),
                said.numbers().stream().map(numbers -> "--numbers=" + Names.of(numbers)),
                said.targets().stream().map(targets -> "--targets=" + targets),
                ofListing(said.isOfList()));
    }

    /** Takes whether a file is a list only because somebody has said so: then an option must say it again. */
    private Stream<String> ofListing(boolean isSaid) {
        Listing listing = experiment.listing() == null ? Listing.PLAIN : experiment.listing();
        return all(
                isSaid
                        ? Stream.of("--source-temperature=" + listing.source())
                        : unless(Temperature.ONE, listing.source(), "--source-temperature", Object::toString),
                listing.vocabulary().stream().mapToObj(size -> "--vocabulary=" + size));
    }

    private Stream<String> source() {
        if (file != null) {
            return Stream.of("--in=" + file);
        }
        return example.map(known -> ofExample(known.id())).orElseGet(this::inFull);
    }

    private Stream<String> inFull() {
        return all(
                Stream.of("--logits=" + text(experiment.logits())),
                experiment.isListed() ? all(Stream.of("--numbers=logprobs"), ofListing(false)) : Stream.empty(),
                unless(
                        Experiment.numbered(experiment.size()),
                        experiment.labels(),
                        "--labels",
                        ExperimentArguments::text));
    }

    private static String text(List<String> labels) {
        StringWriter written = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(written)
                .writeRecord(labels);
        String record = written.toString();
        return record.substring(0, record.length() - 1); // without the line feed
    }

    /** Returns whether an argument can contain a character: not NUL, and not an unpaired surrogate. */
    private static boolean isArgument(String label) {
        return label.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
