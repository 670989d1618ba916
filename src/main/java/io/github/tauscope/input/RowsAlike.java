package io.github.tauscope.input;

import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.List;
import java.util.function.Function;

/**
 * Reads rows that belong together in one way. Among many rows of logits, one can look like a list of logprobs by chance, so numbers that
 * are called logits are such a list only if all rows are lists.
 */
final class RowsAlike {

    /** Says that numbers were taken for logprobs because they look like them. */
    static final Message LISTED = Message.of("input.note.listed");

    private RowsAlike() {}

    /**
     * Returns the rows.
     *
     * @param reader reads them, and notes {@link #LISTED}
     * @throws OpenReadingException if all look like lists, and somebody can be asked
     */
    static Found read(ReadAs readAs, Function<ReadAs, Found> reader) {
        Found guessed = reader.apply(readAs.doubt() == ReadAs.Doubt.ASK ? readAs.with(ReadAs.Doubt.GUESS) : readAs);
        if (!guessed.notes().contains(LISTED)) {
            return guessed;
        }
        if (guessed.rows().stream().anyMatch(row -> row.listing() == null)) {
            return reader.apply(readAs.with(ReadAs.Doubt.TRUST));
        }
        return readAs.doubt() == ReadAs.Doubt.ASK ? reader.apply(readAs) : guessed;
    }

    /** Returns rows of numbers whose kind has no name, and what has no logits among them. */
    static Found found(RowList rows, ReadAs readAs) {
        return rows.toFound().withNotes(found(rows.readable(), readAs).notes());
    }

    /** Returns rows of numbers whose kind has no name. */
    static Found found(List<Row> rows, ReadAs readAs) {
        if (readAs.kind(NumberKind.LOGIT) == NumberKind.PROBABILITY) {
            return Found.of(rows).withNotes(Proportion.note(rows).stream().toList());
        }
        boolean isSaid = readAs.numbers().isPresent() || readAs.isOfList();
        boolean isListed = !isSaid && rows.stream().anyMatch(row -> row.listing() != null);
        return isListed ? Found.of(rows).withNotes(List.of(LISTED)) : Found.of(rows);
    }
}
