package io.github.tauscope.arguments;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import java.io.StringWriter;
import java.util.List;
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
 */
record ExperimentArguments(Experiment experiment, @Nullable String file, Optional<Example> example) {

    /** With more classes the line becomes unreadable, and some systems refuse it. */
    private static final int MOST_CLASSES = 200;

    /** Finds the example once. */
    static ExperimentArguments of(Experiment experiment, @Nullable String file) {
        Optional<Example> named = Examples.all().stream()
                .filter(example -> example.experiment().logits().equals(experiment.logits())
                        && example.experiment().labels().equals(experiment.labels()))
                .findFirst();
        return new ExperimentArguments(experiment, file, named);
    }

    static boolean areShort(Logits logits) {
        return logits.size() <= MOST_CLASSES;
    }

    /** Returns whether the experiment needs no file. */
    boolean isShort() {
        return example.isPresent()
                || (areShort(experiment.logits())
                        && experiment.labels().stream().allMatch(ExperimentArguments::isArgument));
    }

    /** Returns the experiment as the command has it before it reads options for the temperature or the inquiry. */
    Experiment opened() {
        Experiment plain = Experiment.of(experiment.labels(), experiment.logits());
        return file == null
                ? example.map(Example::experiment).orElse(plain)
                : plain.withTemperature(experiment.temperature());
    }

    Stream<String> words() {
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

    private Stream<String> source() {
        if (file != null) {
            return Stream.of("--in=" + file);
        }
        return example.map(known -> Stream.of("--example=" + known.id())).orElseGet(this::inFull);
    }

    private Stream<String> inFull() {
        List<String> numbers = Experiment.of(experiment.logits()).labels();
        return all(
                Stream.of("--logits=" + text(experiment.logits())),
                unless(numbers, experiment.labels(), "--labels", ExperimentArguments::text));
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
