package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of the curves of a sweep. */
public final class LineNames {

    private LineNames() {}

    /** Returns a name for each curve: the label of its class, those of a tie joined by =, or how many the others are. */
    public static List<String> of(SweepCurves curves, List<String> labels, Messages words) {
        return curves.lines().stream()
                .map(line -> line.isOthers() ? others(curves, words) : classes(line, curves, labels, words))
                .toList();
    }

    private static String others(SweepCurves curves, Messages words) {
        int others = curves.logits().unmasked() - curves.classes().size();
        return new ShownClasses(curves.classes(), others).othersText(words);
    }

    private static String classes(SweepCurves.Line line, SweepCurves curves, List<String> labels, Messages words) {
        return IntStream.range(line.from(), line.to())
                .map(k -> curves.classes().get(k))
                .mapToObj(i -> labels.get(i).isBlank()
                        ? words.text("readout.class.unnamed", String.valueOf(i + 1))
                        : Printable.of(labels.get(i)))
                .collect(Collectors.joining(" = "));
    }
}
