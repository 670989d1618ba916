package io.github.tauscope.app.rows;

import io.github.tauscope.input.array.ArrayException;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds rows by a text in their name, or in the label of their most likely class. */
final class RowSearch {

    /** Bounds the time that a search in a large file takes: a person waits for it. */
    private static final long MOST_LOGITS = 50_000_000;

    private RowSearch() {}

    /** Returns the next row in a walk, past the last one from its beginning; empty if none has the text. */
    static OptionalInt next(RowSet set, RowWalk walk, int from, String text, Progress progress) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int place = walk.place(from);
        long most = Math.max(1, MOST_LOGITS / Math.max(1, set.row(from).logits().size()));
        return IntStream.rangeClosed(1, walk.size())
                .limit(most)
                .peek(step -> progress.report((double) step / walk.size()))
                .map(step -> walk.rows().get((place + step) % walk.size()))
                .filter(row -> has(set, row, wanted))
                .findFirst();
    }

    private static boolean has(RowSet set, int index, String wanted) {
        try {
            Row row = set.row(index);
            return contains(row.name(), wanted)
                    || contains(row.labels().get(row.logits().argmax()[0]), wanted);
        } catch (InvalidLogitsException | ArrayException e) {
            return false;
        }
    }

    private static boolean contains(String label, String wanted) {
        return label.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
