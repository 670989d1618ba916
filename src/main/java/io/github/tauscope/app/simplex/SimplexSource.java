package io.github.tauscope.app.simplex;

import io.github.tauscope.figure.Messages;
import io.github.tauscope.figure.simplex.CornerName;
import io.github.tauscope.figure.simplex.SimplexData;
import io.github.tauscope.figure.simplex.SimplexPath;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Simplex;
import org.jspecify.annotations.Nullable;

/** Makes of an experiment what a simplex shows. */
final class SimplexSource {

    private SimplexSource() {}

    static SimplexData data(Simplex simplex, Messages words) {
        Experiment experiment = simplex.experiment();
        return new SimplexData(
                simplex.corners().stream()
                        .map(i -> CornerName.of(experiment.labels(), i, words))
                        .toList(),
                new SimplexPath(simplex.logits()),
                experiment.temperature(),
                experiment.inquiry().pins(),
                other(simplex, experiment.pinned()));
    }

    /** Returns A at the same corners, where it has as many classes and one of the three is not masked. */
    private static SimplexData.@Nullable Other other(Simplex simplex, @Nullable Experiment pinned) {
        if (pinned == null
                || pinned.size() != simplex.experiment().size()
                || simplex.corners().stream().allMatch(pinned.logits()::isMasked)) {
            return null;
        }
        SimplexPath path = new SimplexPath(new Simplex(pinned, simplex.corners()).logits());
        return new SimplexData.Other(path, pinned.temperature());
    }
}
