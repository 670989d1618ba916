package io.github.tauscope.cli;

import static io.github.tauscope.chart.FigureKind.BARS;
import static io.github.tauscope.chart.FigureKind.LOSS;
import static io.github.tauscope.chart.FigureKind.SAMPLING;
import static io.github.tauscope.chart.FigureKind.SIMPLEX;
import static io.github.tauscope.chart.FigureKind.STEPS;
import static io.github.tauscope.chart.FigureKind.SWEEP;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.input.InputException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a figure has a use for: an option without an effect would be a mistake that nobody is told.
 *
 * @param kind the figure
 * @param contrast whether its loss, if it is one, is InfoNCE
 */
record FigureUse(FigureKind kind, boolean contrast) {

    private static final List<FigureKind> ALL = List.of(FigureKind.values());

    /** Which figures have a use for an option; all for one that is not here. */
    private static final Map<String, List<FigureKind>> FIGURES = Map.ofEntries(
            Map.entry("--axis", List.of(BARS, SWEEP, LOSS)),
            Map.entry("--outline", List.of(BARS)),
            Map.entry("--measure", List.of(SWEEP)),
            Map.entry("--pins", List.of(SWEEP, LOSS, SIMPLEX)),
            Map.entry("--method", List.of(STEPS)),
            Map.entry("--loss", List.of(LOSS)),
            Map.entry("--true-class", List.of(LOSS)),
            Map.entry("--positive", List.of(LOSS)),
            Map.entry("--negative", List.of(LOSS)),
            Map.entry("--negatives", List.of(LOSS)),
            Map.entry("--draws", List.of(SAMPLING)),
            Map.entry("--seed", List.of(SAMPLING)),
            Map.entry("--top-k", List.of(SAMPLING)),
            Map.entry("--top-p", List.of(SAMPLING)),
            Map.entry("--min-p", List.of(SAMPLING)),
            Map.entry("--corners", List.of(SIMPLEX)),
            Map.entry("--compare-temperature", List.of(BARS, SWEEP, STEPS, SAMPLING, SIMPLEX)),
            Map.entry("--compare-positive", List.of(LOSS)),
            Map.entry("--compare-negative", List.of(LOSS)),
            Map.entry("--compare-negatives", List.of(LOSS)));

    private static final Set<String> OF_CLASSES = Set.of("--true-class", "--compare-logits");

    private static final Set<String> OF_CONTRAST = Set.of(
            "--positive",
            "--negative",
            "--negatives",
            "--compare-positive",
            "--compare-negative",
            "--compare-negatives");

    /**
     * Refuses an option without an effect.
     *
     * @throws InputException where the figure has no use for it
     */
    void require(Argument given) {
        List<FigureKind> users = FIGURES.getOrDefault(given.name(), ALL);
        if (!users.contains(kind)) {
            throw new InputException(given.name() + ": the figure " + kind + " has no use for it; allowed is it with "
                    + joined(users) + ".");
        }
        if (kind == LOSS && (contrast ? OF_CLASSES : OF_CONTRAST).contains(given.name())) {
            throw new InputException(given.name() + ": this loss has no use for it; allowed is it with --loss="
                    + (contrast ? "class" : "infonce") + ".");
        }
    }

    private static String joined(List<FigureKind> kinds) {
        int last = kinds.size() - 1;
        String before =
                kinds.subList(0, last).stream().map(FigureKind::toString).collect(Collectors.joining(", "));
        return before.isEmpty() ? kinds.get(last).toString() : before + " and " + kinds.get(last);
    }
}
