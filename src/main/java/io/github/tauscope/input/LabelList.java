package io.github.tauscope.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.tauscope.text.Printable;
import java.util.List;

/** Reads labels from an argument, separated by commas. */
public final class LabelList {

    private LabelList() {}

    /**
     * Reads the labels as one record of RFC 4180: labels that contain commas, line breaks or quotes are quoted.
     *
     * @throws InputException if the text isn't such a record
     */
    public static List<String> parse(String text) {
        List<CsvRecord> records = records(text);
        if (records.isEmpty()) {
            return List.of("");
        }
        if (records.size() > 1) {
            throw new InputException("input.labels.break");
        }
        return records.get(0).getFields();
    }

    private static List<CsvRecord> records(String text) {
        try {
            return CsvReader.builder()
                    .skipEmptyLines(false)
                    .trimWhitespacesAroundQuotes(true)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(CsvRecordHandler.of(handler -> handler.maxFields(Classes.LIMIT)), text)
                    .stream()
                    .toList();
        } catch (CsvParseException e) {
            throw new InputException("input.quotes.labels", Printable.quoted(text));
        }
    }
}
