package io.github.tauscope.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of separated values, quoted as RFC 4180 has it. Blank lines don't count. */
record SeparatedValues(String text, char separator) {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /**
     * A row.
     *
     * @param line on which it begins, counted from 1
     */
    record Row(long line, List<String> fields) {}

    /**
     * Returns what separates the columns: a tab where the first line has one outside of quotes, else a semicolon, else
     * a comma. The comma comes last, because beside a semicolon it may be that of a decimal number.
     */
    static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = QUOTED.matcher(first).replaceAll("");
        return unquoted.indexOf('\t') >= 0 ? '\t' : unquoted.indexOf(';') >= 0 ? ';' : ',';
    }

    /**
     * Reads row by row, so that a large table needs no more room than its text.
     *
     * @throws InputException if the quotes don't pair, or one of the reader, with the line
     */
    void forEach(Consumer<Row> reader) {
        try (CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(handler -> handler.maxFields(Classes.LIMIT)), text)
                .iterator()) {
            records.forEachRemaining(found -> read(found, reader));
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(CsvRecord found, Consumer<Row> reader) {
        Row row = new Row(found.getStartingLineNumber(), found.getFields());
        if (row.fields().size() == 1 && row.fields().get(0).isBlank()) {
            return;
        }
        try {
            reader.accept(row);
        } catch (InputException e) {
            throw e.inLine(row.line());
        }
    }

    private static InputException unreadable(CsvParseException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return new InputException(line.find() ? Long.parseLong(line.group(1)) : 0, Message.of("input.quotes.fields"));
    }
}
