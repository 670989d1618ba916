package io.github.tauscope.model;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the examples from the resources: the file {@code index} lists them in order, and each is a properties file in UTF-8.
 *
 * <p>{@code logits} and {@code labels} are lists separated by commas; {@code -1 * 1023} stands for 1023 times −1, and a
 * repeated label is numbered. Instead of {@code logits}, {@code rows} and {@code targets} name files of several rows and of their
 * true classes.
 */
public final class Examples {

    private static final String FOLDER = "/io/github/tauscope/examples/";
    private static final String REPEAT = "\\s+\\*\\s+";

    private Examples() {}

    /** Reads all examples, in the order to show them. */
    public static List<Example> all() {
        return ids().stream().map(Examples::read).toList();
    }

    /** Reads the example with an id, if there is one. */
    public static Optional<Example> named(String id) {
        return ids().stream().filter(id::equals).findFirst().map(Examples::read);
    }

    /** Returns the ids in order, without reading the examples. */
    public static List<String> ids() {
        try (BufferedReader index = open("index")) {
            return index.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(String id) {
        Properties file = new Properties();
        try (BufferedReader reader = open(id + ".properties")) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Function<String, String> value =
                key -> Objects.requireNonNull(file.getProperty(key), () -> id + ".properties lacks " + key);
        List<Temperature> temperatures =
                items(value.apply("temperatures")).map(Temperature::parse).toList();
        Experiment experiment = file.containsKey("rows") ? ofRows(id, value) : experiment(value);
        return new Example(
                id,
                value.apply("title"),
                value.apply("observation"),
                value.apply("source"),
                Boolean.parseBoolean(file.getProperty("illustrative", "false")),
                experiment.withInquiry(asked -> asked.withPins(temperatures)),
                temperatures);
    }

    private static Experiment ofRows(String id, Function<String, String> value) {
        List<String> labels = items(value.apply("labels")).toList();
        return ExampleRows.read(id, labels, stream(value.apply("rows")), stream(value.apply("targets")))
                .experiment(0)
                .withTemperature(Temperature.parse(value.apply("temperature")));
    }

    private static Experiment experiment(Function<String, String> value) {
        double[] logits = items(value.apply("logits"))
                .flatMap(item -> repeated(item, (logit, k) -> logit))
                .mapToDouble(Reals::parseLogit)
                .toArray();
        List<String> labels = items(value.apply("labels"))
                .flatMap(item -> repeated(item, (label, k) -> label + " " + k))
                .toList();
        return Experiment.of(labels, Logits.of(logits)).withTemperature(Temperature.parse(value.apply("temperature")));
    }

    private static Stream<String> items(String list) {
        return Stream.of(list.split(",")).map(String::strip);
    }

    private static Stream<String> repeated(String item, BiFunction<String, Integer, String> naming) {
        String[] parts = item.split(REPEAT, 2);
        return parts.length == 1
                ? Stream.of(item)
                : IntStream.rangeClosed(1, Integer.parseInt(parts[1])).mapToObj(k -> naming.apply(parts[0], k));
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8));
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(Examples.class.getResourceAsStream(FOLDER + name), name);
    }
}
