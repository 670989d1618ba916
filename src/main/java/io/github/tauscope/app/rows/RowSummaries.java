package io.github.tauscope.app.rows;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.input.array.ArrayException;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.model.RowSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the list says of the rows of a set at a temperature, computed beside the JavaFX thread from the row in view on, and
 * shown as it comes. What was asked for another temperature is forgotten. For the JavaFX thread.
 */
final class RowSummaries {

    /** So long a piece of work is shown before the next one begins. */
    private static final long PIECE_NANOS = 50_000_000;

    /** So many logits take no longer than a frame. */
    private static final int SMALL = 100_000;

    private final Background<List<RowSummary>> background = new Background<>("rows");
    private final Map<Integer, RowSummary> known = new HashMap<>();
    private final List<Runnable> followers = new ArrayList<>();
    private @Nullable RowSet set;
    private @Nullable Temperature temperature;

    /** Adds what runs when more summaries are known, or none any more. */
    void onKnown(Runnable follower) {
        followers.add(follower);
    }

    ReadOnlyDoubleProperty progressProperty() {
        return background.progressProperty();
    }

    Optional<RowSummary> at(int row) {
        return Optional.ofNullable(known.get(row));
    }

    /** Returns all summaries that are known. */
    List<RowSummary> known() {
        return List.copyOf(known.values());
    }

    /** Begins with the row in view, unless the summaries of its set at this temperature are known or on their way. */
    void compute(Experiment experiment) {
        RowPlace place = experiment.place();
        Temperature at = experiment.temperature();
        if (place == null || (place.set().equals(set) && at.equals(temperature))) {
            return;
        }
        RowSet rows = place.set();
        int first = place.index();
        set = rows;
        temperature = at;
        known.clear();
        if ((long) rows.size() * experiment.size() <= SMALL) {
            add(rows, at, background.now(progress -> summaries(rows, at, first, Progress.UNWATCHED, Long.MAX_VALUE)));
            return;
        }
        followers.forEach(Runnable::run);
        background.ask(progress -> summaries(rows, at, first, progress, PIECE_NANOS), rest -> add(rows, at, rest));
    }

    private List<RowSummary> summaries(RowSet rows, Temperature at, int first, Progress progress, long nanos) {
        List<RowSummary> piece = new ArrayList<>();
        long begin = System.nanoTime();
        for (int done = 0; done < rows.size(); done++) {
            int index = (int) (((long) first + done) % rows.size());
            try {
                piece.add(RowSummary.of(rows.row(index), index, at));
            } catch (InvalidLogitsException | ArrayException e) {
                piece.add(RowSummary.unreadable(index));
            }
            if (System.nanoTime() - begin > nanos) {
                List<RowSummary> finished = List.copyOf(piece);
                Platform.runLater(() -> add(rows, at, finished));
                progress.report((double) done / rows.size());
                piece.clear();
                begin = System.nanoTime();
            }
        }
        return piece;
    }

    private void add(RowSet rows, Temperature at, List<RowSummary> summaries) {
        if (rows.equals(set) && at.equals(temperature)) {
            summaries.forEach(summary -> known.put(summary.index(), summary));
            followers.forEach(Runnable::run);
        }
    }
}
