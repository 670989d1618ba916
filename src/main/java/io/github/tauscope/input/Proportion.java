package io.github.tauscope.input;

import io.github.tauscope.input.array.ArrayException;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says of probabilities that don't add up to 1 that they count in proportion, because they may be those of some classes only. */
final class Proportion {

    /** Numbers of as many digits come back from their logarithms. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final MathContext SHOWN = new MathContext(6);

    /** How far the sum of float32 numbers may be from 1. */
    private static final double FLOAT_ROUNDING = 1e-6;

    /** How far the sum of an array's numbers may be from 1, which can have been of float16 or bfloat16. */
    private static final double ARRAY_ROUNDING = 0.01;

    /** The rounding of many numbers may add up, but not to more. */
    private static final double MOST_ROUNDING = 0.01;

    private static final String MAY_BE_A_LIST = "input.note.proportion.list";

    private Proportion() {}

    /** Returns the note of the first of some rows that needs one, with its number if there are several. */
    static Optional<Message> note(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Optional<Message> note = note(rows.get(i));
            if (note.isPresent()) {
                int number = i + 1;
                return rows.size() == 1 ? note : note.map(said -> Message.of("input.note.row", number, said));
            }
        }
        return Optional.empty();
    }

    /** Returns the note of the first row of an array, which alone is read when it is opened; none if that can't be read. */
    static List<Message> ofFirst(RowSet rows) {
        try {
            Optional<Message> note = note(rows.row(0), ARRAY_ROUNDING);
            return note.stream()
                    .map(said -> rows.size() == 1 ? said : Message.of("input.note.row", 1, said))
                    .toList();
        } catch (InputException | ArrayException | InvalidLogitsException e) {
            return List.of(); // said where the row is asked for
        }
    }

    /** Returns the note of typed numbers: their option says that they count in proportion, so only what may be a list needs one. */
    static Optional<Message> ofTyped(Row row) {
        return note(row).filter(note -> note.key().equals(MAY_BE_A_LIST));
    }

    /** Returns the note of a row of logarithms of probabilities; empty if it is known to be a list, or adds up to 1. */
    static Optional<Message> note(Row row) {
        return note(row, FLOAT_ROUNDING);
    }

    private static Optional<Message> note(Row row, double rounding) {
        double[] logs = row.logits().toArray();
        double sum = StrictMath.exp(Softmax.logSumExp(logs, 1));
        if (row.listing() != null || Math.abs(sum - 1) <= rounding || isOne(sum, logs)) {
            return Optional.empty();
        }
        String shown = NumberText.full(
                new BigDecimal(Math.min(sum, Double.MAX_VALUE)).round(SHOWN).doubleValue());
        return Optional.of(Message.of(sum < 1 ? MAY_BE_A_LIST : "input.note.proportion", shown));
    }

    /** Returns whether a sum is 1, but for the rounding of its terms to the digits of the longest. */
    private static boolean isOne(double sum, double[] logs) {
        int decimals = Arrays.stream(logs)
                .map(StrictMath::exp)
                .mapToInt(p -> Double.isInfinite(p)
                        ? 0
                        : new BigDecimal(p).round(DIGITS).stripTrailingZeros().scale())
                .max()
                .orElse(0);
        double unit = StrictMath.pow(10, -Math.max(0, decimals));
        double off = Math.abs(sum - 1);
        return off < logs.length * unit / 2 * (1 - FLOAT_ROUNDING)
                && off <= Math.max(unit, MOST_ROUNDING) * (1 + FLOAT_ROUNDING);
    }
}
