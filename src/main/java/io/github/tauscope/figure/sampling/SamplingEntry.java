package io.github.tauscope.figure.sampling;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** What the legend of a figure of sampling explains, in the order in which it does. */
enum SamplingEntry {
    /** The relative frequencies. */
    OBSERVED,
    /** The probabilities that were drawn from. */
    EXPECTED,
    /** Two standard errors of the relative frequencies. */
    ERRORS,
    /** The probabilities before the cut. */
    WHOLE,
    /** The probabilities of A. */
    BASELINE,
    /** The prediction. */
    GUESS;

    /** Returns the entries that data need: of an open prediction nothing but the guess. */
    static List<SamplingEntry> of(SamplingData data) {
        if (data.isAsked()) {
            return List.of(GUESS);
        }
        Stream<SamplingEntry> drawn = data.draws() == 0 ? Stream.of(EXPECTED) : Stream.of(OBSERVED, EXPECTED, ERRORS);
        Stream<SamplingEntry> cut = data.isCut() ? Stream.of(WHOLE) : Stream.of();
        Stream<SamplingEntry> other =
                data.isGuessed() ? Stream.of(GUESS) : data.isCompared() ? Stream.of(BASELINE) : Stream.of();
        return Stream.of(drawn, cut, other).flatMap(part -> part).toList();
    }

    String text(Messages words) {
        return words.text("sampling.legend." + this);
    }

    /** Paints what it is about into a box. */
    void paint(PlotPainter plots, Box box) {
        Theme theme = plots.theme();
        switch (this) {
            case OBSERVED -> plots.fillBar(box, theme.probability());
            case EXPECTED -> plots.outlineBar(box, SamplingMarks.expected(theme));
            case ERRORS -> paintError(plots, box);
            case WHOLE -> SamplingMarks.paintWhole(plots, box);
            case BASELINE -> plots.outlineBar(box, SamplingMarks.baseline(theme));
            case GUESS -> plots.outlineBar(box, Stroke.ofGuess(theme, plots.unit()));
        }
    }

    private static void paintError(PlotPainter plots, Box box) {
        Stroke stroke = SamplingMarks.error(plots.theme());
        plots.paintLine(box, box.centreY(), stroke);
        plots.surface().line(box.x(), box.y(), box.x(), box.bottom(), stroke);
        plots.surface().line(box.right(), box.y(), box.right(), box.bottom(), stroke);
    }
}
