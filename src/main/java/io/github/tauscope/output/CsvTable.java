package io.github.tauscope.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.model.Listing;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a row per temperature and class, quoted as in RFC 4180; every double reads back as itself. Of a list that is not the
 * whole, it writes intervals, and what is not listed as a last line.
 */
final class CsvTable {

    /** Some languages' spreadsheets also take the wide forms. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n＝＋－＠]");

    private final CsvWriter csv;
    private final UnaryOperator<String> label;

    /** The temperature at which listed probabilities were taken, in a column if it isn't 1. */
    private final Temperature source;

    private CsvTable(CsvWriter csv, UnaryOperator<String> label, Temperature source) {
        this.csv = csv;
        this.label = label;
        this.source = source;
    }

    @SuppressWarnings("resource") // closing would close the caller's writer
    static void write(Iterator<Table> tables, UnaryOperator<String> label, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        if (!tables.hasNext()) {
            return;
        }
        try {
            Table first = tables.next();
            CsvTable writer = new CsvTable(csv, label, source(first));
            boolean isPartial = first.experiment().isListed();
            writer.head(first, isPartial);
            writer.rows(first, isPartial);
            tables.forEachRemaining(table -> writer.rows(table, isPartial));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    /**
     * Returns a label that a spreadsheet shows and doesn't run: an apostrophe goes before those characters that may begin a
     * formula. Source: OWASP, "CSV injection".
     */
    static String inert(String label) {
        return FORMULA.matcher(label).lookingAt() ? "'" + label : label;
    }

    private void head(Table first, boolean isPartial) {
        Stream<String> names = isPartial
                ? Stream.concat(
                        Stream.of("temperature", "label", "logprob", "probability_low", "probability_high"),
                        source.equals(Temperature.ONE) ? Stream.of() : Stream.of("source_temperature"))
                : Stream.of("temperature", "label", "logit", "probability", "log_probability");
        csv.writeRecord(Stream.concat(first.row().stream().mapToObj(row -> "row"), names)
                .toArray(String[]::new));
    }

    private void rows(Table table, boolean isPartial) {
        List<String> labels = table.experiment().labels().stream()
                .map(Printable::directed)
                .map(label)
                .toList();
        if (isPartial) {
            requireSource(table);
            TopList list = table.experiment().topList();
            for (Temperature temperature : table.temperatures()) {
                rows(table, labels, list.at(temperature));
            }
        } else if (table.experiment().isListed()) {
            throw new OutputException(Message.of("table.mixed", table.row().orElse(1)));
        } else {
            for (Temperature temperature : table.temperatures()) {
                rows(table, labels, Distribution.of(table.experiment().logits(), temperature));
            }
        }
    }

    private void rows(Table table, List<String> labels, Distribution distribution) {
        String temperature = distribution.temperature().toString();
        for (int i = 0; i < distribution.size(); i++) {
            record(
                    table,
                    Stream.of(
                            temperature,
                            labels.get(i),
                            Reals.format(distribution.logits().get(i)),
                            Reals.format(distribution.probability(i)),
                            Reals.format(distribution.logProbability(i))));
        }
    }

    private void rows(Table table, List<String> labels, PartialDistribution partial) {
        String temperature = partial.temperature().toString();
        for (int i = 0; i < labels.size(); i++) {
            String logProbability = Reals.format(table.experiment().logits().get(i));
            row(table, temperature, labels.get(i), logProbability, partial.probability(i));
        }
        row(table, temperature, Listing.REST, ceiling(table), partial.rest());
    }

    private void row(Table table, String temperature, String label, String logProbability, Interval p) {
        Stream<String> fields =
                Stream.of(temperature, label, logProbability, Reals.format(p.low()), Reals.format(p.high()));
        record(table, source.equals(Temperature.ONE) ? fields : Stream.concat(fields, Stream.of(source.toString())));
    }

    /** Returns the greatest logprob that a class which is not listed can have, where it is not that of the least listed one. */
    private static String ceiling(Table table) {
        Listing listing = table.experiment().listing();
        OptionalDouble ceiling = listing == null ? OptionalDouble.empty() : listing.ceiling();
        return ceiling.isPresent() ? Reals.format(ceiling.getAsDouble()) : "";
    }

    private void requireSource(Table table) {
        if (!source(table).equals(source)) {
            throw new OutputException(
                    Message.of("table.mixed.source", table.row().orElse(1)));
        }
    }

    private static Temperature source(Table table) {
        Listing listing = table.experiment().listing();
        return listing == null ? Temperature.ONE : listing.source();
    }

    /** Writes fields after the row that they are of, where there are several. */
    private void record(Table table, Stream<String> fields) {
        Stream<String> row = table.row().stream().mapToObj(String::valueOf);
        csv.writeRecord(Stream.concat(row, fields).toArray(String[]::new));
    }
}
