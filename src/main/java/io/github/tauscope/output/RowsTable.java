package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.model.RowSummary;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a line for each row of a set, as it is made: its number, its most likely class, p_max, the entropy, and the true class. */
public final class RowsTable {

    /** The formats. */
    public enum Format {
        /** For a terminal. */
        TEXT,
        /** For programs: all digits. */
        CSV,
        /** For programs: a list with an object on each line. */
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line.
     *
     * @param fault why the row has no logits; null if it has some
     */
    public record Line(RowSummary row, @Nullable Message fault) {}

    private static final int MOST_LETTERS = 24;

    private RowsTable() {}

    /** Writes n ≥ 1 rows and leaves the writer open. */
    public static void write(Format format, Iterator<Line> rows, Messages words, Writer out) throws IOException {
        switch (format) {
            case TEXT -> text(rows, words, out);
            case CSV -> csv(rows, out);
            case JSON -> json(rows, words, out);
        }
    }

    private static void text(Iterator<Line> rows, Messages words, Writer out) throws IOException {
        out.write(line(
                words.text("rows.row"),
                words.text("rows.mostLikely"),
                words.text("rows.greatest"),
                words.text("rows.entropy"),
                words.text("rows.truth")));
        while (rows.hasNext()) {
            Line next = rows.next();
            RowSummary row = next.row();
            if (next.fault() != null) {
                out.write(line(
                        String.valueOf(row.index() + 1),
                        words.text(Message.of("rows.fault", next.fault())),
                        "",
                        "",
                        ""));
                continue;
            }
            out.write(line(
                    String.valueOf(row.index() + 1),
                    shortened(Printable.label(row.mostLikely())),
                    IntervalText.probability(row.greatest()),
                    IntervalText.quantity(row.entropy()),
                    row.trueClass().isEmpty() ? "" : shortened(Printable.label(row.trueClass()))));
        }
    }

    private static String line(String... cells) {
        return String.format("%8s  %-24s  %-20s  %-20s  %s", (Object[]) cells).stripTrailing() + "\n";
    }

    private static String shortened(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > MOST_LETTERS;
        return isLong ? text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…" : text;
    }

    @SuppressWarnings("resource") // closing would close the caller's writer
    private static void csv(Iterator<Line> rows, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            List<Line> unreadable = new ArrayList<>();
            Line first = rows.next();
            while (first.fault() != null && rows.hasNext()) {
                unreadable.add(first);
                first = rows.next();
            }
            boolean isWhole = first.fault() != null || first.row().isWhole();
            List<String> numbers = isWhole
                    ? List.of("p_max", "entropy_nats")
                    : List.of("p_max_low", "p_max_high", "entropy_nats_low", "entropy_nats_high");
            csv.writeRecord(fields("row", "name", "most_likely", numbers.stream(), "true_class"));
            unreadable.forEach(line -> csv.writeRecord(fields(line, isWhole)));
            csv.writeRecord(fields(first, isWhole));
            rows.forEachRemaining(line -> csv.writeRecord(fields(line, isWhole)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    private static String[] fields(Line line, boolean isWhole) {
        RowSummary row = line.row();
        if (line.fault() != null) {
            Stream<String> nothing = Stream.generate(() -> "").limit(isWhole ? 2 : 4);
            return fields(String.valueOf(row.index() + 1), "", "", nothing, "");
        }
        if (isWhole && !row.isWhole()) {
            throw new OutputException(Message.of("table.mixed", row.index() + 1));
        }
        Stream<Interval> intervals = Stream.of(row.greatest(), row.entropy());
        return fields(
                String.valueOf(row.index() + 1),
                Printable.directed(row.name()),
                Printable.directed(row.mostLikely()),
                intervals
                        .flatMapToDouble(interval -> isWhole
                                ? DoubleStream.of(interval.low())
                                : DoubleStream.of(interval.low(), interval.high()))
                        .mapToObj(Reals::format),
                Printable.directed(row.trueClass()));
    }

    private static String[] fields(String row, String name, String mostLikely, Stream<String> numbers, String truth) {
        return Stream.of(Stream.of(row, name, mostLikely), numbers, Stream.of(truth))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private static void json(Iterator<Line> rows, Messages words, Writer out) throws IOException {
        try (JsonGenerator json = JsonTable.FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            json.writeStartArray();
            while (rows.hasNext()) {
                json.writeRaw("\n");
                row(rows.next(), words, json);
            }
            json.writeRaw("\n");
            json.writeEndArray();
            json.writeRaw("\n");
        }
    }

    private static void row(Line line, Messages words, JsonGenerator json) throws IOException {
        RowSummary row = line.row();
        json.writeStartObject();
        json.writeNumberField("row", row.index() + 1);
        if (line.fault() != null) {
            json.writeStringField("fault", words.text(line.fault()));
            json.writeEndObject();
            return;
        }
        if (!row.name().isEmpty()) {
            json.writeStringField("name", row.name());
        }
        json.writeStringField("most_likely", row.mostLikely());
        interval(json, "p_max", row.greatest());
        interval(json, "entropy_nats", row.entropy());
        if (!row.trueClass().isEmpty()) {
            json.writeStringField("true_class", row.trueClass());
        }
        json.writeEndObject();
    }

    /** Writes one number, or a list of two bounds. */
    private static void interval(JsonGenerator json, String name, Interval interval) throws IOException {
        json.writeFieldName(name);
        if (interval.isPoint()) {
            json.writeNumber(Reals.format(interval.low()));
            return;
        }
        json.writeStartArray();
        for (double bound : new double[] {interval.low(), interval.high()}) {
            if (Double.isInfinite(bound)) {
                json.writeString(Reals.format(bound));
            } else {
                json.writeNumber(Reals.format(bound));
            }
        }
        json.writeEndArray();
    }
}
