package io.github.tauscope.chart;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Reading;
import java.util.function.Function;

/** A loss with its gradient. */
final class LossChart {

    private LossChart() {}

    /** Computes the curves, which no temperature changes, and returns what draws them with the gradient of a reading. */
    static Function<Reading, Drawing> drawings(Reading first, Look look) {
        LossCurves curves = LossCurves.of(look.loss().of(first).question(), Progress.UNWATCHED);
        return reading -> {
            LossView view = look.loss().of(reading);
            FigurePair pair = new FigurePair(view.figure(curves, "", look), view.gradientFigure(look));
            return new Drawing(view.names(look.words()).full(), pair, "", view.caption(look.words()));
        };
    }
}
