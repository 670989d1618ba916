package io.github.tauscope.input;

import io.github.tauscope.input.array.ArrayException;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.function.IntFunction;

/** Says in a sentence why a row has no logits. */
public final class RowReading {

    private RowReading() {}

    /**
     * Returns what a function makes of the index of a row.
     *
     * @throws UnreadableRowException if the row has no logits, with the class, and with its number among several, else with its file
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
                rows.size() == 1 ? inFile(rows, fault) : inRow(rows.size(), index, fault), fault);
    }

    private static Message inRow(int size, int index, Message fault) {
        return Message.of("input.row.fault", index + 1, size, fault);
    }

    private static Message inFile(RowSet rows, Message fault) {
        String file = rows.source().file();
        return file.isEmpty() ? fault : Message.of("input.place", Printable.of(file), fault);
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
