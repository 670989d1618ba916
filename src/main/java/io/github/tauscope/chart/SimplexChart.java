package io.github.tauscope.chart;

import io.github.tauscope.figure.simplex.CornerName;
import io.github.tauscope.figure.simplex.SimplexData;
import io.github.tauscope.figure.simplex.SimplexFigure;
import io.github.tauscope.figure.simplex.SimplexPath;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Simplex;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Three classes of an experiment as a point of a triangle. */
public final class SimplexChart {

    private SimplexChart() {}

    /** Returns why an experiment has no simplex, in a sentence; empty if it has one. */
    public static Optional<String> absence(Experiment experiment, Messages words) {
        return switch (experiment.logits().unmasked()) {
            case 1 -> Optional.of(words.text("simplex.absent.one"));
            case 2 -> Optional.of(words.text("simplex.absent.two"));
            default -> Optional.empty();
        };
    }

    public static SimplexData data(Simplex simplex, Messages words) {
        Experiment experiment = simplex.experiment();
        return new SimplexData(
                simplex.corners().stream()
                        .map(i -> CornerName.of(experiment.labels(), i, words))
                        .toList(),
                new SimplexPath(simplex.logits()),
                experiment.temperature(),
                experiment.inquiry().pins(),
                other(simplex, experiment.comparable()));
    }

    static Drawing draw(Reading reading, Look look) {
        Simplex simplex = Simplex.of(reading.experiment()).orElseThrow();
        SimplexData data = data(simplex, look.words());
        SimplexFigure figure = new SimplexFigure(data, look.theme(), look.words());
        String note = together(simplex, reading, look.words());
        Caption caption = new ReadingCaption(reading, look.words()).of(simplex, data);
        return new Drawing(FigureKind.SIMPLEX.title(look.words()), figure, note, caption);
    }

    /** Returns what the three classes are among all, or all listed ones, in a sentence; empty if there are no others. */
    public static String together(Simplex simplex, Reading reading, Messages words) {
        int n = reading.experiment().logits().unmasked();
        boolean isListed = reading.experiment().isListed();
        return n == Simplex.SIZE
                ? ListSentence.alone(reading.experiment(), words)
                : words.text(
                        isListed ? "simplex.together.listed" : "simplex.together",
                        NumberText.count(n),
                        NumberText.probability(simplex.together(reading.distribution())));
    }

    /** Returns A at the same corners; null if it masks all three. */
    private static SimplexData.@Nullable Other other(Simplex simplex, @Nullable Experiment a) {
        if (a == null || simplex.corners().stream().allMatch(a.logits()::isMasked)) {
            return null;
        }
        SimplexPath path = new SimplexPath(new Simplex(a, simplex.corners()).logits());
        return new SimplexData.Other(path, a.temperature());
    }
}
