package io.github.tauscope.app.opening;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.OpenReadingException;
import io.github.tauscope.input.Opened;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In which of several ways to read an input.
 *
 * @param choices at least two
 */
record ReadingQuestion(List<Choice> choices) {

    private static final int CLASSES_SHOWN = 4;
    private static final int LETTERS_SHOWN = 16;

    /**
     * A way to read it.
     *
     * @param rows how many rows it has then; 0 if it can't be read
     * @param preview its first classes, or why it can't be read
     */
    record Choice(Message name, ReadAs readAs, int rows, Object preview) {}

    /** Reads the input in each way, so that a person sees what would come of it. */
    static ReadingQuestion of(OpenReadingException open, Function<ReadAs, Opened> reader) {
        return new ReadingQuestion(
                open.choices().stream().map(choice -> choice(choice, reader)).toList());
    }

    private static Choice choice(OpenReadingException.Choice choice, Function<ReadAs, Opened> reader) {
        try {
            Opened opened = reader.apply(choice.readAs());
            opened.experiment(0);
            return new Choice(
                    choice.name(),
                    choice.readAs(),
                    opened.rows().size(),
                    preview(opened.rows().row(0)));
        } catch (InputException e) {
            return new Choice(choice.name(), choice.readAs(), 0, e.sentence());
        }
    }

    private static String preview(Row row) {
        int n = row.logits().size();
        String first = IntStream.range(0, Math.min(n, CLASSES_SHOWN))
                .mapToObj(i -> line(
                        Printable.excerpt(row.labels().get(i), LETTERS_SHOWN),
                        NumberText.rounded(row.logits().get(i))))
                .collect(Collectors.joining("\n"));
        String shown = n > CLASSES_SHOWN ? first + "\n…" : first;
        return row.listing() == null ? shown : shown + "\n" + rest(row.listing().topList(row.logits()));
    }

    private static String rest(TopList list) {
        return line(Listing.REST, IntervalText.probability(list.rest()));
    }

    private static String line(String label, String number) {
        return label + ": " + number;
    }
}
