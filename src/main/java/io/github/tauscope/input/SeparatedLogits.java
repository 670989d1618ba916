package io.github.tauscope.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads logits from separated values, quoted as RFC 4180 has it. Blank lines don't count. */
final class SeparatedLogits {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Message SHAPES = Message.of("input.columns.shapes");
    private static final int ABSENT = -1;

    /** Which columns are read, of how many; −1 for one that is not there. */
    private record ColumnPlaces(int count, int label, int number, int temperature) {}

    private final Classes classes = new Classes();
    private @Nullable ColumnPlaces columns;

    private SeparatedLogits() {}

    /**
     * Returns what separates the columns: a tab where the first line has one outside of quotes, else a semicolon, else
     * a comma. The comma comes last, because beside a semicolon it may be that of a decimal number, which is refused.
     */
    static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = QUOTED.matcher(first).replaceAll("");
        return unquoted.indexOf('\t') >= 0 ? '\t' : unquoted.indexOf(';') >= 0 ? ';' : ',';
    }

    static Experiment parse(String text, char separator) {
        SeparatedLogits logits = new SeparatedLogits();
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator()) {
            records.forEachRemaining(logits::read);
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return logits.classes.toExperiment();
    }

    private void read(CsvRecord row) {
        List<String> fields = row.getFields();
        if (fields.size() == 1 && fields.get(0).isBlank()) {
            return;
        }
        try {
            if (columns != null) {
                add(fields, columns);
            } else {
                columns = begin(fields);
            }
        } catch (InputException e) {
            throw e.inLine(row.getStartingLineNumber());
        }
    }

    /** Takes the first row, which names the columns or is one of them. */
    private ColumnPlaces begin(List<String> fields) {
        ColumnPlaces named = named(fields);
        if (named != null) {
            return named;
        }
        if (fields.size() > 2) {
            throw new InputException("input.columns.unnamed", fields.size(), SHAPES);
        }
        int last = fields.size() - 1;
        ColumnPlaces unnamed = new ColumnPlaces(fields.size(), last - 1, last, ABSENT);
        try {
            add(fields, unnamed);
        } catch (InputException e) {
            throw new InputException("input.columns.none", Printable.quoted(fields.get(last)), SHAPES);
        }
        return unnamed;
    }

    private @Nullable ColumnPlaces named(List<String> fields) {
        List<String> names = fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        int logit = indexOf(names, "logit");
        int number = logit == ABSENT ? indexOf(names, "probability") : logit;
        if (number == ABSENT) {
            return null;
        }
        classes.ofKind(logit == ABSENT ? NumberKind.PROBABILITY : NumberKind.LOGIT);
        return new ColumnPlaces(names.size(), indexOf(names, "label"), number, indexOf(names, "temperature"));
    }

    private static int indexOf(List<String> names, String name) {
        if (Collections.frequency(names, name) > 1) {
            throw new InputException("input.columns.twice", name);
        }
        return names.indexOf(name);
    }

    private void add(List<String> fields, ColumnPlaces from) {
        if (fields.size() != from.count()) {
            throw new InputException("input.columns.differ", fields.size(), from.count());
        }
        if (from.temperature() != ABSENT) {
            classes.atTemperature(fields.get(from.temperature()));
        }
        classes.addNumber(fields.get(from.number()));
        if (from.label() != ABSENT) {
            classes.addLabel(fields.get(from.label()));
        }
    }

    private static InputException unreadable(CsvParseException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return new InputException(line.find() ? Long.parseLong(line.group(1)) : 0, Message.of("input.quotes.fields"));
    }
}
