package io.github.tauscope.input;

import io.github.tauscope.input.array.NumberArray;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** Reads an array of a file: the only one, or the one that somebody has chosen. */
final class ArrayChoice {

    private static final int MOST_NAMES = 8;

    private ArrayChoice() {}

    /**
     * Reads it.
     *
     * @param file the path of their file; empty for none
     */
    static Opened read(List<NumberArray> arrays, String name, String file, ReadAs readAs) {
        NumberArray array = chosen(arrays, readAs);
        RowSet rows = array.rows(new RowSet.Source(name, file, array.name(), readAs.toOptions()));
        boolean isPlain = readAs.numbers().isEmpty() && !readAs.isOfList();
        RowSet read =
                isPlain ? rows : new RowSet(rows.source(), rows.kind(), rows.size(), i -> as(rows.row(i), readAs));
        boolean isOfProbabilities = readAs.kind(NumberKind.LOGIT) == NumberKind.PROBABILITY;
        return new Opened(read, Temperature.ONE, isOfProbabilities ? Proportion.ofFirst(read) : List.of());
    }

    private static NumberArray chosen(List<NumberArray> arrays, ReadAs readAs) {
        String wanted = readAs.array().orElse("");
        if (wanted.isEmpty() && arrays.size() > 1) {
            throw new OpenReadingException(
                    Message.of("input.arrays", arrays.size(), names(arrays)),
                    arrays.stream()
                            .map(array -> new OpenReadingException.Choice(
                                    Message.of("input.arrays.one", Printable.of(array.name()), array.description()),
                                    readAs.withArray(array.name())))
                            .toList());
        }
        return arrays.stream()
                .filter(array -> wanted.isEmpty() || array.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> none(wanted, arrays));
    }

    private static InputException none(String wanted, List<NumberArray> arrays) {
        boolean isOnly = arrays.size() == 1 && arrays.get(0).name().isEmpty();
        return new InputException(
                isOnly ? "input.arrays.unnamed" : "input.arrays.none",
                Printable.quoted(wanted),
                isOnly ? arrays.get(0).description() : names(arrays));
    }

    private static String names(List<NumberArray> arrays) {
        String some = arrays.stream()
                .limit(MOST_NAMES)
                .map(array -> Printable.quoted(array.name()) + " (" + array.description() + ")")
                .collect(Collectors.joining(", "));
        return arrays.size() > MOST_NAMES ? some + ", …" : some;
    }

    /** Takes the numbers of a row as somebody has said. */
    private static Row as(Row row, ReadAs readAs) {
        Classes classes = new Classes(readAs);
        for (double number : row.logits().toArray()) {
            try {
                classes.addNumber(Reals.format(number));
            } catch (InputException e) {
                throw new InputException("input.class.fault", classes.size() + 1, e.sentence());
            }
        }
        return classes.toRow(row.labels()).named(row.name());
    }
}
