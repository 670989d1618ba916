package io.github.tauscope.input;

import io.github.tauscope.input.array.ArrayException;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.function.IntFunction;

/** Says in a sentence why a row has no logits. */
public final class RowReading {

    private RowReading() {}

    /**
     * Returns what a function makes of the index of a row.
     *
     * @throws UnreadableRowException if the row has no logits, with its number and the class
     */
    public static <T> T of(RowSet rows, int index, IntFunction<T> made) {
        try {
            return made.apply(index);
        } catch (InvalidLogitsException e) {
            throw inRow(rows, index, sentence(e));
        } catch (ArrayException | InputException e) {
            throw inRow(rows, index, e.sentence());
        }
    }

    private static UnreadableRowException inRow(RowSet rows, int index, Message fault) {
        return new UnreadableRowException(
                rows.size() == 1 ? fault : Message.of("input.row.fault", index + 1, rows.size(), fault), fault);
    }

    private static Message sentence(InvalidLogitsException e) {
        return switch (e.reason()) {
            case NOT_A_NUMBER -> Message.of("input.row.nan", e.index() + 1);
            case POSITIVE_INFINITY -> Message.of("input.row.infinite", e.index() + 1);
            case ALL_MASKED -> Message.of("input.allMasked");
            default -> throw e;
        };
    }
}
