package io.github.tauscope.app.rows;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.RowReading;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import java.util.OptionalInt;

/** Goes to rows of the experiment's set: along a walk, by number, by label. For the JavaFX thread. */
final class RowNavigator {

    /** So many logits are searched within a frame. */
    private static final long SOON = 100_000;

    private final Workbench bench;
    private final Background<OptionalInt> search = new Background<>("find a row");
    private final Runnable whenWalkChanged;
    private RowWalk walk = RowWalk.ofFile(1);

    /** @param whenWalkChanged runs when the walk is another */
    RowNavigator(Workbench bench, Runnable whenWalkChanged) {
        this.bench = bench;
        this.whenWalkChanged = whenWalkChanged;
    }

    RowWalk walk() {
        return walk;
    }

    void walkAlong(RowWalk changed) {
        walk = changed;
        whenWalkChanged.run();
    }

    /** Goes so many rows on; at the end of the walk it stays. */
    void go(int steps) {
        RowPlace place = bench.lab().experiment().place();
        if (place != null) {
            goTo(walk.from(place.index(), steps));
        }
    }

    /** Goes to a row, or tells why it has no logits. */
    void goTo(int row) {
        RowPlace place = bench.lab().experiment().place();
        if (place == null) {
            return;
        }
        try {
            RowReading.of(place.set(), row, index -> {
                bench.lab().goTo(index);
                return index;
            });
            bench.notice().clear();
        } catch (InputException e) {
            bench.notice().refuse(bench.text(e.sentence()));
        }
    }

    /**
     * Goes to a row by its number, counted from 1.
     *
     * @throws IllegalArgumentException if there is no such row
     */
    void goToNumber(String text) {
        int row = Integer.parseInt(text.strip());
        RowPlace place = bench.lab().experiment().place();
        if (place == null || row < 1 || row > place.set().size()) {
            throw new IllegalArgumentException(text);
        }
        goTo(row - 1);
    }

    /**
     * Goes to the next row with a name or a most likely class that contains a text; a large set is searched beside the
     * JavaFX thread.
     *
     * @param none runs later if there is no such row in a large set
     * @throws IllegalArgumentException if there is none in a small one
     */
    void find(String text, Runnable none) {
        RowPlace place = bench.lab().experiment().place();
        if (place == null || text.isBlank()) {
            return;
        }
        RowSet set = place.set();
        RowWalk along = walk;
        long logits = (long) along.size() * bench.lab().experiment().size();
        if (logits <= SOON) {
            goTo(search.now(part -> RowSearch.next(set, along, place.index(), text, part))
                    .orElseThrow(() -> new IllegalArgumentException(text)));
        } else {
            search.ask(part -> RowSearch.next(set, along, place.index(), text, part), row -> found(set, row, none));
        }
    }

    private void found(RowSet set, OptionalInt row, Runnable none) {
        RowPlace place = bench.lab().experiment().place();
        if (place == null || !place.set().equals(set)) {
            return; // another set was opened meanwhile
        }
        row.ifPresentOrElse(this::goTo, none);
    }
}
