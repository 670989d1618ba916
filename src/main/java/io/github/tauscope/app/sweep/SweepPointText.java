package io.github.tauscope.app.sweep;

import io.github.tauscope.figure.sweep.LineNames;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.figure.sweep.SweepPicture;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SummaryText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pointer reads from the curves of a sweep. */
final class SweepPointText {

    private static final int MOST_LINES = 5;

    private SweepPointText() {}

    /** Returns τ, entropy and perplexity, and in the plot of the probabilities also those of the nearest curves. */
    static String of(
            SweepPicture picture,
            SweepCurves curves,
            List<String> labels,
            Distribution there,
            double y,
            Messages words) {
        String amounts = words.text(
                "sweep.tip.amount",
                NumberText.temperature(there.temperature()),
                SummaryText.entropy(there),
                NumberText.grouped(SummaryText.perplexity(there)));
        if (!picture.isInProbabilities(y)) {
            return amounts;
        }
        List<String> names = LineNames.of(curves, labels, words);
        List<SweepCurves.Line> lines = curves.lines();
        Stream<String> near = picture.near(y, there).stream()
                .limit(MOST_LINES)
                .map(line -> words.text(
                        "sweep.tip.line",
                        names.get(lines.indexOf(line)),
                        NumberText.probability(curves.at(there, line))));
        return Stream.concat(near, Stream.of(amounts)).collect(Collectors.joining("\n"));
    }
}
