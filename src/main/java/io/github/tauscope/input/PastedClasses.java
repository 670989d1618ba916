package io.github.tauscope.input;

import io.github.tauscope.kernel.TypedNumber;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Labels, logits or both for several classes, as spreadsheets and programs put them on the clipboard. Numbers are read as
 * {@link TypedNumber} has it; blank lines don't count.
 *
 * @param labels of the classes in their order; empty if only logits were pasted
 * @param logits of the classes in their order; empty if only labels were pasted
 */
public record PastedClasses(List<String> labels, List<Double> logits) {

    private static final Pattern BREAK = Pattern.compile("[\\n\\r\\t]");

    public PastedClasses {
        labels = List.copyOf(labels);
        logits = List.copyOf(logits);
    }

    /**
     * Reads what is pasted into a label: a column of labels, or one of labels and one of logits.
     *
     * @return empty if the text is one label
     * @throws InputException if there is a second column that isn't one of logits, or there are too many rows
     */
    public static Optional<PastedClasses> intoLabel(String text) {
        if (!BREAK.matcher(text.strip()).find()) {
            return Optional.empty();
        }
        List<String[]> rows = rows(text, '\t');
        return Optional.of(
                rows.stream().allMatch(row -> row.length == 1)
                        ? new PastedClasses(
                                rows.stream().map(row -> row[0].strip()).toList(), List.of())
                        : labelled(rows));
    }

    /**
     * Reads what is pasted into a logit: numbers with line breaks, tabs, semicolons, commas or spaces between, or a column of
     * labels and one of logits.
     *
     * @return empty if the text is one number, or a line that isn't numbers
     * @throws InputException if an entry isn't a logit, or there are too many
     */
    public static Optional<PastedClasses> intoLogit(String text) {
        if (TextLogits.isReply(text)) {
            return Optional.of(ofReply(text));
        }
        boolean isLine = !BREAK.matcher(text.strip()).find();
        if (isLine && NumberTexts.areNumbers(List.of(text))) {
            return Optional.empty();
        }
        if (isTwoColumns(rows(text, '\t'))) {
            return Optional.of(labelled(rows(text, '\t')));
        }
        List<String> numbers = NumberTexts.of(text);
        boolean areNumbers = NumberTexts.areNumbers(numbers);
        if (isLine && !areNumbers) {
            return Optional.empty();
        }
        List<String[]> rows = rows(text, SeparatedValues.separator(text));
        return Optional.of(
                !areNumbers && isTwoColumns(rows) ? labelled(rows) : new PastedClasses(List.of(), logits(numbers)));
    }

    /** Takes the classes of a reply whose only row has them all. */
    private static PastedClasses ofReply(String text) {
        List<Row> rows = TextLogits.parse(text, "", ReadAs.IT_SAYS).rows();
        Row row = rows.get(0);
        if (rows.size() > 1 || row.listing() != null) {
            throw new InputException("input.pasted.reply");
        }
        return new PastedClasses(
                row.labels(), Arrays.stream(row.logits().toArray()).boxed().toList());
    }

    private static List<String[]> rows(String text, char separator) {
        String between = Pattern.quote(String.valueOf(separator));
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(between, -1))
                .toList();
    }

    private static boolean isTwoColumns(List<String[]> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.length == 2);
    }

    private static PastedClasses labelled(List<String[]> rows) {
        if (!isTwoColumns(rows)) {
            throw new InputException("input.columns.shapes");
        }
        return new PastedClasses(
                rows.stream().map(row -> row[0].strip()).toList(),
                logits(rows.stream().map(row -> row[1]).toList()));
    }

    private static List<Double> logits(List<String> entries) {
        if (entries.size() > Classes.LIMIT) {
            throw new InputException("input.classes.limit");
        }
        List<Double> logits = new ArrayList<>(entries.size());
        for (String entry : entries) {
            try {
                logits.add(NumberKind.LOGIT.parseTyped(entry.strip()));
            } catch (InputException e) {
                throw new InputException(
                        Message.of("input.list.entry", logits.size() + 1, entries.size(), e.sentence()));
            }
        }
        return logits;
    }
}
