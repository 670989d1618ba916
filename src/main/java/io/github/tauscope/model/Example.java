package io.github.tauscope.model;

import io.github.tauscope.kernel.Temperature;
import java.util.List;

/**
 * An experiment to begin with.
 *
 * @param id its name in files and commands, such as {@code four-classes}
 * @param title its name for a person
 * @param observation a sentence on what to look for
 * @param source where the logits come from
 * @param illustrative whether the numbers are made up to look like real ones
 * @param experiment the state that it opens
 * @param temperatures the temperatures worth trying, in ascending order
 */
public record Example(
        String id,
        String title,
        String observation,
        String source,
        boolean illustrative,
        Experiment experiment,
        List<Temperature> temperatures) {

    /** Returns the experiment of a row, with all else that this example has; only those of several rows have another than 0. */
    public Experiment at(int row) {
        RowPlace place = experiment.place();
        return place == null || row == 0
                ? experiment
                : experiment.at(place.set().row(row), new RowPlace(place.set(), row));
    }

    /** Returns whether an experiment is this one as it opens; rows that were read again are the same if they are called so. */
    public boolean opens(Experiment opened) {
        RowPlace place = experiment.place();
        RowPlace other = opened.place();
        if (place == null || other == null) {
            return experiment.equals(opened);
        }
        boolean isSamePlace = place.set().source().equals(other.set().source()) && place.index() == other.index();
        return isSamePlace && experiment.withPlace(other).equals(opened);
    }

    /** Returns how many rows there are. */
    public int rows() {
        RowPlace place = experiment.place();
        return place == null ? 1 : place.set().size();
    }

    public Example {
        temperatures = List.copyOf(temperatures);
    }
}
