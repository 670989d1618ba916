package io.github.tauscope.input;

import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The true classes that a file gives with its rows: those that can't be are left out, and that is said. */
final class TrueClasses {

    private final List<Row> rows;
    private final List<String> names;
    private final int[] places;
    private final int[] indices;
    private final int[] wrong;

    private TrueClasses(List<Row> rows, int[] places, List<String> all) {
        this.rows = rows;
        this.places = places;
        names = IntStream.of(places).mapToObj(all::get).toList();
        indices = IntStream.range(0, rows.size())
                .map(i -> names.get(i).isEmpty()
                        ? Inquiry.ANY
                        : TrueClass.index(names.get(i), rows.get(i).labels()))
                .toArray();
        wrong = IntStream.range(0, rows.size())
                .filter(i -> !names.get(i).isEmpty() && indices[i] == Inquiry.ANY)
                .toArray();
    }

    /**
     * Returns rows with their true classes.
     *
     * @param names a label or an index from 0 for each row, those without logits among them; empty for none
     */
    static Found in(Found found, List<String> names) {
        return new TrueClasses(found.rows(), found.places(), names).in(found);
    }

    /** Returns whether a note says why true classes are left out. */
    static boolean isOfThoseLeftOut(Message note) {
        return note.key().startsWith("input.targets.left");
    }

    private Found in(Found found) {
        boolean areFromOne = areFromOne();
        List<Row> known = IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).withTrueClass(areFromOne ? Inquiry.ANY : indices[i]))
                .toList();
        Stream<Message> note = wrong.length == 0 ? Stream.empty() : Stream.of(note(areFromOne));
        return found.withRows(known)
                .withNotes(Stream.concat(found.notes().stream(), note).toList());
    }

    /** Returns whether no row has class 0, and one has a class n of n. */
    private boolean areFromOne() {
        return wrong.length > 0
                && IntStream.range(0, names.size())
                        .filter(i -> !names.get(i).isEmpty())
                        .allMatch(i -> TrueClass.isIndexFromOne(
                                names.get(i), rows.get(i).labels().size()));
    }

    private Message note(boolean areFromOne) {
        int row = wrong[0];
        int number = places[row] + 1;
        String name = Printable.quoted(names.get(row));
        int last = rows.get(row).labels().size() - 1;
        if (areFromOne) {
            return Message.of("input.targets.left.fromOne", number, name, last);
        }
        return wrong.length == 1
                ? Message.of("input.targets.left.one", number, name, last)
                : Message.of("input.targets.left", number, name, last, wrong.length);
    }
}
