package io.github.tauscope.input;

import io.github.tauscope.input.OpenReadingException.Choice;
import io.github.tauscope.input.ReadAs.Columns;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Set;

/** Asks what columns stand for that can be read in several ways. */
final class OpenColumns {

    private OpenColumns() {}

    /**
     * Accepts two columns without names unless they are integers with a comma or a space between: these may be two logits, a
     * label and a logit, or with a comma one number.
     *
     * @throws OpenReadingException if they are
     */
    static void requireOneReading(TableSurvey table, char separator, ReadAs readAs) {
        boolean areIntegers = table.column(0).stream().allMatch(form -> form.isInteger() || form == FieldForm.BLANK)
                && table.column(1).stream().allMatch(form -> form.isInteger() || form == FieldForm.PERCENT);
        if (areIntegers && (separator == ',' || separator == SpacedText.SEPARATOR)) {
            throw integers(table, separator, readAs);
        }
    }

    private static OpenReadingException integers(TableSurvey table, char separator, ReadAs readAs) {
        boolean mayBeDecimal =
                separator == ',' && Set.of(FieldForm.DIGITS, FieldForm.PERCENT).containsAll(table.column(1));
        String line = String.join(separator == ',' ? "," : " ", table.first().fields());
        return mayBeDecimal
                ? open(
                        Message.of("input.columns.open.decimal", Printable.quoted(line)),
                        List.of(
                                choice(Columns.LABELLED, "input.columns.as.LABELLED", readAs),
                                choice(Columns.ROWS, "input.columns.as.ROWS", readAs),
                                choice(Columns.DECIMAL_COMMA, "input.columns.as.DECIMAL_COMMA", readAs)))
                : open(
                        Message.of("input.columns.open", Printable.quoted(line)),
                        List.of(
                                choice(Columns.LABELLED, "input.columns.as.LABELLED", readAs),
                                choice(Columns.ROWS, "input.columns.as.ROWS", readAs)));
    }

    /** Asks whether a name of one letter is that of all numbers, or of a class beside others. */
    static OpenReadingException columnOrClasses(List<String> names, int column, ReadAs readAs) {
        String name = Printable.quoted(names.get(column));
        return open(
                Message.of("input.columns.open.letter", name, ColumnNames.quoted(names)),
                List.of(
                        new Choice(Message.of("input.columns.as.column", name), readAs.with(Columns.LABELLED)),
                        choice(Columns.HEADER, "input.columns.as.HEADER", readAs)));
    }

    /** Asks whether a first line that counts from 0 names the classes, as that of a data frame does. */
    static OpenReadingException headerOrRow(List<String> fields, ReadAs readAs) {
        return open(
                Message.of("input.columns.open.header", Printable.quoted(String.join(", ", fields))),
                List.of(
                        choice(Columns.HEADER, "input.columns.as.HEADER", readAs),
                        choice(Columns.ROWS, "input.columns.as.ROWS.all", readAs)));
    }

    private static OpenReadingException open(Message sentence, List<Choice> choices) {
        return new OpenReadingException(sentence, choices);
    }

    private static Choice choice(Columns columns, String name, ReadAs readAs) {
        return new Choice(Message.of(name), readAs.with(columns));
    }
}
